import { describe, expect, it } from 'vitest';
import {
  deleteDraft,
  draftIdOf,
  draftKey,
  listDeleted,
  listDrafts,
  openDraft,
  restoreDraft,
  saveDraft,
} from '#builder/storage.ts';
import { filled } from './documents.ts';
import { FakeStore, forbidden } from './stores.ts';

const first = { known: null, stamp: 's1', now: 1000 };

describe('a saved draft', () => {
  it('is read back as it was', () => {
    const store = new FakeStore();
    const role = { topics: [{ name: '召回', words: ['召回'] }], level: 'manager' };
    expect(saveDraft(store, 'd', { ...filled, role }, first)).toEqual({
      kind: 'saved',
      stamp: 's1',
      savedAt: 1000,
    });
    expect(openDraft(store, 'd')).toEqual({
      draft: { id: 'd', savedAt: 1000, stamp: 's1', role, job: filled.job },
    });
  });

  it('is listed, the last saved first', () => {
    const store = new FakeStore();
    saveDraft(store, 'a', filled, first);
    saveDraft(store, 'b', filled, { ...first, now: 2000 });
    store.setItem('another-site', 'x');
    expect(listDrafts(store).map(({ id, title, savedAt }) => [id, title, savedAt])).toEqual([
      ['b', '售后主管', 2000],
      ['a', '售后主管', 1000],
    ]);
  });

  it('goes to the bin and comes back', () => {
    const store = new FakeStore();
    saveDraft(store, 'd', filled, first);
    expect(deleteDraft(store, 'd')).toBe(true);
    expect(listDrafts(store)).toEqual([]);
    expect(listDeleted(store).map(({ id }) => id)).toEqual(['d']);
    expect(restoreDraft(store, 'd')).toBe(true);
    expect(openDraft(store, 'd')).toHaveProperty('draft');
  });

  it('can be deleted when the storage is full', () => {
    const store = new FakeStore(3000);
    saveDraft(store, 'd', filled, first);
    store.setItem('rest', 'x'.repeat(3000 - [...store.items].flat().join('').length - 4));
    expect(deleteDraft(store, 'd')).toBe(true);
    expect(restoreDraft(store, 'd')).toBe(true);
  });

  it('keeps the last twenty deleted ones', () => {
    const store = new FakeStore();
    for (let index = 0; index < 23; index++) {
      saveDraft(store, `d${index}`, filled, { ...first, now: index });
      deleteDraft(store, `d${index}`);
    }
    expect(listDeleted(store)).toHaveLength(20);
    expect(listDeleted(store).at(-1)?.id).toBe('d3');
  });
});

describe('two tabs', () => {
  it('do not write over each other', () => {
    const store = new FakeStore();
    saveDraft(store, 'd', filled, first);
    expect(saveDraft(store, 'd', filled, { known: 's1', stamp: 's2', now: 2 })).toHaveProperty(
      'kind',
      'saved',
    );
    expect(saveDraft(store, 'd', filled, { known: 's1', stamp: 's3', now: 3 })).toEqual({ kind: 'conflict' });
    expect(openDraft(store, 'd')).toHaveProperty('draft.stamp', 's2');
  });

  it('may save again what was deleted elsewhere', () => {
    expect(saveDraft(new FakeStore(), 'd', filled, { known: 's1', stamp: 's2', now: 2 })).toHaveProperty(
      'kind',
      'saved',
    );
  });

  it('hear of each other by the key', () => {
    expect(draftIdOf(draftKey('d'))).toBe('d');
    expect(draftIdOf('other')).toBeNull();
    expect(draftIdOf(null)).toBeNull();
  });
});

describe('a storage that does not work', () => {
  it('is full', () => {
    expect(saveDraft(new FakeStore(500), 'd', filled, first)).toEqual({ kind: 'full' });
  });

  it('is full and keeps the version before', () => {
    const store = new FakeStore(2600);
    saveDraft(store, 'd', filled, first);
    const long = { ...filled, job: { ...filled.job, purpose: '长'.repeat(5000) } };
    expect(saveDraft(store, 'd', long, { known: 's1', stamp: 's2', now: 2 })).toEqual({ kind: 'full' });
    expect(openDraft(store, 'd')).toHaveProperty('draft.stamp', 's1');
  });

  it('is forbidden', () => {
    expect(saveDraft(forbidden, 'd', filled, first)).toEqual({ kind: 'forbidden' });
    expect(openDraft(forbidden, 'd')).toEqual({ problem: { kind: 'forbidden' } });
    expect(listDrafts(forbidden)).toEqual([]);
    expect(deleteDraft(forbidden, 'd')).toBe(false);
  });
});

describe('a draft that cannot be read', () => {
  const stored = (raw: string): FakeStore => {
    const store = new FakeStore();
    store.setItem(draftKey('d'), raw);
    return store;
  };

  it.each([
    ['no JSON', '{"savedAt":1,'],
    ['another thing', '[1,2]'],
    ['a document with a hole', JSON.stringify({ savedAt: 1, stamp: 's', role: null, job: { version: 1 } })],
  ])('is put aside with its text: %s', (_, raw) => {
    const store = stored(raw);
    expect(openDraft(store, 'd')).toMatchObject({ problem: { kind: 'broken', raw } });
    expect(store.items).toEqual(new Map([['gangshu/broken/d', raw]]));
  });

  it('stays where it is when there is no room to put it aside', () => {
    const store = new FakeStore(40);
    store.setItem(draftKey('d'), '{broken');
    expect(openDraft(store, 'd')).toHaveProperty('problem.kind', 'broken');
    expect([...store.items.values()]).toEqual(['{broken']);
  });

  it('stays where it is when a newer version wrote it', () => {
    const raw = JSON.stringify({ savedAt: 1, stamp: 's', role: null, job: { version: 99 } });
    const store = stored(raw);
    const opened = openDraft(store, 'd');
    expect(opened).toMatchObject({ problem: { kind: 'newer' } });
    expect(store.items).toEqual(new Map([[draftKey('d'), raw]]));
  });

  it('is missing', () => {
    expect(openDraft(new FakeStore(), 'd')).toEqual({ problem: { kind: 'missing' } });
  });

  it('is listed, so that it can be opened and explained', () => {
    expect(listDrafts(stored('{'))).toEqual([
      { id: 'd', title: '', savedAt: 0, origin: { kind: 'file', source: '' } },
    ]);
  });
});
