import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const DEMAND =
  /(?:cet|大学英语|英语)[-—\s]?(?:[46四六]级?|专[四八八])(?:以上|及以上)?|(?:英语|日语|韩语|德语|法语|俄语|西班牙语)(?:口语|听说读写|听说|书面|写作)?(?:流利|熟练|良好|精通|可?作为工作语言)|(?:流利|熟练|精通|良好)的?(?:英语|日语|韩语|德语|法语)/g;
const USE =
  /英|外文|外语|海外|国外|国际|外贸|进口|出口|外籍|日语|韩语|德语|法语|跨境|外商|境外|全球|翻译|双语|涉外|跨国|总部|(?<!学籍|客户|人事|员工|申报|投标|安全|会议|报名|开户|施工|竣工)资料(?!齐|归|收|移|存|袋|柜|员)|文献|论文|技术文档|前沿|overseas|global|[a-z]{12,}/;

/** Posts that read manuals and papers in English as a matter of course. */
const TECHNICAL = /开发|工程师|算法|程序|架构|研究|科学家|java|it|数据|测试/i;

export const languageWithoutDuty = defineRule({
  id: 'language-without-duty',
  theme: 'consistency',
  level: 'hint',
  fields: ['requirements'],
  title: '要外语却用不上',
  why: '要求英语六级，职责全在国内、没有外文资料，这一条只会把人挡在门外。',
  advice: '把用外语的事写进职责（读哪些资料、与谁沟通）；用不上就删掉。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      if (document.job.duties.length < 3 || TECHNICAL.test(document.job.identity.title)) return;
      const fields = fieldsOf(document, ['title', 'purpose', 'duties', 'company', 'relations']);
      if (fields.some(({ folded }) => USE.test(folded.text))) return;
      for (const spot of spotsOf(document, ['requirements'], DEMAND, /优先|为佳|加分|者佳|阅读|文档|资料/)) {
        yield clash(spot, [], `要求「${wordsAt(spot)}」，职责里没有用到外语的事。`);
      }
    },
    ['英语', 'cet', '日语', '韩语', '德语', '法语', '俄语', '西班牙语'],
  ),
  examples: {
    bad: [
      { job: { duties: ['处理投诉', '回访客户', '编制月报'], requirements: ['⟦英语六级⟧'] } },
      { job: { duties: ['盘点库存', '登记台账', '编制月报'], requirements: ['⟦CET-4以上⟧'] } },
      { job: { duties: ['盘点库存', '登记台账', '编制月报'], requirements: ['⟦流利的英语⟧'] } },
      { job: { duties: ['办理转学，资料齐全后办结', '排课', '组织考试'], requirements: ['⟦大学英语六级⟧'] } },
      { job: { duties: ['盘点库存', '登记台账', '编制月报'], requirements: ['⟦日语口语流利⟧'] } },
      { job: { duties: ['盘点库存', '登记台账', '编制月报'], requirements: ['⟦英语可作为工作语言⟧'] } },
    ],
    good: [
      { job: { duties: ['处理投诉', '回访海外客户', '编制月报'], requirements: ['英语六级'] } },
      { job: { duties: ['处理投诉', '回访客户', '编制月报'], requirements: ['英语六级优先'] } },
      { job: { duties: ['处理投诉', '阅读英文手册', '编制月报'], requirements: ['CET-4以上'] } },
      { job: { requirements: ['英语六级'] } },
    ],
  },
});
