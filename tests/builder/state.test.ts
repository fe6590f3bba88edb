import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryText, newEntry } from '#builder/entry.ts';
import { begin, follow, PAUSE, record, redo, undo } from '#builder/history.ts';
import { apply, entriesAt, type State } from '#builder/state.ts';
import { readJob } from '#model/migrate.ts';
import { getAt, textAt } from '#model/path.ts';
import { anyAction, filled, LISTS } from './documents.ts';

const texts = (state: State, list: string): string[] => entriesAt(state.job, list).map(entryText);

describe('any action', () => {
  it('leaves a document that can be stored and read again, ids unique', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), (actions) => {
        const state = actions.reduce((current, action) => apply(current, action(current)), filled);
        expect(readJob(JSON.parse(JSON.stringify(state.job)))).toEqual({ job: state.job });
      }),
    );
  });

  it('is taken back by undo and done again by redo', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 12 }), (actions) => {
        const states = [filled];
        let history = begin(filled);
        actions.forEach((action, index) => {
          const next = record(history, action(history.present), index * (PAUSE + 1));
          if (next !== history) states.push(next.present);
          history = next;
        });
        for (const state of states.toReversed()) {
          expect(history.present).toBe(state);
          history = undo(history);
        }
        expect(undo(history)).toBe(history);
        for (const state of states.slice(1)) {
          history = redo(history);
          expect(history.present).toBe(state);
        }
        expect(redo(history)).toBe(history);
      }),
    );
  });

  it('never changes the state it starts from', () => {
    const before = JSON.stringify(filled);
    fc.assert(fc.property(anyAction, (action) => void apply(filled, action(filled))));
    expect(JSON.stringify(filled)).toBe(before);
  });
});

describe('move', () => {
  it('keeps the entries and puts the one at the index asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.nat(5), fc.integer({ min: -3, max: 9 }), (list, pick, to) => {
        const before = entriesAt(filled.job, list);
        const entry = before[pick % before.length];
        if (!entry) return;
        const after = entriesAt(apply(filled, { verb: 'move', path: `${list}/${entry.id}`, to }).job, list);
        expect(new Set(after)).toEqual(new Set(before));
        expect(after).toHaveLength(before.length);
        expect(after.indexOf(entry)).toBe(Math.max(0, Math.min(to, before.length - 1)));
      }),
    );
  });
});

describe('splice', () => {
  it('divides an entry where the cursor is', () => {
    const state = apply(filled, {
      verb: 'splice',
      path: 'duties/1',
      span: [2, 2],
      lines: ['', ''],
      ids: ['n'],
    });
    expect(texts(state, 'duties').slice(0, 2)).toEqual(['每周', '检查超时工单']);
    expect(textAt(state.job, 'duties/1/measures/1/text')).toBe('超时率≤5%');
  });

  it('puts pasted lines in place of the selection', () => {
    const path = 'requirements/2';
    const state = apply(filled, {
      verb: 'splice',
      path,
      span: [0, 1],
      lines: ['A', 'B', 'C'],
      ids: ['x', 'y'],
    });
    expect(texts(state, 'requirements')).toEqual(['大专及以上学历', 'A', 'B', 'C驾照']);
    expect(entriesAt(state.job, 'requirements')[3]).toMatchObject({
      kind: 'certificate',
      necessity: 'prefer',
    });
  });

  it('loses no character of entry or lines', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.array(fc.string(), { minLength: 1 }), (at, lines) => {
        const [path, text] = ['duties/1', textAt(filled.job, 'duties/1/text')];
        const span = [Math.min(at, text.length), Math.min(at, text.length)] as const;
        const state = apply(filled, { verb: 'splice', path, span, lines, ids: [] });
        const own = texts(state, 'duties').slice(0, lines.length).join('');
        expect(own).toBe(text.slice(0, span[0]) + lines.join('') + text.slice(span[1]));
      }),
    );
  });
});

describe('join', () => {
  it('adds words, measures and points to the entry before', () => {
    const { job } = apply(filled, { verb: 'join', path: 'duties/2' });
    expect(textAt(job, 'duties/1/text')).toBe('每周检查超时工单每月统计及时率');
    expect(job.duties[0]?.children.map(({ text }) => text)).toEqual(['按网点', '按型号']);
    expect(job.duties[0]?.measures).toHaveLength(1);
  });

  it('does nothing to the first', () => {
    expect(apply(filled, { verb: 'join', path: 'duties/1' })).toBe(filled);
  });
});

