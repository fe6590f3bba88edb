import { bare } from '#text/similarity.ts';
import { clash, fieldsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const LEVEL = /^(?:高级|资深|副)/;

export const selfReference = defineRule({
  id: 'self-reference',
  theme: 'consistency',
  level: 'warning',
  fields: ['reporting', 'relations', 'identity', 'title'],
  title: '与自己往来',
  why: '上级、下级或协作方写成了本岗位、本部门，组织图上会绕成一个圈。',
  advice: '改成真正的上级、下级岗位；协作方写别的部门。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const { identity, reporting } = document.job;
      const title = bare(identity.title);
      const units = [bare(identity.department), bare(identity.section)].filter((unit) => unit !== '');
      const superior = fieldsOf(document, ['reporting']).find(({ slot }) => slot === 'reporting/superior');
      const own = fieldsOf(document, ['title'])[0];
      if (superior && own && title !== '' && bare(reporting.superior) === title) {
        yield clash(
          wholeField(superior),
          [wholeField(own)],
          `直接上级「${wordsAt(wholeField(superior))}」就是本岗位。`,
        );
      }
      for (const field of fieldsOf(document, ['reporting', 'relations'])) {
        const name = bare(field.text);
        const spot = wholeField(field);
        if (field.slot === 'reporting/subordinates/title' && name !== '') {
          if (name === title && !LEVEL.test(name))
            yield clash(spot, [], `下级「${wordsAt(spot)}」就是本岗位。`);
          else if (superior && name === bare(reporting.superior)) {
            yield clash(spot, [wholeField(superior)], `「${wordsAt(spot)}」既是上级又是下级。`);
          }
        }
        if (field.slot === 'relations/internal/party' && units.includes(name)) {
          yield clash(spot, [], `「${wordsAt(spot)}」就是本岗位所在的部门。`);
        }
      }
    },
    undefined,
    ({ reporting, relations }) =>
      reporting.superior !== '' || reporting.subordinates.length > 0 || relations.internal.length > 0,
  ),
  examples: {
    bad: [
      { job: { identity: { title: '售后经理' }, reporting: { superior: '⟦售后经理⟧' } } },
      { job: { identity: { department: '售后部' }, relations: { internal: [{ party: '⟦售后部⟧' }] } } },
      { job: { identity: { section: '焊装乙班' }, relations: { internal: [{ party: '⟦焊装乙班⟧' }] } } },
      { job: { reporting: { superior: '售后总监', subordinates: [{ title: '⟦售后总监⟧' }] } } },
      { job: { identity: { title: '客服主管' }, reporting: { subordinates: [{ title: '⟦客服主管⟧' }] } } },
    ],
    good: [
      { job: { identity: { title: '售后经理' }, reporting: { superior: '服务总监' } } },
      { job: { identity: { department: '售后部' }, relations: { internal: [{ party: '质量部' }] } } },
      { job: { reporting: { superior: '售后总监', subordinates: [{ title: '客服专员' }] } } },
      { job: { identity: { title: '' }, reporting: { superior: '' } } },
    ],
  },
});
