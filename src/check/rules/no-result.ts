import { absentIn, type WholeDuty, wholeDuties } from '../duties.ts';
import { fieldsOf, reading } from '../places.ts';
import type { CheckedDocument } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** Something is left to look at, though it is neither a paper nor a number: an entry, a mark, a picture, a decision asked for or made. */
const LEAVES =
  /^(?:审批|批准|核准|审定|签批|会签)|向[^，。；,;\n]{2,10}汇报|双方签[字名]|记录[^，。；,;\n]{0,6}(?:情况|数据)|签发[^，。；,;\n]{0,10}(?:通知|单)|评[^，。；,;\n]{0,3}级|公示|(?<=^|[，。；,;、后前并])(?:写|留|填|交)[^，。；,;\n]{0,8}(?:记录|纪要|表|单|报告|清单|总结)|签到|(?:当[日天班场]|立即|(?:分钟|小时)内)[^，。；,;\n]{0,4}(?:口头)?报告?[一-龥]{2}|并?逐[项笔份件条](?:登记|打[钩勾]|签[字名]|核销|写明)|并(?:评分|打分|拍照|登记|签[字名])|(?:缺项|差异|差错|错漏)[^，。；\n]{0,8}(?:更正|补传|补齐|催齐|退回)|(?<=[，,][^，。；,;\n]{0,8})(?:录入|记入|填入|拍照)|(?:打分|评分|通过[^，。；,;\n]{0,6}(?:考核|考试|测验))(?=[，。；,;]|$)|[提给]出[^，。；,;\n]{0,6}意见|办理[^，。；,;\n]{0,4}票|粘?贴[^，。；,;\n]{0,4}(?:标签|标识)|(?:方案|意见|结果|预算|名单)报(?![告表销价名])|报[^，。；,;\n]{2,10}(?:复核|审批|批准|审定)|起草[^，。；,;\n]{0,10}函/u;

function hasResult({ all, isMeasured, field }: WholeDuty): boolean {
  return (
    isMeasured ||
    LEAVES.test(field.folded.text) ||
    all.some(({ standard, deliverable, measure }) => standard ?? deliverable ?? measure)
  );
}

/**
 * Signs of a time, a number or a result, cheaper than a reading: an ad says so little of them that where
 * there is none of these there is nothing to read.
 */
const says = reading((text) => ({
  when: /\d|每(?!一?[位个名])|当[天日班月]|[周月季年](?:度|报|会)|[前后时]，/u.test(text),
  result: /\d|[%％≥≤]|确保|保证|保障|达到|达成|直至|报告|报表|方案|文档|台账|清单|记录|档案|周报|月报/u.test(
    text,
  ),
}));

/** Below so many duties a posting is too short to speak of all of them. */
const ENOUGH = 3;

function* inPosting(document: CheckedDocument): Iterable<DocumentHit> {
  const duties = fieldsOf(document, ['duties']).filter(({ slot }) => slot !== 'duties/area');
  if (duties.length < ENOUGH) return;
  if (duties.some((field) => says(field).when || says(field).result)) return;
  yield {
    path: 'duties',
    span: [0, 0],
    detail: '没有一条职责写到多久做一次、做到什么程度或留下什么，求职者估不出工作量。',
  };
}

/** In a posting one hint stands for all that the list leaves out; in a specification each duty is looked at. */
export const noResult = defineRule({
  id: 'no-result',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  title: '没有写做到什么程度',
  why: '只写做什么，不写做成什么样、留下什么，做完和没做完就看不出区别。',
  advice: '补上结果（确保…）、交付的文件（形成月报）或可以核对的数（24小时内、≥95%）。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      if (document.use === 'posting') {
        yield* inPosting(document);
        return;
      }
      for (const whole of wholeDuties(document)) {
        if (!hasResult(whole)) yield absentIn(whole, '这条职责没有写结果、交付的文件或可以核对的数。');
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['每天处理客户投诉'] } },
      { job: { duties: [{ text: '维护客户关系', children: ['走访老客户'] }] } },
      { job: { duties: ['管理配件仓库'], indicators: [{ name: '投诉关闭率' }] } },
      { job: { duties: ['处理客户投诉', '维护客户关系', '安排上门维修'] }, use: 'posting' },
    ],
    good: [
      { job: { duties: ['处理客户投诉，跟踪到客户确认关闭'] } },
      { job: { duties: ['每月编制质量报告'] } },
      { job: { duties: ['接听热线，20秒内应答'] } },
      { job: { duties: ['清点废料，收班前录入MES'] } },
      { job: { duties: ['每季度与组员面谈并评分', '复核异常件，更正并登记'] } },
      { job: { duties: ['到工地收方，测量后双方签字', '签发不合格品扣款通知'] } },
      { job: { duties: ['管理内训师，每季度评一次级'] } },
      { job: { duties: ['凭审批单用印并逐笔登记', '下达派车单', '收集安全资料，缺项次周一前催齐'] } },
      {
        job: {
          duties: ['召开例会，会后留会议记录', '发现预警信号当日报部门总经理', '每周讲一次用药，护士签到'],
        },
      },
      { job: { duties: ['审定操作工的奖惩', '向营运总监汇报每周经营数据'] } },
      { job: { duties: ['写成点评分析报告', '办理收文登记和分送，急件一小时内送达'] } },
      { job: { duties: ['复查试用期员工，给出转正意见'] } },
      { job: { duties: ['每月考核技工，奖金分配方案报项目经理'] } },
      { job: { duties: ['新人上岗前带教，通过实操考核'] } },
      { job: { duties: [{ text: '盘点备件', measures: ['账实相符率≥99%'] }] } },
      { job: { duties: ['管理配件仓库'], indicators: [{ name: '配件满足率' }] } },
      { job: { duties: ['处理客户投诉', '每周回访客户', '安排上门维修'] }, use: 'posting' },
      { job: { duties: ['处理客户投诉', '维护客户关系'] }, use: 'posting' },
    ],
  },
});
