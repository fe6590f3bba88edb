import { titleRank } from '#text/title-level.ts';
import { clash, fieldsOf, wholeField, wordsAt } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';

export const superiorBelowPost = defineRule({
  id: 'superior-below-post',
  theme: 'consistency',
  level: 'warning',
  fields: ['reporting', 'title'],
  title: '上级的级别低于本岗',
  why: '主管的直接上级写成专员，审批和考核就倒了过来，多半是两栏填反了。',
  advice: '核对直接上级一栏；虚线或项目上的汇报另写，不占这一栏。',
  sources: [],
  find: conflict(
    function* (document) {
      const { title } = document.job.identity;
      const superior = fieldsOf(document, ['reporting']).find(({ slot }) => slot === 'reporting/superior');
      const post = fieldsOf(document, ['title'])[0];
      if (!superior || !post) return;
      const [own, above] = [titleRank(title), titleRank(superior.text)];
      if (own === null || above === null || above >= own || /虚线|项目/.test(superior.text)) return;
      // On the shop floor the engineer leads the shift.
      if (/[班组]长$/.test(title) && /工程师$/.test(superior.text)) return;
      const [upper, lower] = [wholeField(superior), wholeField(post)];
      yield clash(upper, [lower], `「${wordsAt(lower)}」的直接上级写成了「${wordsAt(upper)}」。`);
    },
    undefined,
    ({ reporting }) => reporting.superior !== '',
  ),
  examples: {
    bad: [
      { job: { identity: { title: '售后主管' }, reporting: { superior: '⟦售后专员⟧' } } },
      { job: { identity: { title: '售后经理' }, reporting: { superior: '⟦售后主管⟧' } } },
      { job: { identity: { title: '服务总监' }, reporting: { superior: '⟦区域经理⟧' } } },
      { job: { identity: { title: '高级工程师' }, reporting: { superior: '⟦助理工程师⟧' } } },
    ],
    good: [
      { job: { identity: { title: '售后主管' }, reporting: { superior: '售后经理' } } },
      { job: { identity: { title: '售后专员' }, reporting: { superior: '主管工程师' } } },
      { job: { identity: { title: '总经理助理' }, reporting: { superior: '总经理' } } },
      { job: { identity: { title: '项目经理' }, reporting: { superior: '项目总监' } } },
      { job: { identity: { title: '机修班长' }, reporting: { superior: '设备工程师' } } },
      { job: { identity: { title: '售后经理' } } },
    ],
  },
});
