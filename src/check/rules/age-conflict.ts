import { educationRank, requiredEducation } from '#text/education.ts';
import { matchesOf } from '#text/matches.ts';
import { readExperience } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';
import { describesSeveralPosts } from '../several-posts.ts';

const RANGE = /(\d{2})\s?(?:周岁|岁)?\s?[-—~至到]\s?(\d{2})\s?(?:周岁|岁)/g;
const CEILING =
  /(\d{2})\s?(?:周岁|岁)[（(]?(?:含|及)?[)）]?(?:以下|以内|之内)|不(?:超过|高于)\s?(\d{2})\s?(?:周岁|岁)/g;
/** Usual age on leaving each level of school, from 初中 to 博士. */
const LEAVING_AGE = [15, 18, 21, 22, 25, 28];

const limits = reading((text) => [
  ...matchesOf(RANGE, text).map((match) => ({
    min: Number(match[1]),
    max: Number(match[2]),
    span: [match.index, match.index + match[0].length] as const,
  })),
  ...matchesOf(CEILING, text).map((match) => ({
    min: 0,
    max: Number(match[1] ?? match[2]),
    span: [match.index, match.index + match[0].length] as const,
  })),
]);
const isSoft = reading((text) => /优先|放宽|为佳|或/.test(text));

export const ageConflict = defineRule({
  id: 'age-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['requirements', 'leftover'],
  title: '年龄与其他条件矛盾',
  why: '年龄上限减去读书的年数，攒不够要求的经验，几乎没有人能全部满足；年龄限制本身也容易被投诉。',
  advice: '删去年龄条件，用学历和经验年限说明需要什么人。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const parts = ['requirements', 'leftover'] as const;
      if (describesSeveralPosts(document)) return;
      const fields = fieldsOf(document, parts);
      const found = fields.flatMap((field) =>
        limits(field).map((limit) => ({ ...limit, spot: { field, span: limit.span } })),
      );
      for (const { min, max, spot } of found) {
        if (min > max) yield clash(spot, [], `「${wordsAt(spot)}」的下限高过上限。`);
      }
      const [first] = found;
      const [free] = spotsOf(document, parts, /年龄不限|不限年龄/g);
      if (first && free)
        yield clash(free, [first.spot], `这里写「${wordsAt(free)}」，另一处限「${wordsAt(first.spot)}」。`);
      const strict = found.filter(({ spot, min, max }) => min <= max && max >= 16 && !isSoft(spot.field));
      const lowest = strict.toSorted((a, b) => a.max - b.max)[0];
      if (!lowest) return;
      const above = strict.find(({ min, spot }) => min > lowest.max && spot.field !== lowest.spot.field);
      if (above) {
        yield clash(
          above.spot,
          [lowest.spot],
          `这里限「${wordsAt(above.spot)}」，另一处限「${wordsAt(lowest.spot)}」。`,
        );
        return;
      }
      const education = fields.flatMap((field) => {
        const mention = requiredEducation(field.folded.text);
        return mention?.level
          ? [{ rank: educationRank(mention.level), spot: { field, span: mention.span } }]
          : [];
      })[0];
      const experience = fields
        .flatMap((field) =>
          readExperience(field.folded.text).map(({ min, span }) => ({ min, spot: { field, span } as Spot })),
        )
        .filter(({ min, spot }) => (min ?? 0) >= 1 && !isSoft(spot.field))
        .toSorted((a, b) => (b.min ?? 0) - (a.min ?? 0))[0];
      if (!education || !experience) return;
      const age = LEAVING_AGE[education.rank] ?? 22;
      if (age + (experience.min ?? 0) <= lowest.max) return;
      const detail = `「${wordsAt(education.spot)}」毕业约${age}岁，再加「${wordsAt(experience.spot)}」，已超过「${wordsAt(lowest.spot)}」。`;
      yield clash(lowest.spot, [education.spot, experience.spot], detail);
    },
    ['岁', '年龄不限', '不限年龄'],
  ),
  examples: {
    bad: [
      { job: { requirements: ['⟦25岁以下⟧', '本科学历', '5年以上工作经验'] } },
      { job: { requirements: ['年龄⟦45-25岁⟧'] } },
      { job: { requirements: ['⟦年龄不限⟧', '35岁以下'] } },
      { job: { requirements: ['28岁以下', '年龄在⟦32至45岁⟧之间'] } },
      { job: { requirements: ['硕士学历，3年以上工作经验，⟦27周岁以下⟧'] } },
    ],
    good: [
      { job: { requirements: ['35岁以下', '本科学历', '5年以上工作经验'] } },
      { job: { requirements: ['25-45岁'] } },
      { job: { requirements: ['25岁以下优先', '本科学历', '5年以上工作经验'] } },
      { job: { requirements: ['年满18周岁', '大专学历', '3年以上工作经验'] } },
    ],
  },
});
