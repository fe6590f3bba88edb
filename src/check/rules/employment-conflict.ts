import { clash, spotsOf, wordsAt } from '../places.ts';
import type { Part } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const PARTS: readonly Part[] = ['benefits', 'requirements', 'pay', 'conditions', 'leftover'];
const NAMES: Readonly<Record<string, string>> = {
  intern: '实习',
  'part-time': '非全日制',
  temporary: '临时',
};
/** What goes with an employment contract only. Insurance against accidents at work holds for all. */
const STANDING = /[五六]险[一两二]金|缴纳(?:五险|社保)|签订(?:正式)?劳动合同|带薪年假/g;
/** The promise is for afterwards. */
const LATER = /实习结束|转正|合格后|毕业后/;
const FULL_TIME = /(?<!非)全职|坐班制/g;

export const employmentConflict = defineRule({
  id: 'employment-conflict',
  theme: 'consistency',
  level: 'hint',
  fields: ['benefits', 'requirements', 'pay', 'conditions', 'leftover', 'title'],
  title: '用工形式与待遇不符',
  why: '写着兼职、实习，又承诺五险一金、签劳动合同，求职者会按全职理解，日后成为争议。',
  advice: '先定用工形式，再写与它相配的待遇；实习转为正式聘用后才有的，就照这样写明。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const { employment, title } = document.job.identity;
      const kind =
        NAMES[employment ?? ''] ?? (employment === null ? /兼职|实习生/.exec(title)?.[0] : undefined);
      if (kind) {
        for (const spot of spotsOf(
          document,
          PARTS,
          STANDING,
          /转正|留用|毕业后|正式员工|全职|实习结束|考核合格|合格后/,
        )) {
          const before = spot.field.folded.text.slice(Math.max(0, spot.span[0] - 50), spot.span[0]);
          if (LATER.test(before)) continue;
          yield clash(spot, [], `用工形式是${kind}，这里却写「${wordsAt(spot)}」。`);
        }
      }
      if (employment === 'part-time') {
        for (const spot of spotsOf(document, PARTS, FULL_TIME)) {
          yield clash(spot, [], `用工形式是非全日制，这里却写「${wordsAt(spot)}」。`);
        }
      }
    },
    ['险一金', '险二金', '险两金', '缴纳', '劳动合同', '年假', '全职', '坐班'],
  ),
  examples: {
    bad: [
      { job: { identity: { employment: 'intern' }, benefits: ['⟦五险一金⟧'] } },
      { job: { identity: { employment: 'part-time' }, benefits: ['⟦签订劳动合同⟧'] } },
      { job: { identity: { title: '售后实习生' }, benefits: ['⟦六险一金⟧，餐补'] } },
      { job: { identity: { employment: 'part-time' }, requirements: ['⟦全职⟧到岗'] } },
    ],
    good: [
      { job: { identity: { employment: 'full-time' }, benefits: ['五险一金'] } },
      { job: { identity: { employment: 'intern' }, benefits: ['转正后缴纳五险一金'] } },
      { job: { identity: { employment: 'intern' }, requirements: ['每周到岗3天'] } },
      { job: { identity: { title: '售后专员' }, benefits: ['五险一金'] } },
    ],
  },
});
