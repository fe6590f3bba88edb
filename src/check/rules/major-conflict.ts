import { contradictions } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';

export const majorConflict = defineRule({
  id: 'major-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['requirements', 'leftover'],
  title: '专业不限又限专业',
  why: '一处专业不限、一处点名专业，非本专业的人不知道能不能投，筛简历也没有准绳。',
  advice: '不限就删掉点名的专业，或把它改成「优先」。',
  sources: [],
  find: conflict(
    (document) =>
      contradictions(
        document,
        ['requirements', 'leftover'],
        [
          {
            one: /专业不限|不限专业/g,
            other:
              /(?<at>[一-龥]{2,8}(?:类|等)?(?:相关)?专业)(?!不限|优先|知识|技能|能力|技术|水平|素养|术语|性|人|的|软件|证书|者优先|背景优先)(?=毕业|本科|大专|专科|硕士|学历|[，。；,;]|$)(?![^。；;]{0,40}优先)/g,
            unless: /优先|为佳|均可|亦可|任意|所有|各专业/,
          },
        ],
      ),
    ['专业不限', '不限专业'],
  ),
  examples: {
    bad: [
      { job: { requirements: ['专业不限', '⟦会计专业⟧毕业'] } },
      { job: { requirements: ['⟦机械类相关专业⟧', '大专学历，不限专业'] } },
      { job: { requirements: ['⟦计算机专业⟧'], leftover: ['专业：专业不限'] } },
      { job: { requirements: ['不限专业，能吃苦', '⟦市场营销专业⟧本科'] } },
    ],
    good: [
      { job: { requirements: ['专业不限', '有驾照'] } },
      { job: { requirements: ['专业不限', '机械类专业优先'] } },
      { job: { requirements: ['本科，不限专业，计算机专业者优先'] } },
      { job: { requirements: ['专业不限', '掌握会计专业知识'] } },
    ],
  },
});
