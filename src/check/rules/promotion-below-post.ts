import { bare } from '#text/similarity.ts';
import { titleRank } from '#text/title-level.ts';
import { clash, fieldsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** A ladder is short; longer texts are something an import put here. */
const LONGEST = 60;
const STEP = /[→➔>＞、,，;；/]|->|—+|-+|到|晋升(?:为|至)?/;

export const promotionBelowPost = defineRule({
  id: 'promotion-below-post',
  theme: 'consistency',
  level: 'hint',
  fields: ['reporting', 'title'],
  title: '晋升方向与本岗不接',
  why: '主管的晋升方向写成专员，任职者看到的是一条下坡路，多半是套表没改。',
  advice: '从本岗往上写一到两级，例如「售后主管 → 售后经理」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const field = fieldsOf(document, ['reporting']).find(({ slot }) => slot === 'reporting/promotion');
      const post = fieldsOf(document, ['title'])[0];
      const own = titleRank(document.job.identity.title);
      if (!field || !post || own === null || field.text.length > LONGEST) return;
      const ranks = field.folded.text.split(STEP).flatMap((step) => titleRank(step) ?? []);
      const last = ranks.at(-1);
      const below = document.job.reporting.subordinates.some(({ title }) => bare(title) === bare(field.text));
      if (bare(field.text) === bare(post.text) || below) {
        yield clash(
          wholeField(field),
          [wholeField(post)],
          `晋升方向「${wordsAt(wholeField(field))}」就是${below ? '下级的' : '本'}岗位。`,
        );
        return;
      }
      // A step down after the own post: 主管→专员→经理.
      const steps = field.folded.text.split(STEP);
      const from = steps.findIndex((step) => bare(step) === bare(post.folded.text));
      const down =
        from < 0 ? undefined : steps.slice(from + 1).find((step) => (titleRank(step) ?? own) < own);
      if (down !== undefined) {
        yield clash(wholeField(field), [wholeField(post)], `「${down.trim()}」低于本岗。`);
        return;
      }
      if (last === undefined || Math.max(...ranks) >= own + 0.5) return;
      if (last < own || ranks.every((rank) => rank < own)) {
        const [spot, other] = [wholeField(field), wholeField(post)];
        yield clash(spot, [other], `「${wordsAt(other)}」的晋升方向是「${wordsAt(spot)}」，没有高于本岗。`);
      }
    },
    undefined,
    ({ reporting }) => reporting.promotion !== '',
  ),
  examples: {
    bad: [
      { job: { identity: { title: '售后主管' }, reporting: { promotion: '⟦售后专员⟧' } } },
      { job: { identity: { title: '售后经理' }, reporting: { promotion: '⟦售后专员→售后主管⟧' } } },
      { job: { identity: { title: '服务总监' }, reporting: { promotion: '⟦区域经理⟧' } } },
      {
        job: {
          identity: { title: '前厅部经理' },
          reporting: { subordinates: [{ title: '大堂副理' }], promotion: '⟦大堂副理⟧' },
        },
      },
      {
        job: {
          identity: { title: '采购主管' },
          reporting: { promotion: '⟦采购主管→采购专员→采购经理⟧' },
        },
      },
      { job: { identity: { title: '法务专员' }, reporting: { promotion: '⟦法务专员⟧' } } },
      { job: { identity: { title: '高级工程师' }, reporting: { promotion: '⟦工程师⟧' } } },
    ],
    good: [
      { job: { identity: { title: '售后主管' }, reporting: { promotion: '售后经理' } } },
      { job: { identity: { title: '售后专员' }, reporting: { promotion: '售后专员→售后主管→售后经理' } } },
      { job: { identity: { title: '售后专员' }, reporting: { promotion: '质量专员、产品专员' } } },
      { job: { identity: { title: '售后主管' } } },
    ],
  },
});
