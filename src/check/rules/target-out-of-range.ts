import { fieldsOf, placeOf } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Shares of a whole: none can exceed it. Completion, growth, turnover and the like can. */
const SHARE =
  /(?<!完成|达成|增长|增幅|周转|回报|收益|产出|负荷|利用|装载|执行|开工|回款|续费|续约|超额|提升|利润|毛利|费效|费用|投产|使用|转化|拨备|流动比|保障|汇)率(?![一-龥])/;
const PERCENT = /(\d{1,5}(?:\.\d+)?)\s?%/;
const POINTS = /(\d{1,5}(?:\.\d+)?)\s?分/;
const OF_FIVE = /(?:5|五)\s?分制|满分\s?(?:5|五)\s?分/;
const OF_HUNDRED = /百分制|满分\s?100/;

export const targetOutOfRange = defineRule({
  id: 'target-out-of-range',
  theme: 'consistency',
  level: 'warning',
  fields: ['indicators'],
  title: '目标值不可能达到',
  why: '合格率120%、五分制要6分，这样的目标谁也达不到，考核会成为争议。',
  advice: '核对单位和小数点；合格率、及时率这类占比最高100%，评分不超过满分。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const fields = new Map(fieldsOf(document, ['indicators']).map((field) => [field.path, field]));
      for (const { id, name, target, formula } of document.job.indicators) {
        const field = fields.get(`indicators/${id}/target`);
        if (!field) continue;
        const percent = PERCENT.exec(field.folded.text);
        const points = POINTS.exec(field.folded.text);
        const scale = `${name}${target}${formula}`;
        const most = OF_FIVE.test(scale) ? 5 : OF_HUNDRED.test(scale) ? 100 : null;
        if (percent && SHARE.test(name) && Number(percent[1]) > 100) {
          const span = [percent.index, percent.index + percent[0].length] as const;
          yield {
            ...placeOf({ field, span }),
            detail: `「${name}」是占比，最高100%，这里写${percent[1]}%。`,
          };
        } else if (points && SHARE.test(name) && most === null) {
          const span = [points.index, points.index + points[0].length] as const;
          yield { ...placeOf({ field, span }), detail: `「${name}」是占比，目标却以分计。` };
        } else if (points && most !== null && Number(points[1]) > most && !OF_FIVE.test(points[0])) {
          const span = [points.index, points.index + points[0].length] as const;
          yield { ...placeOf({ field, span }), detail: `「${name}」满分${most}分，这里写${points[1]}分。` };
        }
      }
    },
    undefined,
    ({ indicators }) => indicators.length > 0,
  ),
  examples: {
    bad: [
      { job: { indicators: [{ name: '一次合格率', target: '≥⟦120%⟧' }] } },
      { job: { indicators: [{ name: '投诉关闭率', target: '⟦980%⟧' }] } },
      { job: { indicators: [{ name: '呆滞品处置率', target: '≥⟦110%⟧' }] } },
      { job: { indicators: [{ name: '客户满意度（5分制）', target: '≥⟦6分⟧' }] } },
      { job: { indicators: [{ name: '考评得分', formula: '百分制平均', target: '⟦110分⟧' }] } },
      { job: { indicators: [{ name: '次月留存率', target: '≥⟦130%⟧' }] } },
      { job: { indicators: [{ name: '室间质评合格率', target: '≥⟦100分⟧' }] } },
    ],
    good: [
      { job: { indicators: [{ name: '一次合格率', target: '≥98%' }] } },
      { job: { indicators: [{ name: '销售目标完成率', target: '≥110%' }] } },
      { job: { indicators: [{ name: '客户满意度（5分制）', target: '≥4.5分' }] } },
      { job: { indicators: [{ name: '库存周转率', target: '600%' }] } },
    ],
  },
});
