import { titleRank } from '#text/title-level.ts';
import { clash, fieldsOf, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** As what the holder does: at the head of a clause or after 负责, a period. Elsewhere the word is a noun (授信审批). */
const POWER =
  /(?<=^|[，。；、;,：:\s]|负责|有权|可以?|独立|直接|自行|并|每[天日周月季年]|内)(?:审批|批准|核准|签发|任免|审定|否决|裁定)(?!流程|手续|单(?!笔|次|项|价|件|据)|表|材料|后|通过|权限|意见|进度|系统|工作|模型|事|文件|资料|过程|程序|部门(?!用)|的|与|和|及|、|情况|结果|备案|环节|节点|机构|人)/g;
/** The holder hands in what others decide. */
const HANDS_IN =
  /(?:协助|配合|跟进|跟踪|办理|提交|送|报|申请|催|参与|请|由|经|等|待)[^，。；;\n]{0,8}(?:审批|批准|核准|签发|审定|任免|否决|裁定)/;

export const verbLevelMismatch = defineRule({
  id: 'verb-level-mismatch',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'title'],
  title: '级别与权力动词不配',
  why: '审批、批准、签发是授权后才有的权力，写进专员、助理的职责，出了事责任说不清。',
  advice: '改成「审核」「初审后报某某审批」；确有授权，就在权限一栏写明事项和额度。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const rank = titleRank(document.job.identity.title);
      if (rank === null || rank > 2 || document.job.authority.some(({ kind }) => kind === 'approve')) return;
      const title = fieldsOf(document, ['title'])[0];
      if (!title || /工程师|会计|医师|审计/.test(title.folded.text)) return;
      const post: Spot = { field: title, span: [0, title.folded.text.length] };
      for (const spot of spotsOf(document, ['duties'], POWER, HANDS_IN)) {
        yield clash(spot, [post], `「${wordsAt(post)}」的职责里写了「${wordsAt(spot)}」。`);
      }
    },
    ['审批', '批准', '核准', '签发', '任免', '审定', '否决', '裁定'],
  ),
  examples: {
    bad: [
      { job: { identity: { title: '采购专员' }, duties: ['⟦审批⟧采购合同'] } },
      { job: { identity: { title: '行政助理' }, duties: ['⟦批准⟧部门用车'] } },
      { job: { identity: { title: '售后专员' }, duties: ['每天核对工单，⟦签发⟧退款通知'] } },
      { job: { identity: { title: '仓库操作工' }, duties: ['⟦核准⟧配件报废'] } },
      { job: { identity: { title: '质检员' }, duties: ['填写评审单，并⟦审定⟧处置方式'] } },
      { job: { identity: { title: '客服专员' }, duties: ['⟦审批⟧单笔500元以内的赔付'] } },
    ],
    good: [
      { job: { identity: { title: '采购专员' }, duties: ['提交审批合同', '跟进审批进度'] } },
      { job: { identity: { title: '采购经理' }, duties: ['审批采购合同'] } },
      { job: { identity: { title: '行政助理' }, duties: ['办理用印审批手续'] } },
      { job: { identity: { title: '总经理助理' }, duties: ['审批日常费用'] } },
      {
        job: {
          identity: { title: '售后专员' },
          duties: ['审批500元以内的赔付'],
          authority: [{ text: '单笔500元以内的赔付', kind: 'approve' }],
        },
      },
    ],
  },
});
