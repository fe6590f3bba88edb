import { bare } from '#text/similarity.ts';
import { clash, fieldsOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const POST = '[一-龥a-z]{0,8}(?:总经理|董事长|经理|总监|主管|主任|店长|厂长|班长|组长|部长|总裁|ceo|cto)';
const REPORTS = new RegExp(
  `(?:(?:直接|定期)?向(?<a>${POST})(?:直接)?(?:汇报|报告工作|负责)|(?:直接)?对(?<b>${POST})负责|(?:在)?(?<c>${POST})(?:的)?(?:直接)?领导下|直接上级[：:]\\s?(?<d>${POST}))`,
  'gu',
);

export const superiorConflict = defineRule({
  id: 'superior-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'purpose', 'leftover', 'reporting'],
  title: '汇报对象两种说法',
  why: '直接上级一栏是一个人，正文里向另一个人汇报，任务和考核会有两个来源。',
  advice: '把两处改成同一个岗位；只是抄送或业务指导，就写「抄送」「接受业务指导」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const field = fieldsOf(document, ['reporting']).find(({ slot }) => slot === 'reporting/superior');
      if (!field) return;
      const superior = wholeField(field);
      const named = bare(field.text);
      for (const spot of spotsOf(
        document,
        ['purpose', 'duties', 'leftover'],
        REPORTS,
        /虚线|业务指导|抄送|[向对]客户/,
      )) {
        const match = REPORTS.exec(spot.field.folded.text.slice(...spot.span));
        REPORTS.lastIndex = 0;
        const { a, b, c, d } = match?.groups ?? {};
        const said = (a ?? b ?? c ?? d ?? '').replace(/^(?:上级|部门|分管|直属|主管)(?=.)/, '');
        const isSame =
          said === '' ||
          named.includes(said) ||
          said.includes(named) ||
          /^(?:领导|主管|经理|总监)$/.test(said);
        if (!isSame)
          yield clash(
            spot,
            [superior],
            `这里是「${wordsAt(spot)}」，直接上级一栏是「${wordsAt(superior)}」。`,
          );
      }
    },
    ['汇报', '负责', '领导下', '直接上级', '报告工作'],
  ),
  examples: {
    bad: [
      { job: { reporting: { superior: '售后经理' }, duties: ['每周⟦向总经理汇报⟧投诉处理情况'] } },
      { job: { reporting: { superior: '售后经理' }, purpose: '⟦在服务总监领导下⟧处理客户投诉' } },
      { job: { reporting: { superior: '生产经理' }, leftover: ['⟦直接上级：车间主任⟧'] } },
      { job: { reporting: { superior: '售后经理' }, duties: ['⟦对质量总监负责⟧，分析故障'] } },
    ],
    good: [
      { job: { reporting: { superior: '售后经理' }, duties: ['每周向售后经理汇报投诉处理情况'] } },
      { job: { reporting: { superior: '售后经理' }, duties: ['向上级主管汇报', '对投诉处理负责'] } },
      { job: { duties: ['每周向总经理汇报'] } },
      { job: { reporting: { superior: '售后经理' }, duties: ['向客户经理汇报进度并抄送质量部'] } },
    ],
  },
});
