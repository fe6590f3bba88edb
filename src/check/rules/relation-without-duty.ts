import { bare, bigrams } from '#text/similarity.ts';
import { isSaidOtherwise } from '../indicator-subject.ts';
import { clash, fieldsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const TAIL = /(?:机构|协会|部门|部|中心|科室|车间|办公室|事业部|公司|单位)$/;
const FRAME = /沟通|协调|对接|配合|工作|相关|事项|事宜|信息|的/g;

export const relationWithoutDuty = defineRule({
  id: 'relation-without-duty',
  theme: 'consistency',
  level: 'hint',
  fields: ['relations'],
  uses: ['specification'],
  title: '工作关系没有对应职责',
  why: '工作关系里列了往来的部门，职责里却没有一条提到它或这件事，多半是套表留下的。',
  advice: '在相应职责里写上与它做什么，或从工作关系里删掉。',
  sources: [],
  find: conflict(function* (document): Iterable<DocumentHit> {
    const duties = fieldsOf(document, ['duties', 'purpose']);
    if (duties.length === 0) return;
    const said = duties.map(({ folded }) => folded.text).join('\n');
    const words = bigrams(said);
    const own = [document.job.identity.department, document.job.identity.section].map(bare);
    const { internal, external } = document.job.relations;
    for (const [kind, list] of [['internal', internal] as const, ['external', external] as const]) {
      for (const { id, party, matter } of list) {
        const name = bare(party).replace(TAIL, '');
        if (
          name === '' ||
          // What self-reference says of it.
          own.includes(bare(party)) ||
          party.split(/[、,，/和]/).some((one) => said.includes(bare(one).replace(TAIL, '')))
        )
          continue;
        const shared = [...bigrams(bare(matter).replace(FRAME, ''))].some((pair) => words.has(pair));
        const field = document.fields.find(({ path }) => path === `relations/${kind}/${id}/party`);
        if (shared || !field || isSaidOtherwise(party + matter, said)) continue;
        yield clash(
          wholeField(field),
          [],
          `职责里没有提到「${wordsAt(wholeField(field))}」，也没有与它往来的事项。`,
        );
      }
    }
  }),
  examples: {
    bad: [
      {
        job: {
          duties: ['处理客户投诉'],
          relations: { internal: [{ party: '⟦法务部⟧', matter: '合同审查' }] },
        },
      },
      {
        job: { duties: ['统计配件库存'], relations: { external: [{ party: '⟦高校⟧', matter: '校园招聘' }] } },
      },
      { job: { duties: ['编制维修月报'], relations: { internal: [{ party: '⟦行政部⟧', matter: '' }] } } },
      {
        job: {
          duties: ['与质量部分析故障'],
          relations: { internal: [{ party: '质量部' }, { party: '⟦市场部⟧', matter: '活动策划' }] },
        },
      },
    ],
    good: [
      {
        job: {
          duties: ['配合年审，备齐资料'],
          relations: { external: [{ party: '会计师事务所', matter: '年度审计' }] },
        },
      },
      { job: { duties: ['与质量部分析故障'], relations: { internal: [{ party: '质量部', matter: '' }] } } },
      {
        job: { duties: ['核对索赔费用'], relations: { internal: [{ party: '财务部', matter: '费用核对' }] } },
      },
      { job: { relations: { internal: [{ party: '财务部', matter: '对账' }] } } },
      {
        job: {
          identity: { section: '焊装乙班' },
          duties: ['焊接'],
          relations: { internal: [{ party: '焊装乙班' }] },
        },
      },
      { job: { duties: ['受理客诉'], relations: { external: [{ party: '买家', matter: '投诉回复' }] } } },
      { job: { duties: ['参加薪酬调查'], relations: { external: [{ party: '薪酬调查机构' }] } } },
      {
        job: {
          duties: ['向供应商提出索赔'],
          relations: { external: [{ party: '配件供应商、供应商', matter: '' }] },
        },
      },
    ],
  },
});
