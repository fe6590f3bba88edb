import { matchesOf } from '#text/matches.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const UNIT =
  '(?:[一-龥a-z]{1,6}?(?:部门|部|中心|科室|车间|办公室|事业部|服务商|供应商|经销商|分公司)|供应商|经销商|服务商)';
const PARTNERS = new RegExp(
  `(?:与|和|同(?!一)|向|协同|配合|联合|会同|对接|协调|联系|提交|报送|反馈给|移交)(?<list>${UNIT}(?:[、和与及]${UNIT}){0,4})`,
  'gu',
);
const ONE = new RegExp(UNIT, 'gu');
/** Departments in general, or the holder's own. */
const GENERAL =
  /^(?:各|相关|其他|其它|有关|本|我|所在|兄弟|上下游|跨|全|内|外|多|该|业务部门|用人|职能|各业务|其他各)/;
const TAIL = /(?:部门|部|中心|科室|车间|办公室|事业部)$/;

const partners = reading((text) =>
  Array.from(matchesOf(PARTNERS, text)).flatMap((match) => {
    const list = match.groups?.['list'] ?? '';
    const offset = match.index + match[0].length - list.length;
    return Array.from(matchesOf(ONE, list))
      .map((one) => {
        const name = one[0].replace(/^[、和与及]/, '');
        const start = offset + one.index + one[0].length - name.length;
        return { name, span: [start, start + name.length] as const };
      })
      .filter(({ name }) => !GENERAL.test(name));
  }),
);

/** A department's name without the word for department: 质量部 and 质量部门 are one. */
function core(name: string): string {
  return name.toLowerCase().replace(TAIL, '').replace(/管理$/, '');
}

export const partnerNotInRelations = defineRule({
  id: 'partner-not-in-relations',
  theme: 'consistency',
  level: 'hint',
  fields: ['duties', 'relations'],
  uses: ['specification'],
  title: '协作方没列入工作关系',
  why: '职责里要找的部门，工作关系里没有，新人不知道找谁、多久一次、谈什么事。',
  advice: '在工作关系里补上这个部门，写明事项和频率；不再往来的，就从职责里删掉。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const { internal, external } = document.job.relations;
      if (internal.length + external.length === 0) return;
      const listed = [...internal, ...external].map(({ party }) => core(party));
      const known = listed.join('\n');
      const reported = new Set<string>();
      const own = core(document.job.identity.department);
      for (const field of fieldsOf(document, ['duties'])) {
        for (const { name, span } of partners(field)) {
          const partner = core(name);
          const isListed =
            known.includes(partner) || listed.some((party) => party !== '' && partner.includes(party));
          if (partner === '' || isListed || reported.has(partner) || (own !== '' && partner === own))
            continue;
          reported.add(partner);
          const spot: Spot = { field, span };
          yield clash(spot, [], `职责里要找「${wordsAt(spot)}」，工作关系里没有它。`);
        }
      }
    },
    ['与', '和', '同', '向', '配合', '对接', '协调', '联系', '提交', '报送', '移交', '反馈给'],
  ),
  examples: {
    bad: [
      { job: { duties: ['与⟦质量部⟧分析故障原因'], relations: { internal: [{ party: '生产部' }] } } },
      { job: { duties: ['每周向⟦财务部⟧报送费用'], relations: { internal: [{ party: '质量部' }] } } },
      { job: { duties: ['会同质量部、⟦研发中心⟧复盘'], relations: { internal: [{ party: '质量部' }] } } },
      { job: { duties: ['每月与⟦供应商⟧核对索赔'], relations: { internal: [{ party: '质量部' }] } } },
    ],
    good: [
      {
        job: {
          duties: ['同一部位返修不超过两次'],
          relations: { internal: [{ party: '质检科', matter: '探伤' }] },
        },
      },
      { job: { duties: ['与质量部分析故障原因'], relations: { internal: [{ party: '质量管理部' }] } } },
      { job: { duties: ['与相关部门沟通，协调各部门资源'], relations: { internal: [{ party: '生产部' }] } } },
      { job: { duties: ['与质量部分析故障原因'] } },
      { job: { duties: ['与质量部门、财务部对账'], relations: { internal: [{ party: '质量部、财务部' }] } } },
    ],
  },
});
