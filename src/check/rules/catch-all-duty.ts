import { isCatchAll } from '../duties.ts';
import { clash, fieldsOf, wholeField } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** Without any bound: whatever, whenever. */
const BOUNDLESS = /一切|所有|任何|全部|无条件|随时|各种/u;

/** One, last and bounded is good manners and stays silent. */
export const catchAllDuty = defineRule({
  id: 'catch-all-duty',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  title: '兜底条款没有边界',
  why: '「领导交办的其他工作」可以留一条作补充；一多、一靠前、一没边，前面写的职责就都不算数了。',
  advice: '只留一条，放在最后，写清谁指派、哪一类事、每月大致多少时间。',
  sources: [],
  find: {
    kind: 'document',
    literals: ['其他', '其它', '交办', '交代', '交待', '安排', '布置', '分配', '指派', '下达'],
    run: function* (document, here): Iterable<DocumentHit> {
      const found = here.fields.filter((field) => field.slot === 'duties/text' && isCatchAll(field));
      if (found.length === 0) return;
      const last = fieldsOf(document, ['duties']).findLast(({ slot }) => slot === 'duties/text');
      const kept = found.at(-1);
      for (const field of found) {
        const spot = wholeField(field);
        if (field !== kept) {
          const rest = kept ? [wholeField(kept)] : [];
          yield clash(spot, rest, `兜底的话有${found.length}条，留最后一条就够了。`);
        } else if (field !== last) yield clash(spot, [], '兜底的话放到最后一条。');
        else if (BOUNDLESS.test(field.folded.text)) yield clash(spot, [], '写成「一切」，等于没有边界。');
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['⟦完成领导交办的其他工作⟧', '受理客户报修'] } },
      { job: { duties: ['受理客户报修', '⟦部门其他相关工作⟧', '完成领导交办的其他任务'] } },
      { job: { duties: ['受理客户报修', '⟦完成公司安排的一切工作⟧'] } },
      { job: { duties: ['⟦完成上级布置的任务⟧', '回访客户', '整理档案'] } },
    ],
    good: [
      { job: { duties: ['受理客户报修', '完成领导交办的其他工作'] } },
      { job: { duties: ['承担售后经理书面指派的临时盘点，每月合计不超过8小时', '受理客户报修'] } },
      { job: { duties: ['处理客户交付的维修委托书', '受理客户报修'] } },
      { job: { duties: ['安排上门维修的工作', '受理客户报修'] } },
    ],
  },
});
