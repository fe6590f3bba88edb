import fc from 'fast-check';
import { type Entry, newEntry } from '#builder/entry.ts';
import { type Action, entriesAt, type State } from '#builder/state.ts';
import { emptyJob } from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';

/** Lists that entries can stand in, those below duties apart. */
export const LISTS = [
  'identity/locations',
  'reporting/subordinates',
  'duties',
  'requirements',
  'indicators',
  'authority',
  'relations/internal',
  'benefits',
  'control/revisions',
  'leftover',
] as const;

/** A document with something in every list. */
export const filled: State = {
  job: jobFromSketch({
    identity: { title: '售后主管', locations: ['苏州'] },
    reporting: { superior: '售后经理', subordinates: [{ title: '售后专员', count: 3 }] },
    purpose: '为按期关闭工单，组织派发与复查。',
    duties: [
      { text: '每周检查超时工单', measures: ['超时率≤5%'], weight: 60 },
      { text: '每月统计及时率', children: ['按网点', '按型号'], weight: 40 },
      '处理升级投诉',
    ],
    requirements: [
      { text: '大专及以上学历', kind: 'education' },
      { text: '有驾照', kind: 'certificate', necessity: 'prefer' },
    ],
    indicators: [{ name: '及时率', target: '≥95%' }],
    authority: [{ text: '审批退换货', kind: 'approve' }],
    relations: { internal: [{ party: '质量部', matter: '故障件分析' }], external: [] },
    benefits: ['五险一金'],
    leftover: ['咨询请加群'],
  }),
  role: null,
};

export const empty: State = { job: emptyJob(), role: null };

/** Everything that happens to a document: whatever the state, an action that can be taken in it. */
export const anyAction: fc.Arbitrary<(state: State) => Action> = fc
  .record({
    kind: fc.constantFrom('set', 'number', 'insert', 'remove', 'move', 'splice', 'join', 'transfer'),
    list: fc.constantFrom(...LISTS, 'duties/1/children', 'duties/2/measures'),
    target: fc.constantFrom(...LISTS, 'purpose', 'conditions/hours', 'control/drafted'),
    pick: fc.nat(6),
    to: fc.integer({ min: -2, max: 8 }),
    text: fc.string({ unit: 'grapheme', maxLength: 8 }),
    lines: fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }),
    number: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double(), fc.constant(null)),
    id: fc.constantFrom('a', 'b', 'c', '1', '2'),
  })
  .map((given) => (state: State): Action => {
    const { kind, list, target, pick, to, text, lines, number, id } = given;
    const entries = entriesAt(state.job, list);
    const entry: Entry | undefined = entries[pick % Math.max(1, entries.length)];
    const path = `${list}/${entry?.id ?? 'none'}`;
    switch (kind) {
      case 'set':
        return { verb: 'set', path: pick % 2 ? `${path}/text` : 'identity/title', value: text };
      case 'number':
        return { verb: 'set', path: pick % 2 ? `${path}/weight` : 'identity/headcount', value: number };
      case 'insert':
        return { verb: 'insert', list, at: to, entries: [newEntry(list, id, text)] };
      case 'remove':
        return { verb: 'remove', path };
      case 'move':
        return { verb: 'move', path, to };
      case 'splice': {
        const at = Math.min(pick, String(entry?.['text'] ?? '').length);
        return { verb: 'splice', path, span: [at, at], lines, ids: [id, `${id}2`] };
      }
      case 'join':
        return { verb: 'join', path };
      default:
        return { verb: 'transfer', path, list: target, at: to };
    }
  });
