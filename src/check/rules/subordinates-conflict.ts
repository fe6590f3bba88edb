import { matchesOf } from '#text/matches.ts';
import { readPeople } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { CheckedDocument } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const MANAGES =
  /(?:管理|带领|领导|考核|排班|面谈|分派|评分|督导)[^，。；;！!？?\n]{0,6}(?:团队|下属|下级|部属|员工|班组|部门人员|组员)/g;
/** Not the holder's own people: a client's staff, everybody's file, a system, a project's members. */
const OTHERS =
  /协助|配合|客户|供应商|经销商|服务商|项目|虚拟|跨部门|档案|关系|系统|信息|宿舍|食堂|福利|配送|参与|支持|学员|学生|幼儿|游客|志愿者|接受|外包|劳务|改[善进]|攻关|qc|应急|审核组/;
/** The holder's own people, all of them: 管理4名下属, but not 面谈2名下属. */
const ALL_OWN = /^[^，。；;\n]{0,2}(?:直[接属]|全部|所有)?(?:下属|下级)/;
const TEAM =
  /(?:带领|率领|管理|领导|组建|统筹|带)(?:一支|一个|约)?(?=[^，。；;\n]{0,12}(?:团队|下属|下级|员工|队伍|班组|小组|组员))[^，。；;\n]{0,14}|(?:[带率]领|领导|带)(?=\d{1,3}\s?[名人])[^，。；;\n]{0,8}/g;
const NONE = /^\s*(?:无|0|零|0\s*人|没有|暂无|[—\-/])\s*$/;
const NONE_IN_LINE =
  /(?:直接)?(?:下级|下属|管理)(?:岗位|人数)?[：:]\s*(?:无|0|零|没有|暂无)(?!\d)|(?:没有|无)(?:直接)?(?:下级|下属)(?!岗位)/g;

const teams = reading((text) =>
  Array.from(matchesOf(TEAM, text)).flatMap((match) => {
    if (OTHERS.test(text.slice(Math.max(0, match.index - 8), match.index + match[0].length))) return [];
    return readPeople(match[0]).map(({ min, span: [start, end] }) => ({
      people: min ?? 0,
      span: [match.index + start, match.index + end] as const,
    }));
  }),
);

/** The words that say that nobody reports to the holder: null where nothing of the kind is said, true where a count says it. */
function nobody(document: CheckedDocument): Spot | true | null {
  const { subordinates } = document.job.reporting;
  if (subordinates.length > 0) {
    const none = subordinates.every(({ title, count }) => NONE.test(title) || (title !== '' && count === 0));
    if (!none) return null;
    const field = fieldsOf(document, ['reporting']).find(
      ({ slot, text }) => slot.startsWith('reporting/subordinates') && NONE.test(text),
    );
    return field ? { field, span: [0, field.folded.text.length] } : true;
  }
  return spotsOf(document, ['leftover', 'purpose', 'reporting'], NONE_IN_LINE)[0] ?? null;
}

export const subordinatesConflict = defineRule({
  id: 'subordinates-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'purpose', 'leftover', 'reporting'],
  title: '下级与带人职责不符',
  why: '写着没有下级，职责里却要管团队；或者两处人数不同。定编、考核和薪级都会跟着算错。',
  advice: '改下级一栏，或把职责改成「带教」「协调」；项目里带人就写「项目中协调N人」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const none = nobody(document);
      if (none) {
        for (const spot of spotsOf(document, ['purpose', 'duties'], MANAGES, OTHERS)) {
          const said = none === true ? '下级人数是0' : `「${wordsAt(none)}」`;
          yield clash(
            spot,
            none === true ? [] : [none],
            `职责里写「${wordsAt(spot)}」，下级一栏却是${said}。`,
          );
        }
        return;
      }
      const { subordinates, indirectSubordinates } = document.job.reporting;
      if (subordinates.length === 0) {
        // The form was filled in above this line: the line was forgotten, not left out.
        if (document.job.reporting.superior === '' || document.use !== 'specification') return;
        for (const field of fieldsOf(document, ['duties'])) {
          for (const { people, span } of teams(field)) {
            const spot = { field, span };
            if (people > 1) yield clash(spot, [], `职责里带「${wordsAt(spot)}」，下级一栏却没有填。`);
          }
        }
        return;
      }
      if (subordinates.some(({ count }) => count === null)) return;
      const total = subordinates.reduce((sum, { count }) => sum + (count ?? 0), indirectSubordinates ?? 0);
      const direct = total - (indirectSubordinates ?? 0);
      for (const field of fieldsOf(document, ['purpose', 'duties'])) {
        for (const { people, span } of teams(field)) {
          const isAll = people !== direct && ALL_OWN.test(field.folded.text.slice(span[1]));
          if (people <= total && (people === total || !isAll)) continue;
          const spot = { field, span };
          yield clash(
            spot,
            [],
            `职责里带「${wordsAt(spot)}」，下级一栏合计${people > total ? '只有' : ''}${people > total ? total : direct}人。`,
          );
        }
      }
    },
    ['团队', '下属', '下级', '员工', '班组', '部门人员', '组员', '队伍', '小组', '部属', '带', '领'],
  ),
  examples: {
    bad: [
      {
        job: {
          reporting: { subordinates: [{ title: '无' }] },
          duties: ['⟦管理售后团队⟧，每月考核一次'],
        },
      },
      {
        job: {
          reporting: { subordinates: [{ title: '维修技师', count: 3 }] },
          duties: ['带领⟦10人⟧团队完成维修任务'],
        },
      },
      { job: { reporting: { superior: '物流经理' }, duties: ['带领⟦8名⟧仓管员收发货物'] } },
      { job: { reporting: { superior: '增长负责人' }, duties: ['管理⟦5人⟧的投放小组'] } },
      {
        job: {
          reporting: { subordinates: [{ title: '成本会计', count: 5 }] },
          duties: ['管理⟦4名⟧下属，每月评分1次'],
        },
      },
      { job: { reporting: { superior: '研学经理' }, duties: ['领导⟦6名⟧导师备课'] } },
      { job: { leftover: ['直接下级：无'], duties: ['每季度与⟦考核下属⟧面谈'] } },
      {
        job: {
          reporting: { subordinates: [{ title: '客服专员', count: 0 }] },
          duties: ['⟦带领客服团队⟧处理投诉'],
        },
      },
    ],
    good: [
      {
        job: {
          reporting: { subordinates: [{ title: '无' }] },
          duties: ['管理3家供应商', '带教新员工1名'],
        },
      },
      { job: { reporting: { subordinates: [{ title: '维修技师', count: 12 }] }, duties: ['带领10人团队'] } },
      { job: { reporting: { subordinates: [{ title: '无' }] }, duties: ['协助经理管理售后团队'] } },
      { job: { duties: ['管理售后团队，每月考核一次'] } },
      { job: { reporting: { superior: '质量经理' }, duties: ['带领5人的质量改善小组，每季结题'] } },
      { job: { reporting: { superior: '园长' }, duties: ['带领30名幼儿户外活动'] } },
      { job: { reporting: { subordinates: [{ title: '无' }] }, duties: ['管理员工档案，每月核对'] } },
    ],
  },
});
