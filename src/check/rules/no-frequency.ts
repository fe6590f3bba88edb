import { absentIn, wholeDuties } from '../duties.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** What is done upon what comes in: a request, goods, a visitor. That it comes is the trigger. */
const UPON_ARRIVAL = /^(?:审批|批准|核准|审定|签批|签发|会签|审核|评审|验收|接待|受理)/u;

/** In a posting no-result says it once for the whole list. */
export const noFrequency = defineRule({
  id: 'no-frequency',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '没有写多久做一次',
  why: '同一件事每天做和每季度做，工作量差几十倍；不写周期或时限，就安排不了人手，也谈不上逾期。',
  advice: '写出周期（每周、每批）、时限（2个工作日内）或触发的事（接到报修后）。「定期」「及时」不算。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      for (const whole of wholeDuties(document)) {
        if (whole.all.some(({ when, verb }) => when !== null || UPON_ARRIVAL.test(verb?.text ?? '')))
          continue;
        yield absentIn(whole, '这条职责没有写周期、时限或触发条件。');
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['汇总各服务站的维修工单'] } },
      { job: { duties: ['定期回访客户，记录意见'] } },
      { job: { duties: ['及时处理客户投诉'] } },
      { job: { duties: [{ text: '盘点备件', children: ['核对账面与实物'] }] } },
    ],
    good: [
      { job: { duties: ['每周汇总各服务站的维修工单'] } },
      { job: { duties: ['接到投诉后2小时内回电'] } },
      { job: { duties: ['交车前检查车辆'] } },
      { job: { duties: [{ text: '盘点备件', children: ['每月25日核对账面与实物'] }] } },
      { job: { duties: [{ text: '回复客户', measures: ['24小时内回复'] }] } },
      { job: { duties: ['设备每运行500小时更换一次滤芯'] } },
      { job: { duties: ['吊装作业时现场监护'] } },
      { job: { duties: ['作业完毕清理场地', '通氢、泄压操作前后按操作票打钩签字'] } },
      { job: { duties: ['审批厨房用品采购，单笔五千元以内', '审批单户100万元以内的授信'] } },
      { job: { duties: ['危险品箱进箱区时检查防火罩', '调配后由另一名药师核对'] } },
      { job: { duties: ['看GPS，停车超过30分钟电话问明原因', '抢修：接报10 min 内到场'] } },
      { job: { duties: ['按配货单拣货'] } },
      { job: { duties: ['对到货辅料进行验收并办理入库', '接待来访，登记进出时间', '签发不合格品扣款通知'] } },
      { job: { duties: ['面谈新人，试用期满前两周给出转正建议'] } },
      { job: { duties: ['赔付不超过500元的当场办理，超过的报店长'] } },
      { job: { duties: ['具有良好的沟通能力'] } },
      { job: { duties: ['汇总各服务站的维修工单'] }, use: 'posting' },
    ],
  },
});
