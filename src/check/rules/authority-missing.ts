import { bare, bigrams } from '#text/similarity.ts';
import { clash, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** As what the holder does: at the head of a clause or after 负责, 并, a period. Elsewhere the word is a noun (授信审批). */
const POWER =
  /(?<=^|[，。；、;,：:\s并和及]|负责|有权|每[天日周月季年]|内)(?:审批|批准|核准|签发|签署(?![^，。；;\n]{0,6}(?:单|记录))|任免|否决|决定(?=[^，。；;\n]{0,10}(?:人选|录用|聘用|晋升|任免|解聘|辞退|奖惩|停职|定薪)))(?!流程|手续|单(?![笔次项件据户车台])|表|材料|后|通过|权限|意见|进度|系统|程序|部门(?![一-龥]{2,})|情况|结果|备案|环节|节点|工作|模型|以及|等|事|[，。；、;,和与及]|$)[^，。；;\n]{0,16}/g;
/** The holder hands in what others decide; or decides on the own draft, which is self-approval's. */
const HANDS_IN =
  /(?:编制|制定|起草|拟[定订]|填写)[^，。；;\n]{0,8}[并和及、](?:自行)?(?:审批|批准|核准)|(?:协助|配合|跟进|跟踪|办理|提交|送|报|申请|参与|请|由|经|等|待)[^，。；;\n]{0,8}(?:审批|批准|核准|签发|签署|任免|否决)/;
const VERB = /审批|批准|核准|签发|签署|任免|否决|决定/g;
/** How much, which says nothing of what. */
const LIMIT = /[单每][笔次项件]|\d+|万?元|以[内上下]|不超过/g;

export const authorityMissing = defineRule({
  id: 'authority-missing',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties'],
  uses: ['specification'],
  title: '有审批职责没有权限',
  why: '职责里要审批、签发，权限一栏却没有对应的事项和额度，任职者不知道能批到多少。',
  advice: '在权限一栏写明事项、上限和超出后报给谁，例如「审批单笔5000元以内的客户赔付」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const granted = document.job.authority
        .filter(({ kind, text }) => !/^(?:suggest|information|review)$/.test(kind) || text.search(VERB) >= 0)
        .map(({ text }) => bigrams(bare(text.replace(VERB, ''))));
      for (const spot of spotsOf(document, ['duties'], POWER, HANDS_IN)) {
        const [start, end] = spot.span;
        const matter = bigrams(
          bare(spot.field.folded.text.slice(start, end).replace(VERB, '').replace(LIMIT, '')),
        );
        // A matter of its own is covered by a grant that shares one of its words; none named, by any grant.
        const covered = granted.some(
          (grant) => matter.size === 0 || [...matter].some((pair) => grant.has(pair)),
        );
        if (!covered) yield clash(spot, [], `职责里要「${wordsAt(spot)}」，权限一栏没有写到。`);
      }
    },
    ['审批', '批准', '核准', '签发', '签署', '任免', '否决', '决定'],
  ),
  examples: {
    bad: [
      { job: { duties: ['⟦审批客户赔付申请⟧'] } },
      {
        job: {
          duties: ['⟦签发质量索赔通知⟧'],
          authority: [{ text: '采购单笔5000元以内', kind: 'finance' }],
        },
      },
      { job: { duties: ['每周⟦核准配件报废⟧，登记台账'] } },
      {
        job: {
          duties: ['⟦批准老人外出⟧'],
          authority: [{ text: '对老人照护计划提出建议', kind: 'suggest' }],
        },
      },
      {
        job: {
          duties: ['⟦批准单笔2000元以内的报销⟧'],
          authority: [{ text: '报销单据的合规性审核', kind: 'review' }],
        },
      },
      { job: { duties: ['⟦审批部门办公用品采购申请⟧，每季度盘点一次'] } },
      { job: { duties: ['收齐教案并评定等级，⟦决定教师职称评聘人选⟧'] } },
      { job: { duties: ['⟦审批单户100万元以内的小微授信⟧'], authority: ['建议授信方案与利率'] } },
      { job: { duties: ['⟦任免班组长⟧'], authority: ['建议调整维修流程'] } },
    ],
    good: [
      {
        job: {
          duties: ['审批客户赔付申请'],
          authority: [{ text: '单笔5000元以内的客户赔付', kind: 'approve' }],
        },
      },
      { job: { duties: ['跟进审批部门的意见', '决定当班的用料次序'] } },
      { job: { duties: ['编制采购合同并报经理审批'] } },
      { job: { duties: ['办理用印审批手续', '跟进合同审批进度'] } },
      { job: { duties: ['审批客户赔付申请'] }, use: 'posting' },
      { job: { duties: ['核对到货数量，签署收货单'] } },
      { job: { duties: ['编制并审批月度采购计划'] } },
    ],
  },
});
