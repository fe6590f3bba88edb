import { describe, expect, it } from 'vitest';
import { keepRemarks, loadRemarks } from '#builder/remarks-store.ts';
import { FakeStore, forbidden } from './stores.ts';

const remark = (text: string) => [{ id: 'a', quote: '', text }];

describe('remarks on a posting', () => {
  it('are there again for the same link and no other', () => {
    const store = new FakeStore();
    keepRemarks(store, '#view=one', remark('太短'));
    expect(loadRemarks(store, '#view=one')).toEqual(remark('太短'));
    expect(loadRemarks(store, '#view=two')).toBeNull();
  });

  it('are forgotten when nothing is left of them', () => {
    const store = new FakeStore();
    keepRemarks(store, '#view=one', remark('太短'));
    keepRemarks(store, '#view=one', remark(' '));
    expect(loadRemarks(store, '#view=one')).toBeNull();
    expect(store.items.size).toBe(0);
  });

  it('of the last links are kept, the one written on last among them', () => {
    const store = new FakeStore();
    for (let link = 0; link < 10; link++) keepRemarks(store, `#view=${link}`, remark('早'));
    keepRemarks(store, '#view=0', remark('晚'));
    keepRemarks(store, '#view=new', remark('新'));
    expect(loadRemarks(store, '#view=0')).toEqual(remark('晚'));
    expect(loadRemarks(store, '#view=1')).toBeNull();
    expect(loadRemarks(store, '#view=new')).toEqual(remark('新'));
  });

  it('live on in their fields where nothing can be kept or what was kept is broken', () => {
    keepRemarks(forbidden, '#view=one', remark('太短'));
    expect(loadRemarks(forbidden, '#view=one')).toBeNull();
    const store = new FakeStore();
    store.setItem('gangshu/remarks', '{"v":[{"id":1}]}');
    expect(loadRemarks(store, '#view=one')).toBeNull();
  });
});
