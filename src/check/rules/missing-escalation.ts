import { reading } from '../places.ts';
import { defineRule, missing } from '../rule.ts';

/** Things that go beyond one post as a rule; who only assists has somebody to turn to. */
const HANDLES =
  /(?<!(?:协助|配合|参与|具备)[^，。；\n]{0,8})(?:(?:处理|处置|解决|受理|应对|排查|跟踪|响应|调查)[^，。；\n]{0,8}(?:投诉|事故|故障|异常|纠纷|险情|突发|危机|索赔|报警|隐患)|(?:投诉|事故|故障|异常|纠纷|险情|突发事件|危机)[^，。；\n]{0,6}(?:处理|处置|解决|排查|响应))/u;
const ESCALATES =
  /上报|报告|汇报|请示|升级|报(?:部门|售后|质量|主管|经理|总监|厂长|领导|班长|店长|总)|提交[^，。；\n]{0,8}(?:裁决|审批|决定)|通知|召集|通报|报警|逐级|移交|超出[^，。；\n]{0,6}权限/u;

const handles = reading((text) => HANDLES.test(text));
const escalates = reading((text) => ESCALATES.test(text));

export const missingEscalation = defineRule({
  id: 'missing-escalation',
  theme: 'completeness',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '没有写什么情况要上报',
  why: '处理投诉和故障，总有一个人办不了的时候；不写升级的门槛，要么事事请示，要么捂到出事。',
  advice: '写出什么情况、多久之内、报给谁，例如「停机超过2小时，30分钟内报厂长」。',
  sources: [],
  find: missing('duties', ({ fields }) => {
    const spoken = fields.filter(
      ({ part }) => part === 'duties' || part === 'authority' || part === 'relations' || part === 'leftover',
    );
    return spoken.some((field) => field.part === 'duties' && handles(field)) && !spoken.some(escalates);
  }),
  examples: {
    bad: [
      { job: { duties: ['处理客户投诉，2小时内回电'] } },
      { job: { duties: ['每班巡检设备', '设备故障的排查与维修'] } },
      { job: { duties: ['处置现场突发事件'], authority: ['单笔500元以内的赔付'] } },
    ],
    good: [
      { job: { duties: ['协助处理客户投诉'] } },
      { job: { duties: ['处理客户投诉，超过500元的报售后经理'] } },
      { job: { duties: ['排查设备故障'], authority: ['停机超过2小时上报厂长'] } },
      { job: { duties: ['每月盘点备件'] } },
      { job: { duties: ['处理客户投诉'] }, use: 'posting' },
    ],
  },
});
