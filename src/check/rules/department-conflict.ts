import { clash, fieldsOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Crafts in a title that belong to certain departments, and how these may be called. */
const HOMES: readonly (readonly [craft: RegExp, home: RegExp])[] = [
  [/会计|出纳|财务/, /财务|会计|资金|计财|财经|共享|综合|总经办|管理中心|事务所/],
  [/招聘|薪酬|人事|人力资源/, /人力|人事|人资|hr|行政|综合|组织|总经办|管理中心/],
  [/采购/, /采购|供应|物资|招采|资材|商务|生产|配件|备件|工程|成本|行政|综合/],
  [/质检|品质|质量/, /质量|品质|品管|质检|质保|qa|qc|生产|制造|检验|技术|售后|供应|安/],
  [/仓管|仓库|库管/, /仓|物流|配件|备件|备品|供应|物资|储运|生产|采购|资材|门店|售后|后勤|行政/],
  [/销售(?!支持|内勤|会计)/, /销售|营销|市场|业务|渠道|客户|商务|电商|贸/],
];
/** The whole of a department is the holder's. */
const OWN =
  /(?:主持|全面负责|负责|统筹)(?<at>[一-龥]{2,8}(?:部|中心|科)(?!门|件|分|署|位|长|员|经理|主管))(?:的)?(?:全面|日常|整体)(?:管理)?工作/g;
const TAIL = /(?:部门|部|中心|科室|科|处)$/;

function core(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(TAIL, '')
    .replace(/管理$|服务$/, '');
}

export const departmentConflict = defineRule({
  id: 'department-conflict',
  theme: 'consistency',
  level: 'hint',
  fields: ['identity', 'title', 'duties', 'purpose'],
  title: '所属部门对不上',
  why: '会计挂在销售部，或职责里主持另一个部门的工作，定编、考核和汇报都会找错人。',
  advice: '核对所属部门一栏；派驻的写明「派驻」，兼管的写成「兼管某某部」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const field = fieldsOf(document, ['identity']).find(({ slot }) => slot === 'identity/department');
      if (!field || field.text.trim() === '' || /派驻|驻/.test(field.text)) return;
      const department = wholeField(field);
      const [post] = fieldsOf(document, ['title']);
      if (post && !/派驻|驻/.test(post.text)) {
        const home = HOMES.find(([craft]) => craft.test(post.folded.text))?.[1];
        // Only a department of some other craft contradicts; 二部, 华东区 and the like say nothing.
        const isOther = HOMES.some(([, other]) => other !== home && other.test(field.folded.text));
        if (home && isOther && !home.test(field.folded.text)) {
          yield clash(
            department,
            [wholeField(post)],
            `岗位是「${wordsAt(wholeField(post))}」，所属部门写的是「${wordsAt(department)}」。`,
          );
        }
      }
      for (const spot of spotsOf(document, ['duties', 'purpose'], OWN, /兼|协助|配合|参与/)) {
        const [own, led] = [core(field.folded.text), core(wordsAt(spot))];
        if (own === '' || led === '' || own.includes(led) || led.includes(own)) continue;
        yield clash(
          spot,
          [department],
          `职责里主管「${wordsAt(spot)}」，所属部门写的是「${wordsAt(department)}」。`,
        );
      }
    },
    undefined,
    ({ identity }) => identity.department !== '',
  ),
  examples: {
    bad: [
      { job: { identity: { title: '成本会计', department: '⟦销售部⟧' } } },
      { job: { identity: { title: '招聘专员', department: '⟦仓储物流部⟧' } } },
      { job: { identity: { department: '质量部' }, duties: ['主持⟦售后服务部⟧全面工作'] } },
    ],
    good: [
      { job: { identity: { title: '成本会计', department: '财务部' } } },
      { job: { identity: { title: '会计（派驻）', department: '销售部' } } },
      { job: { identity: { title: '质量工程师', department: '售后服务部' } } },
      { job: { identity: { title: '招聘专员', department: '华东大区' } } },
      { job: { identity: { department: '售后部' }, duties: ['主持售后服务部全面工作'] } },
      { job: { identity: { department: '质量部' }, duties: ['协助售后服务部日常工作'] } },
      { job: { identity: { title: '成本会计' } } },
    ],
  },
});
