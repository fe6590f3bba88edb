import { mayWorkAlone, titleRank } from '#text/title-level.ts';
import { clash, fieldsOf, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { CheckedDocument } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const WHOLE =
  /全面(?:负责|主持|管理|统筹)[^，。；;\n]{0,12}|主持(?:公司|部门|全面)[^，。；;\n]{0,6}工作|统领[^，。；;\n]{0,8}/g;
const SUPPORTS = /^(?:\d{1,2}[、.．)）]\s*)?(?:协助|配合|参与|录入|整理|打印|辅助)/;
/** Experts answer for the whole of their subject without leading anybody. */
const EXPERT = /工程师|设计师|分析师|架构师|会计|技师/;
/** People led by a specialist that make the title doubtful. */
const MANY = 3;
/** Fewer duties than these show nothing. */
const LEAST_DUTIES = 4;

function* ofSpecialist(document: CheckedDocument, post: Spot): Iterable<DocumentHit> {
  const people = document.job.reporting.subordinates.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (people >= MANY) yield clash(post, [], `「${wordsAt(post)}」有${people}名直接下级，名称与权责不配。`);
  if (EXPERT.test(post.field.folded.text)) return;
  for (const spot of spotsOf(document, ['purpose', 'duties'], WHOLE)) {
    yield clash(spot, [post], `岗位是「${wordsAt(post)}」，职责却写「${wordsAt(spot)}」。`);
  }
}

function* ofManager(document: CheckedDocument, post: Spot): Iterable<DocumentHit> {
  const duties = fieldsOf(document, ['duties']).filter(({ slot }) => slot === 'duties/text');
  const supports = duties.flatMap((field): Spot[] => {
    const match = SUPPORTS.exec(field.folded.text);
    return match ? [{ field, span: [0, match[0].length] }] : [];
  });
  if (duties.length >= LEAST_DUTIES && supports.length * 2 >= duties.length) {
    const detail = `「${wordsAt(post)}」的${duties.length}条职责里有${supports.length}条是协助、配合、参与。`;
    yield clash(post, supports, detail);
  }
  const { subordinates } = document.job.reporting;
  const leadsNobody =
    subordinates.length > 0 &&
    subordinates.every(({ title, count }) => count === 0 || /^[无0没\-—/]/.test(title));
  if (leadsNobody && !mayWorkAlone(post.field.folded.text)) {
    yield clash(post, [], `「${wordsAt(post)}」没有下级。`);
  }
}

export const titleLevelMismatch = defineRule({
  id: 'title-level-mismatch',
  theme: 'consistency',
  level: 'hint',
  fields: ['title', 'duties', 'reporting', 'purpose'],
  title: '名称与权责级别不配',
  why: '专员带着一个团队，或经理只做协助，定薪、考核和招来的人都会错位。',
  advice: '改岗位名称，或改职责：带人定标准的写主管、经理，独立办理的写专员。',
  sources: [],
  find: conflict(function* (document): Iterable<DocumentHit> {
    const field = fieldsOf(document, ['title'])[0];
    const rank = titleRank(document.job.identity.title);
    if (!field || rank === null) return;
    const post: Spot = { field, span: [0, field.folded.text.length] };
    if (rank <= 2) yield* ofSpecialist(document, post);
    if (rank >= 3) yield* ofManager(document, post);
  }),
  examples: {
    bad: [
      {
        job: {
          identity: { title: '⟦售后专员⟧' },
          reporting: { subordinates: [{ title: '客服', count: 5 }] },
        },
      },
      { job: { identity: { title: '售后专员' }, duties: ['⟦全面负责售后服务体系建设⟧'] } },
      {
        job: {
          identity: { title: '⟦售后管理经理⟧' },
          duties: ['协助处理投诉', '配合质量部分析问题', '参与服务商培训', '编制月报'],
        },
      },
      { job: { identity: { title: '⟦生产主管⟧' }, reporting: { subordinates: [{ title: '无' }] } } },
    ],
    good: [
      {
        job: { identity: { title: '售后经理' }, reporting: { subordinates: [{ title: '客服', count: 5 }] } },
      },
      {
        job: {
          identity: { title: '检验科主管技师' },
          reporting: { subordinates: [{ title: '检验技士', count: 4 }] },
        },
      },
      { job: { identity: { title: '客户经理' }, reporting: { subordinates: [{ title: '无' }] } } },
      { job: { identity: { title: '售后专员' }, duties: ['负责售后工单的登记和跟踪'] } },
      {
        job: {
          identity: { title: '售后管理经理' },
          duties: ['审批赔付', '组织投诉分析', '配合质量部分析问题', '编制月报'],
        },
      },
      {
        job: {
          identity: { title: '总经理助理' },
          duties: ['协助总经理工作', '整理文件', '参与会议', '配合审计'],
        },
      },
    ],
  },
});
