import { describe, expect, it } from 'vitest';
import { type LineKey, type LinePlace, lineMove, removal } from '#builder/line-keys.ts';

const place: LinePlace = { list: 'duties', ids: ['a', 'b', 'c'], index: 1, isParent: false, lengthBefore: 4 };

function press(key: string, given: Partial<LineKey> = {}, at: Partial<LinePlace> = {}) {
  const pressed: LineKey = { key, alt: false, other: false, text: '查工单', selection: [0, 0], ...given };
  return lineMove(pressed, { ...place, ...at }, 'new');
}

describe('Enter', () => {
  it('divides the line and goes to the beginning of the new one', () => {
    expect(press('Enter', { selection: [1, 2] })).toEqual({
      action: { verb: 'splice', path: 'duties/b', span: [1, 2], lines: ['', ''], ids: ['new'] },
      focus: { path: 'duties/new/text', caret: 'start' },
    });
  });

  it('with Shift is left to the browser', () => {
    expect(press('Enter', { other: true })).toBeNull();
  });
});

describe('Backspace', () => {
  it('takes out an empty line and goes to the end of the one before', () => {
    expect(press('Backspace', { text: '' })).toEqual({
      action: { verb: 'remove', path: 'duties/b' },
      focus: { path: 'duties/a/text', caret: 'end' },
    });
  });

  it('at the beginning joins the line to the one before, the cursor where they meet', () => {
    expect(press('Backspace')).toEqual({
      action: { verb: 'join', path: 'duties/b' },
      focus: { path: 'duties/a/text', caret: [4, 4] },
    });
  });

  it('keeps an empty line that has points below it', () => {
    expect(press('Backspace', { text: '' }, { isParent: true })).toHaveProperty('action.verb', 'join');
    expect(press('Backspace', { text: '' }, { isParent: true, index: 0 })).toBeNull();
  });

  it.each([
    ['inside the line', { selection: [1, 1] as const }, {}],
    ['with words selected', { selection: [0, 2] as const }, {}],
    ['at the beginning of the list', {}, { index: 0 }],
  ])('%s is left to the browser', (_, given, at) => {
    expect(press('Backspace', given, at)).toBeNull();
  });
});

describe('arrows', () => {
  it('with Alt move the line and keep the cursor in it', () => {
    expect(press('ArrowUp', { alt: true, selection: [2, 2] })).toEqual({
      action: { verb: 'move', path: 'duties/b', to: 0 },
      focus: { path: 'duties/b/text', caret: [2, 2] },
    });
    expect(press('ArrowDown', { alt: true })).toHaveProperty('action.to', 2);
  });

  it('with Alt stop at the ends', () => {
    expect(press('ArrowUp', { alt: true }, { index: 0 })).toEqual({ action: null, focus: null });
    expect(press('ArrowDown', { alt: true }, { index: 2 })).toEqual({ action: null, focus: null });
  });

  it('leave the line where it ends', () => {
    expect(press('ArrowUp')).toHaveProperty('focus', { path: 'duties/a/text', caret: 'end' });
    expect(press('ArrowDown', { selection: [3, 3] })).toHaveProperty('focus', {
      path: 'duties/c/text',
      caret: 'start',
    });
    expect(press('ArrowDown', { selection: [1, 1] })).toBeNull();
    expect(press('ArrowDown', { selection: [3, 3] }, { index: 2 })).toBeNull();
  });
});

describe('removing', () => {
  it('goes to the line before, else to the one after, else to the list', () => {
    expect(removal('duties', ['a', 'b'], 1).focus).toEqual({ path: 'duties/a/text', caret: 'end' });
    expect(removal('duties', ['a', 'b'], 0).focus).toEqual({ path: 'duties/b/text', caret: 'start' });
    expect(removal('duties', ['a'], 0).focus).toEqual({ path: 'duties', caret: 'start' });
  });
});
