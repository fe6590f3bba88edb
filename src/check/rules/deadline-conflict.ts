import { matchesOf } from '#text/matches.ts';
import { readNumber, type TextSpan } from '#text/quantity.ts';
import { bare, bigrams, similarity } from '#text/similarity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const CLAUSE = /[^。；！？;!?\n]+/g;
const WITHIN =
  /(?<number>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?个?(?<unit>分钟|小时|工作日|天|日|周)(?:之?内|以内)/g;
const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  工作日: 1440,
  天: 1440,
  日: 1440,
  周: 10080,
};
const FRAME = /收到|接到|后|在|的|并|需|应|必须|完成|进行|，|,|于/g;
const LEAST_ALIKE = 0.6;
const CAP = 200;

interface Deadline {
  readonly minutes: number;
  readonly span: TextSpan;
  readonly action: ReadonlySet<number>;
}

const deadlines = reading((text): readonly Deadline[] =>
  Array.from(matchesOf(CLAUSE, text)).flatMap((clause) => {
    const found = [...clause[0].matchAll(WITHIN)];
    const [only] = found;
    const number = readNumber(only?.groups?.['number'] ?? '');
    if (!only || found.length > 1 || number === null) return [];
    const rest = clause[0].replace(only[0], '').replace(FRAME, '');
    const action = bigrams(bare(rest));
    const start = clause.index + only.index;
    const minutes = number * (MINUTES[only.groups?.['unit'] ?? ''] ?? 0);
    return action.size < 3 ? [] : [{ minutes, span: [start, start + only[0].length] as const, action }];
  }),
);

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
              earlier.deadline.minutes !== deadline.minutes &&
              similarity(earlier.deadline.action, deadline.action) >= LEAST_ALIKE,
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
    ['小时内', '小时以内', '分钟内', '工作日内', '天内', '日内', '周内', '天以内', '日以内'],
  ),
  examples: {
    bad: [
      { job: { duties: ['接到投诉后2小时内回电客户', '投诉⟦24小时内⟧回电客户'] } },
      { job: { duties: ['故障报告3个工作日内提交质量部', '故障报告⟦5个工作日内⟧提交质量部'] } },
      { job: { duties: [{ text: '受理报修', measures: ['报修30分钟内派单', '报修⟦1小时内⟧派单'] }] } },
      { job: { duties: ['收到退件后两天内完成检测登记', '收到退件后⟦三天内⟧完成检测登记'] } },
    ],
    good: [
      { job: { duties: ['投诉2小时内响应客户', '投诉24小时内解决问题'] } },
      { job: { duties: ['接到投诉后2小时内回电客户', '收到报修后24小时内上门维修'] } },
      { job: { duties: ['2小时内响应、24小时内解决'] } },
      { job: { duties: ['投诉后2小时内回电客户', '投诉后2小时内回电客户'] } },
    ],
  },
});