describe('transfer', () => {
  it('takes a leftover line into the duties', () => {
    const state = apply(filled, { verb: 'transfer', path: 'leftover/1', list: 'duties', at: 0 });
    expect(texts(state, 'duties')[0]).toBe('咨询请加群');
    expect(state.job.leftover).toEqual([]);
  });

  it('keeps second-level points where the new list has none', () => {
    const state = apply(filled, { verb: 'transfer', path: 'duties/2', list: 'requirements', at: 9 });
    expect(texts(state, 'requirements').slice(2)).toEqual(['每月统计及时率', '按网点', '按型号']);
  });

  it('puts a line at the end of a text, with its second-level points', () => {
    const first = apply(filled, { verb: 'transfer', path: 'leftover/1', list: 'conditions/hours', at: 0 });
    expect(first.job.conditions.hours).toBe('咨询请加群');
    expect(first.job.leftover).toEqual([]);
    const second = apply(first, { verb: 'transfer', path: 'duties/2', list: 'conditions/hours', at: 0 });
    expect(second.job.conditions.hours).toBe('咨询请加群；每月统计及时率；按网点；按型号');
    const third = apply(filled, { verb: 'transfer', path: 'leftover/1', list: 'purpose', at: 0 });
    expect(third.job.purpose).toBe('为按期关闭工单，组织派发与复查。咨询请加群');
  });

  it('leaves a line where the text could not be read again', () => {
    expect(apply(filled, { verb: 'transfer', path: 'leftover/1', list: 'control/drafted', at: 0 })).toBe(
      filled,
    );
  });

  it('gives a new id where the old one is taken', () => {
    const state = apply(filled, { verb: 'transfer', path: 'leftover/1', list: 'duties', at: 9 });
    expect(entriesAt(state.job, 'duties').map(({ id }) => id)).toEqual(['1', '2', '3', '1-2']);
  });
});

describe('set', () => {
  it.each([
    ['duties/1/weight', 101],
    ['duties/1/weight', -1],
    ['identity/headcount', 1.5],
    ['identity/headcount', '三'],
    ['identity/title', null],
    ['identity', 'x'],
    ['control/drafted', '2026年'],
    ['nowhere', 'x'],
  ] as const)('refuses what could not be read again: %s = %s', (path, value) => {
    expect(apply(filled, { verb: 'set', path, value })).toBe(filled);
  });

  it.each([
    ['duties/1/weight', 33.5],
    ['duties/1/weight', null],
    ['identity/headcount', 2],
    ['identity/employment', 'full-time'],
    ['identity/title', ''],
    ['control/drafted', '2026-01-31'],
  ] as const)('takes %s = %s', (path, value) => {
    expect(getAt(apply(filled, { verb: 'set', path, value }).job, path)).toBe(value);
  });
});

describe('typing', () => {
  const type = (value: string) => ({ verb: 'set', path: 'purpose', value }) as const;

  it('without a rest is one step', () => {
    let history = begin(filled);
    for (const [index, value] of ['为', '为了', '为了按期'].entries()) {
      history = record(history, type(value), index * (PAUSE - 1));
    }
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(filled);
  });

  it('after a rest, in another field or after anything else is a step of its own', () => {
    let history = record(begin(filled), type('为'), 0);
    history = record(history, type('为了'), PAUSE);
    history = record(history, { verb: 'set', path: 'identity/title', value: '主管' }, PAUSE + 1);
    history = record(history, { verb: 'remove', path: 'duties/3' }, PAUSE + 2);
    history = record(history, type('为了按期'), PAUSE + 3);
    expect(history.past).toHaveLength(5);
  });

  it('after an undo is a step of its own', () => {
    const undone = undo(record(record(begin(filled), type('为'), 0), type('为了'), PAUSE));
    const typed = record(undone, type('为此'), PAUSE + 1);
    expect(undo(typed).present.job.purpose).toBe('为');
    expect(typed.future).toEqual([]);
  });

  it('of the same words leaves no step', () => {
    const history = begin(filled);
    expect(record(history, type(filled.job.purpose), 0)).toBe(history);
  });
});

it('inserts a copy of a taken id under another', () => {
  const entries = [newEntry('duties', '1', '甲'), newEntry('duties', '1', '乙')];
  const { job } = apply(filled, { verb: 'insert', list: 'duties', at: 0, entries });
  expect(job.duties.map(({ id }) => id)).toEqual(['1-2', '1-3', '1', '2', '3']);
});

describe('following another tab', () => {
  const other = (title: string): State =>
    apply(filled, { verb: 'set', path: 'identity/title', value: title });

  it('takes one step back, however often the other tab has written', () => {
    const history = ['甲', '甲乙', '甲乙丙'].reduce((now, title) => follow(now, other(title)), begin(filled));
    expect(history.present).toEqual(other('甲乙丙'));
    expect(undo(history).present).toBe(filled);
  });

  it('makes a step of its own of what is written here in between', () => {
    const here = record(
      follow(begin(filled), other('甲')),
      { verb: 'set', path: 'purpose', value: '为快' },
      0,
    );
    const history = follow(here, other('乙'));
    expect(undo(history).present).toBe(here.present);
    expect(undo(undo(undo(history))).present).toBe(filled);
  });
});
