import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Systems one must have learned; Office and the like are taken for granted. */
const SYSTEM =
  /(?<![a-z])(?:sap|erp|crm|mes|wms|dms|plm|autocad|cad|solidworks|ug|catia|pro\/?e|photoshop|minitab|matlab|金蝶|用友|k3)(?![a-z0-9])|金蝶|用友/g;
const TRAINED = /培训|学习能力|上手|软件|系统|信息化/;
/** Doing something about a system, not with it. */
const ABOUT = /开发|实施|上线|选型|销售|推广|运维|维护|测试|建设|搭建|设计|优化|对接/;

export const softwareMismatch = defineRule({
  id: 'software-mismatch',
  theme: 'consistency',
  level: 'hint',
  fields: ['duties', 'requirements'],
  uses: ['specification'],
  title: '用的软件要求里没写',
  why: '职责点名要用的系统，要求里没提，招来的人要从头学，上手时间没有算进去。',
  advice: '在要求里写上会用到哪一步，例如「能在SAP中查询和过账」；可以现学就写「入职培训」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const asked = fieldsOf(document, ['requirements', 'leftover'])
        .map(({ folded }) => folded.text)
        .join('\n');
      if (document.job.requirements.length === 0 || TRAINED.test(asked)) return;
      const reported = new Set<string>();
      for (const spot of spotsOf(document, ['duties'], SYSTEM, ABOUT)) {
        const word = spot.field.folded.text.slice(...spot.span);
        if (asked.includes(word.replace('auto', '')) || reported.has(word)) continue;
        reported.add(word);
        yield clash(spot, [], `职责里要用「${wordsAt(spot)}」，要求里没有提到。`);
      }
    },
    [
      'sap',
      'erp',
      'crm',
      'mes',
      'wms',
      'dms',
      'plm',
      'cad',
      'solidworks',
      'catia',
      'photoshop',
      'minitab',
      'matlab',
      '金蝶',
      '用友',
    ],
  ),
  examples: {
    bad: [
      { job: { duties: ['每天在⟦SAP⟧中过账'], requirements: ['大专学历'] } },
      { job: { duties: ['用⟦CAD⟧绘制零件图'], requirements: ['机械专业'] } },
      { job: { duties: ['在⟦CRM⟧登记回访，导出月报'], requirements: ['会用Excel'] } },
      { job: { duties: ['用⟦金蝶⟧录入凭证'], requirements: ['会计专业'] } },
    ],
    good: [
      { job: { duties: ['每天在SAP中过账'], requirements: ['能用SAP查询'] } },
      { job: { duties: ['用AutoCAD绘图'], requirements: ['熟练使用CAD'] } },
      { job: { duties: ['参与ERP上线'], requirements: ['大专学历'] } },
      { job: { duties: ['每天在SAP中过账'] } },
    ],
  },
});
