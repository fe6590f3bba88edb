import { matchesOf } from '#text/matches.ts';
import { readNumber } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const OPENINGS =
  /(?:招聘人数|招聘名额|需求人数)[：:]?\s?(?<a>\d{1,4}|[一二两三四五六七八九十]{1,3})\s?[名人位]?|(?:招聘|诚聘|急聘|招)(?<b>\d{1,4}|[一二两三四五六七八九十]{1,3})\s?[名人位](?!以上)/g;
const openings = reading((text) =>
  matchesOf(OPENINGS, text).map((match) => ({
    people: readNumber(match.groups?.['a'] ?? match.groups?.['b'] ?? ''),
    span: [match.index, match.index + match[0].trimEnd().length] as const,
  })),
);

export const openingsConflict = defineRule({
  id: 'openings-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['leftover', 'identity', 'requirements', 'title', 'company', 'posting'],
  title: '人数对不上',
  why: '招聘人数是招聘信息的必备内容，两处人数不同，或招的比空编还多，审核通不过，求职者问起也答不清。',
  advice: '改成同一个数；招聘人数不超过定员减去现编。',
  sources: [],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      const { openings: given, headcount, currentHeadcount } = document.job.identity;
      if (headcount !== null && given !== null && given > headcount - (currentHeadcount ?? 0)) {
        const now = currentHeadcount === null ? '' : `、现编${currentHeadcount}人`;
        const detail = `定员${headcount}人${now}，却要招${given}人。`;
        yield { path: 'identity/openings', span: [0, 0], detail };
      }
      let known = given;
      let first: Spot | null = null;
      for (const field of fieldsOf(here, [
        'identity',
        'title',
        'requirements',
        'company',
        'posting',
        'leftover',
      ])) {
        for (const { people, span } of openings(field)) {
          const spot = { field, span };
          if (people === null) continue;
          if (known === null) {
            known = people;
            first = spot;
          } else if (
            known !== people &&
            (given !== null || field.part !== 'leftover' || first?.field !== field)
          ) {
            const other = first ? `另一处写「${wordsAt(first)}」` : `招聘人数一栏是${known}人`;
            yield clash(spot, first ? [first] : [], `这里写「${wordsAt(spot)}」，${other}。`);
          }
        }
      }
    },
    ['招', '人数'],
    ({ identity }) => identity.openings !== null,
  ),
  examples: {
    bad: [
      { job: { identity: { openings: 1 }, leftover: ['⟦招聘3名⟧'] } },
      { job: { identity: { headcount: 3, currentHeadcount: 2, openings: 4 } } },
      { job: { identity: { headcount: 1, openings: 3 } } },
      { job: { identity: { title: '车工招2人' }, leftover: ['⟦招聘人数：5人⟧'] } },
      { job: { identity: { openings: 2 }, posting: { process: '本次⟦招5人⟧，分两批面试' } } },
    ],
    good: [
      { job: { identity: { openings: 3 }, leftover: ['招聘人数：3人'] } },
      { job: { identity: { headcount: 3, currentHeadcount: 1, openings: 2 } } },
      { job: { identity: { openings: 2 }, duties: ['每月招聘10人'] } },
      { job: { leftover: ['招聘3名'] } },
    ],
  },
});
