import { contradictions } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';

export const travelConflict = defineRule({
  id: 'travel-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['conditions', 'requirements', 'duties', 'benefits', 'leftover'],
  title: '出差两种说法',
  why: '一处说不用出差、一处要求能出差，求职者会信好听的那句，入职后成为纠纷。',
  advice: '写明多久一次、去哪里，例如「每月出差约4天，以华东为主」；确实不出差就删掉要求。',
  sources: [],
  find: conflict(
    (document) =>
      contradictions(
        document,
        ['conditions', 'requirements', 'duties', 'benefits', 'leftover'],
        [
          {
            one: /(?:[无毋]需|无须|不必|不用|不需要?|没有|零|基本不|不|无)(?:经常|长期|频繁)?出差(?!补|费|经验|报销)/g,
            other:
              /(?<!不)(?:能|可|愿意?)?(?:适应|接受|承受|配合|胜任)[^，。；;\n]{0,4}出差|(?<!不|无)(?:需要?|须|经常|长期|频繁|短期|随时)[^，。；;\n不]{0,4}出差|(?:每月|每年|每周)[^，。；;\n]{0,3}出差[^，。；;\n]{0,6}[天次]/g,
            unless: /如不|若不|不能|偶尔|不接受|无法|其他岗位/,
          },
          {
            one: /(?:每月|每年|每周)[^，。；;\n]{0,3}出差[^，。；;\n]{0,6}[天次]|(?:经常|长期|频繁)出差/g,
            other: /偶尔(?:短期)?(?:需要?)?出差|(?:极少|很少)出差/g,
          },
        ],
      ),
    ['出差'],
  ),
  examples: {
    bad: [
      { job: { conditions: { travel: '无出差' }, requirements: ['⟦能适应频繁出差⟧'] } },
      { job: { requirements: ['⟦能接受长期出差⟧'], benefits: ['不用出差，准点下班'] } },
      { job: { conditions: { travel: '不出差' }, duties: ['⟦每月出差4天⟧，走访服务站'] } },
      { job: { conditions: { travel: '无须出差' }, requirements: ['⟦适应经常出差⟧'] } },
      { job: { conditions: { travel: '⟦偶尔出差⟧' }, requirements: ['接受长期出差'] } },
    ],
    good: [
      { job: { conditions: { travel: '每月出差4天' }, requirements: ['能适应出差'] } },
      { job: { conditions: { travel: '无出差' }, benefits: ['出差补贴'] } },
      { job: { requirements: ['能适应短期出差'] } },
      { job: { conditions: { travel: '不需要出差' }, requirements: ['有3年以上售后经验'] } },
    ],
  },
});
