import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const TONGUE = '(?:英|日|韩|德|法|俄|外|西班牙)[语文]';
const USES = new RegExp(
  `[用以]${TONGUE}(?!版)|${TONGUE}(?:邮件|合同|函电|沟通|谈判|洽谈|接待|讲解|授课|形式发票|开发信|客服|热线|标书)|(?:起草|撰写|编写|翻译|审[阅核]|回复|查阅)[^，。；;\\n]{0,6}${TONGUE}|与(?:海外|国外|境外|外籍|外国|外方)[^，。；;\\n]{0,8}(?:谈判|沟通|视频|会议|洽谈|对接)|接待(?:外籍|外国|境外)|(?:同声|交替)传译|[口笔]译`,
  'g',
);
const ASKED =
  /[英日韩德法俄外][语文]|语种|双语|cet|雅思|托福|托业|toeic|ielts|语言|留学|海归|海外|专[四八48]|[四六]级|[口笔]译|翻译|jlpt|n[123]/;
const OTHERS = /翻译公司|委托|外包|由[^，。；]{0,6}翻译|安排翻译|英语(?:教师|老师|教研)|协助/;

export const languageMissing = defineRule({
  id: 'language-missing',
  theme: 'consistency',
  level: 'hint',
  fields: ['duties'],
  title: '用外语却没有要求',
  why: '职责里要用英文报价、与海外客户谈判，要求里没有一句外语，招来的人开不了口。',
  advice: '在任职要求里写明语种和够用的程度，例如「能用英文写报价邮件」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      if (document.job.requirements.length === 0) return;
      const said = fieldsOf(document, ['requirements', 'leftover', 'title']);
      if (said.some(({ folded }) => ASKED.test(folded.text))) return;
      const [spot] = spotsOf(document, ['duties'], USES, OTHERS);
      if (spot) yield clash(spot, [], `职责里要「${wordsAt(spot)}」，要求里没有写外语。`);
    },
    ['语', '文', '海外', '国外', '境外', '外籍', '外国', '外方', '译'],
  ),
  examples: {
    bad: [
      { job: { duties: ['每周⟦用英文⟧给新客户发开发信'], requirements: ['懂信用证'] } },
      { job: { duties: ['⟦与海外客户视频⟧，确认交期'], requirements: ['本科学历'] } },
      { job: { duties: ['⟦起草英文⟧合同'], requirements: ['法学专业'] } },
      { job: { duties: ['⟦接待外籍⟧住客，办理入住'], requirements: ['会用Opera'] } },
    ],
    good: [
      { job: { duties: ['用英文给新客户发开发信'], requirements: ['英语六级'] } },
      { job: { duties: ['安排翻译公司翻译英文合同'], requirements: ['本科学历'] } },
      { job: { duties: ['起草公文'], requirements: ['本科学历'] } },
      { job: { duties: ['用英文给新客户发开发信'] } },
    ],
  },
});
