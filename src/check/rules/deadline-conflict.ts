import { matchesOf } from '#text/matches.ts';
import { readNumber, type TextSpan } from '#text/quantity.ts';
import { bare, bigrams, similarity } from '#text/similarity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const CLAUSE = /[^。；！？;!?\n]+/g;
/** Of a clause with several deadlines each stands with the words of its own part: 15分钟内响应，4小时内完成. */
const PART = /[^。；！？;!?\n，,]+/g;
const N = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
const WITHIN = new RegExp(
  `(?<number>${N})\\s?个?(?<unit>分钟|小时|工作日|天|日|周)(?:之?内|以内)|每月(?<day>${N})[日号](?:之?前|以前)|每(?:隔|满|运行|行驶|使用|累计)?(?<every>\\d{1,5}|${N})(?<wan>万)?个?(?:小时|公里)`,
  'g',
);
const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  工作日: 1440,
  天: 1440,
  日: 1440,
  周: 10080,
};
const FRAME = /收到|接到|发生|完毕|给出|后|在|的|并|需|须|应|必须|完成|进行|，|,|于/g;
const LEAST_ALIKE = 0.6;
/** So many pairs of characters make an act of which it is sure that another, longer one holds it. */
const LEAST_HELD = 5;
const CAP = 200;

interface Deadline {
  /** From an event on, by a day of the month, or again and again. */
  readonly kind: 'within' | 'day' | 'every';
  /** Minutes, a day, hours or kilometres. */
  readonly value: number;
  readonly span: TextSpan;
  readonly action: ReadonlySet<number>;
}

/** What of a text has one deadline; the parts want a subject before it, or 24小时内解决 would be said of anything. */
function one(part: RegExpExecArray, wantsSubject: boolean): readonly Deadline[] {
  const found = [...part[0].matchAll(WITHIN)];
  const [only] = found;
  const { number, unit, day, every, wan } = only?.groups ?? {};
  const value = readNumber(number ?? day ?? every ?? '');
  if (!only || found.length > 1 || value === null || (wantsSubject && only.index < 2)) return [];
  const action = bigrams(bare(part[0].replace(only[0], '').replace(FRAME, '')));
  const start = part.index + only.index;
  const kind = day ? 'day' : every ? 'every' : 'within';
  return action.size < 3
    ? []
    : [
        {
          kind,
          value: value * (wan ? 10_000 : (MINUTES[unit ?? ''] ?? 1)),
          span: [start, start + only[0].length],
          action,
        },
      ];
}

const deadlines = reading((text): readonly Deadline[] =>
  matchesOf(CLAUSE, text).flatMap((clause) => {
    if ([...clause[0].matchAll(WITHIN)].length < 2) return one(clause, false);
    return matchesOf(PART, clause[0]).flatMap((part) =>
      one(part, true).map((deadline) => ({
        ...deadline,
        span: [deadline.span[0] + clause.index, deadline.span[1] + clause.index] as const,
      })),
    );
  }),
);

/** Whether two acts are one: alike, or the shorter wholly in the longer. */
function isOne(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (similarity(a, b) >= LEAST_ALIKE) return true;
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return short.size >= LEAST_HELD && [...short].filter((pair) => long.has(pair)).length >= short.size * 0.75;
}

export const deadlineConflict = defineRule({
  id: 'deadline-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'indicators', 'relations'],
  title: '同一件事两个时限',
  why: '同一件事一处限2小时、一处限24小时，超没超时就有两个答案。',
  advice: '定下一个时限；响应和解决时限不同，就把动作写开。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const seen: { readonly spot: Spot; readonly deadline: Deadline }[] = [];
      for (const field of fieldsOf(document, ['duties', 'relations', 'indicators'])) {
        for (const deadline of deadlines(field)) {
          if (seen.length >= CAP) return;
          const spot = { field, span: deadline.span };
          const other = seen.find(
            (earlier) =>
              earlier.deadline.value !== deadline.value &&
              earlier.deadline.kind === deadline.kind &&
              isOne(earlier.deadline.action, deadline.action),
          );
          seen.push({ spot, deadline });
          if (other) {
            yield clash(
              spot,
              [other.spot],
              `同一件事这里限「${wordsAt(spot)}」，另一处限「${wordsAt(other.spot)}」。`,
            );
          }
        }
      }
    },
    ['小时', '公里', '分钟内', '工作日内', '天内', '日内', '周内', '天以内', '日以内', '日前', '号前'],
  ),
  examples: {
    bad: [
      { job: { duties: ['接到投诉后2小时内回电客户', '投诉⟦24小时内⟧回电客户'] } },
      { job: { duties: ['故障报告3个工作日内提交质量部', '故障报告⟦5个工作日内⟧提交质量部'] } },
      { job: { duties: [{ text: '受理报修', measures: ['报修30分钟内派单', '报修⟦1小时内⟧派单'] }] } },
      { job: { duties: ['收到退件后两天内完成检测登记', '收到退件后⟦三天内⟧完成检测登记'] } },
      { job: { duties: ['接到报修20分钟内到场，2小时内修复', '报修须⟦40分钟内⟧到场'] } },
      { job: { duties: ['每行驶5000公里更换发动机机油', '发动机机油⟦每1万公里⟧更换一次'] } },
      { job: { duties: ['每两小时巡查机房一次，登记温度', '⟦每4小时⟧巡查机房一次'] } },
      { job: { duties: ['组织盘点，每月5日前出具盘点差异表', '⟦每月8日前⟧出具盘点差异表'] } },
      { job: { duties: ['按图纸检验外协件，4小时内出具检验报告', '外协件检验报告应在⟦8小时内⟧出具'] } },
    ],
    good: [
      { job: { duties: ['投诉2小时内响应客户', '投诉24小时内解决问题'] } },
      { job: { duties: ['接到投诉后2小时内回电客户', '收到报修后24小时内上门维修'] } },
      { job: { duties: ['2小时内响应、24小时内解决'] } },
      { job: { duties: ['投诉2小时内回复，24小时内解决', '报修2小时内到场，48小时内解决'] } },
      { job: { duties: ['每2小时巡查机房一次', '接报后1小时内巡查机房'] } },
      { job: { duties: ['每月5日前出具盘点差异表', '盘点后3天内出具盘点差异表'] } },
      { job: { duties: ['投诉后2小时内回电客户', '投诉后2小时内回电客户'] } },
    ],
  },
});
