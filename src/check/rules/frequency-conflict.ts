import { type Period, readPeriods } from '#text/frequency.ts';
import { matchesOf } from '#text/matches.ts';
import type { TextSpan } from '#text/quantity.ts';
import { bare, bigrams, similarity } from '#text/similarity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const CLAUSE = /[^，。；！？,;!?\n]+/g;
/** A goal or a plan names its period as part of its name; nothing is repeated by it. */
const NAMED =
  /年度(?=[^，。]{0,6}(?:目标|计划|预算|规划|方案|考核))|月度(?=[^，。]{0,6}(?:目标|计划|预算|方案))|季度(?=[^，。]{0,6}(?:目标|计划|预算|方案))/;
const FILLER = /负责|进行|对|的|并|至少|[一两\d]+[次遍回]|定期|按时|工作|每[日天周月季年]度?/g;
/** Fewer bigrams than these are no object one could compare. */
const LEAST_BIGRAMS = 3;
const LEAST_ALIKE = 0.6;
/** Or, of two clauses of nearly one length, so much of the shorter, and so many bigrams: 召开总经理办公会, 组织总经理办公会会务. */
const LEAST_SHARED = 0.7;
const MANY = 5;
/** A document with more clauses of this kind is compared no further. */
const CAP = 200;

interface Routine {
  readonly period: Period;
  readonly span: TextSpan;
  /** Of which part of them. */
  readonly part: string;
  /** The clause without its period: what is done, to what. */
  readonly action: ReadonlySet<number>;
}

const routines = reading((text): readonly Routine[] => {
  if (readPeriods(text).length === 0) return [];
  return Array.from(matchesOf(CLAUSE, text)).flatMap((clause) => {
    const periods = readPeriods(clause[0]);
    const [only] = periods;
    if (!only || periods.length > 1 || NAMED.test(clause[0])) return [];
    const [start, end] = only.span;
    const rest = clause[0].slice(0, start) + clause[0].slice(end);
    const action = bigrams(bare(rest.replace(FILLER, '').replace(/更新|调换/g, '更换')));
    const part = PART.exec(rest)?.[0] ?? '';
    if (action.size < LEAST_BIGRAMS) return [];
    return [
      { period: only.period, part, span: [clause.index, clause.index + clause[0].length] as const, action },
    ];
  });
});

/** One part of the things, or the rest of them. */
const PART = /重点|其余|其他|其它|一般|普通|全部|全面|所有|贵重/;

function isOne(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (similarity(a, b) >= LEAST_ALIKE) return true;
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (long.size > short.size * 1.5) return false;
  const shared = [...short].filter((pair) => long.has(pair)).length;
  return shared >= MANY && shared >= short.size * LEAST_SHARED;
}

export const frequencyConflict = defineRule({
  id: 'frequency-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'relations', 'indicators'],
  title: '同一件事频率不一',
  why: '同一件事一处写每周、一处写每月，任职者不知道按哪个做，考核时双方各执一词。',
  advice: '定下一个频率，两处写成一样；真有两种（每周小结、每月汇总），就把对象写开。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const seen: { readonly spot: Spot; readonly routine: Routine }[] = [];
      for (const field of fieldsOf(document, ['duties', 'relations', 'indicators'])) {
        for (const routine of routines(field)) {
          if (seen.length >= CAP) return;
          const spot = { field, span: routine.span };
          const other = seen.find(
            (earlier) =>
              earlier.routine.period !== routine.period &&
              earlier.routine.part === routine.part &&
              isOne(earlier.routine.action, routine.action),
          );
          seen.push({ spot, routine });
          if (other) {
            yield clash(
              spot,
              [other.spot],
              `这里写「${wordsAt(spot)}」，另一处写「${wordsAt(other.spot)}」。`,
            );
          }
        }
      }
    },
    ['每', '按周', '按月', '按季', '按年', '按日', '逐月', '逐日', '月度', '季度', '年度', '双周'],
  ),
  examples: {
    bad: [
      { job: { duties: ['每月更新一次菜单，试做合格后报批', '⟦每季度更换一次菜单⟧，组织试菜'] } },
      { job: { duties: ['组织每周一次的总经理办公会会务', '⟦每半个月召开一次总经理办公会⟧'] } },
      { job: { duties: ['每周统计配件库存，报售后经理', '⟦每月统计配件库存⟧，编制备货计划'] } },
      { job: { duties: ['每周提交客户投诉分析报告；⟦每季度提交客户投诉分析报告⟧'] } },
      {
        job: {
          duties: ['每天检查维修工单状态', { text: '工单管理', children: ['⟦每周检查维修工单的状态⟧'] }],
        },
      },
      { job: { duties: ['按月回访重点客户并记录', '⟦每季度回访重点客户并记录⟧'] } },
    ],
    good: [
      { job: { duties: ['每月对重点品种养护一遍，其余品种每季度养护一遍'] } },
      { job: { duties: ['每周统计配件库存', '每月统计客户投诉'] } },
      { job: { duties: ['每周提交周报', '每月提交月报'] } },
      { job: { duties: ['每日盘点贵重配件', '每月盘点全部在库配件并出具报告'] } },
      { job: { duties: ['每周、每月分别汇总故障数据', '每周汇总故障数据'] } },
      { job: { duties: ['编制年度培训计划', '编制月度培训计划'] } },
    ],
  },
});
