import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Names of one thing. Words with senses of their own (用户 of software beside 客户 who pays) are left out. */
const SETS: readonly (readonly RegExp[])[] = [
  [/备件/g, /配件/g, /零件(?!图|加工)/g],
  [/座席/g, /坐席/g],
  [/登录/g, /登陆(?!火星|月球|作战)/g],
  [/帐(?:号|户|单|目)/g, /账(?:号|户|单|目)/g],
  [/其他/g, /其它/g],
  [/顾客/g, /客户(?!端)/g],
  [/质检部/g, /品质部/g, /质量部/g],
  [/人力资源部/g, /人事部/g],
  [/市场营销部/g, /(?<!营销)市场部/g],
  [/售后服务部/g, /(?<!售后)服务部/g],
];
const PARTS = ['purpose', 'duties', 'requirements', 'indicators', 'relations', 'authority'] as const;
/** Within this, two names stand side by side on purpose (备件、配件). */
const BESIDE = /[、/和及与]$/;

export const mixedTerms = defineRule({
  id: 'mixed-terms',
  theme: 'consistency',
  level: 'hint',
  fields: PARTS,
  title: '同一事物两个名字',
  why: '一处备件、一处配件，读的人要猜是不是两样东西，台账和考核口径也会分成两份。',
  advice: '全文统一用一个名字；确是两样东西，就在第一次出现时说明区别。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      if (fieldsOf(document, PARTS).length < 2) return;
      for (const names of SETS) {
        const firsts = names.flatMap((name) => spotsOf(document, PARTS, name).slice(0, 1));
        const inOrder = firsts.toSorted(
          (a, b) =>
            document.fields.indexOf(a.field) - document.fields.indexOf(b.field) || a.span[0] - b.span[0],
        );
        const [earlier, later] = inOrder;
        if (!earlier || !later) continue;
        const before = later.field.folded.text.slice(Math.max(0, later.span[0] - 1), later.span[0]);
        if (later.field === earlier.field && BESIDE.test(before)) continue;
        yield clash(later, [earlier], `这里写「${wordsAt(later)}」，另一处写「${wordsAt(earlier)}」。`);
      }
    },
    [
      '备件',
      '座席',
      '登陆',
      '帐号',
      '帐户',
      '帐单',
      '帐目',
      '其它',
      '顾客',
      '质检部',
      '品质部',
      '人事部',
      '零件',
      '服务部',
      '市场营销部',
    ],
  ),
  examples: {
    bad: [
      { job: { duties: ['统计备件库存', '编制⟦配件⟧采购计划'] } },
      { job: { duties: ['回访客户', '接待⟦顾客⟧来访'] } },
      { job: { duties: ['管理座席排班', '抽查⟦坐席⟧录音'] } },
      { job: { duties: ['与人力资源部核对编制', '向⟦人事部⟧提交考勤'] } },
    ],
    good: [
      { job: { duties: ['统计配件库存', '编制配件采购计划'] } },
      { job: { duties: ['统计备件、配件库存', '盘点'] } },
      { job: { duties: ['回访客户', '提升客户满意度'] } },
      { job: { duties: ['与售后服务部对账', '向售后服务部反馈'] } },
    ],
  },
});
