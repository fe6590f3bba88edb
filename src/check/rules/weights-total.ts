import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Shares are rounded by hand; half a percent is no mistake. */
const TOLERANCE = 0.5;
/** Points added or taken away, and vetoes, stand outside the hundred. */
const OUTSIDE = /加分|扣分|否决|奖励/;

function* total(path: string, name: string, weights: readonly (number | null)[]): Iterable<DocumentHit> {
  const given = weights.filter((weight) => weight !== null);
  if (given.length === 0) return;
  const sum = given.reduce((all, weight) => all + weight, 0);
  const shown = String(Math.round(sum * 10) / 10);
  const absent = weights.length - given.length;
  if (sum > 100 + TOLERANCE) yield { path, span: [0, 0], detail: `${name}合计${shown}%，超过100%。` };
  else if (absent > 0) {
    const detail = `${name}有${absent}条没有写占比，写了的合计${shown}%。`;
    yield { path, span: [0, 0], detail, level: 'warning' };
  } else if (sum < 100 - TOLERANCE) {
    yield { path, span: [0, 0], detail: `${name}合计${shown}%，不到100%。` };
  }
}

export const weightsTotal = defineRule({
  id: 'weights-total',
  theme: 'consistency',
  level: 'error',
  fields: ['duties', 'indicators'],
  title: '占比合计不是100%',
  why: '占比合计不是100%，考核分就算不出来，各条职责的轻重也无从比较。',
  advice: '逐条调整到合计100%；加分、扣分和一票否决项不计入。',
  sources: [],
  find: conflict(
    function* ({ job }): Iterable<DocumentHit> {
      yield* total(
        'duties',
        '职责的时间占比',
        job.duties.map(({ weight }) => weight),
      );
      const indicators = job.indicators.filter(({ name, target }) => !OUTSIDE.test(name + target));
      yield* total(
        'indicators',
        '指标的权重',
        indicators.map(({ weight }) => weight),
      );
    },
    undefined,
    ({ duties, indicators }) =>
      duties.some(({ weight }) => weight !== null) || indicators.some(({ weight }) => weight !== null),
  ),
  examples: {
    bad: [
      {
        job: {
          indicators: [
            { name: '及时率', weight: 30 },
            { name: '合格率', weight: 25 },
            { name: '差错率', weight: 40 },
          ],
        },
      },
      {
        job: {
          duties: [
            { text: '处理投诉', weight: 60 },
            { text: '编制报表', weight: 50 },
          ],
        },
      },
      { job: { duties: [{ text: '处理投诉', weight: 60 }, '编制报表'] } },
      {
        job: {
          indicators: [
            { name: '及时率', weight: 120 / 2 },
            { name: '合格率', weight: 50 },
          ],
        },
      },
    ],
    good: [
      {
        job: {
          duties: [
            { text: '处理投诉', weight: 60 },
            { text: '编制报表', weight: 40 },
          ],
        },
      },
      { job: { duties: ['处理投诉', '编制报表'] } },
      {
        job: {
          indicators: [
            { name: '一', weight: 33.3 },
            { name: '二', weight: 33.3 },
            { name: '三', weight: 33.3 },
          ],
        },
      },
      {
        job: {
          indicators: [
            { name: '及时率', weight: 100 },
            { name: '加分项：提案', weight: 10 },
          ],
        },
      },
    ],
  },
});
