import { type EducationMention, educationRank } from '#text/education.ts';
import { remembering } from '#text/fold.ts';
import { clash, fieldsOf, type Spot, wordsAt } from '../places.ts';
import type { CheckedText } from '../prepare.ts';
import { educationIn } from '../readings.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';
import { describesSeveralPosts } from '../several-posts.ts';

/** A second level in the same text is a way in for others, or one of several posts. */
const SEVERAL = /或|可|其中|若|如|者|岗|分别|不同|考虑|学校|院校|经理|主管|专员/;
/** The level decides the pay, not who may apply. */
const PAY_BY_LEVEL = /[元薪]|工资|补贴|津贴|\d万/;
/** A text that asks for more levels than these describes several posts. */
const SEVERAL_POSTS = 4;
/** Age and education in one line are all one post asks for; two such lines are two posts. */
const PROFILE = /\d{2}\s?周?岁/;
/** In lines an import could not place, a level counts where the line is about the holder's education. */
const ABOUT_HOLDER = /学历|以上|学位|文化程度|经验/;

interface Demand {
  readonly mention: EducationMention;
  readonly rank: number;
}

/** What a text demands: alternatives side by side (大专/本科) count as the lowest of them. */
const demands = remembering((field: CheckedText): readonly Demand[] => {
  const found: Demand[] = [];
  const mentions = educationIn(field);
  const { text } = field.folded;
  if (mentions.length === 0 || PAY_BY_LEVEL.test(text)) return found;
  let last = -1;
  for (const mention of mentions) {
    if (mention.strength !== 'must') continue;
    const rank = mention.level === null ? -1 : educationRank(mention.level);
    const beside = last >= 0 && mention.span[0] - last <= 3;
    last = mention.span[1];
    const before = found.at(-1);
    if (beside && before && mention.level !== null) {
      if (rank < before.rank) found[found.length - 1] = { mention, rank };
    } else found.push({ mention, rank });
  }
  return SEVERAL.test(text) ? found.slice(0, 1) : found;
});

/** Levels a text lets in by an exception. */
const relaxed = (field: CheckedText): ReadonlySet<number> =>
  new Set(
    educationIn(field).flatMap(({ level, strength }) =>
      level !== null && strength === 'relax' ? [educationRank(level)] : [],
    ),
  );

export const educationConflict = defineRule({
  id: 'education-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['requirements', 'leftover', 'identity'],
  title: '学历要求前后不一',
  why: '一处写大专、一处写本科，筛简历的人和求职者各信一处，录用后也说不清当初的条件。',
  advice: '只留一处最低学历；更高的写成「优先」，更低的写成「可放宽」并说明条件。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const found: { readonly spot: Spot; readonly rank: number }[] = [];
      // A higher level among the preferences is what this rule advises.
      const preferred = new Set(
        document.job.requirements
          .filter(({ necessity }) => necessity === 'prefer')
          .map(({ id }) => `requirements/${id}/text`),
      );
      for (const field of fieldsOf(document, ['identity', 'requirements', 'leftover'])) {
        if (preferred.has(field.path)) continue;
        if (demands(field).length === 0) continue;
        if (field.part === 'leftover' && !ABOUT_HOLDER.test(field.folded.text)) continue;
        for (const { mention, rank } of demands(field))
          found.push({ spot: { field, span: mention.span }, rank });
      }
      if (found.length < 2) return;
      const profiles = new Set(
        found.flatMap(({ spot }) => (PROFILE.test(spot.field.folded.text) ? spot.field : [])),
      );
      if (profiles.size > 1) return;
      const [first] = found;
      if (!first || found.length > SEVERAL_POSTS || describesSeveralPosts(document)) return;
      for (const { spot, rank } of found) {
        if (rank === first.rank || relaxed(first.spot.field).has(rank)) continue;
        const detail = `这里要求「${wordsAt(spot)}」，另一处写的是「${wordsAt(first.spot)}」。`;
        yield clash(spot, [first.spot], detail);
      }
    },
    [
      '学历',
      '大专',
      '专科',
      '本科',
      '硕士',
      '研究生',
      '博士',
      '高中',
      '中专',
      '初中',
      '技校',
      '中技',
      '高职',
    ],
  ),
  examples: {
    bad: [
      { job: { requirements: ['大专及以上学历', '3年以上售后经验', '⟦本科及以上学历⟧，机械类专业'] } },
      { job: { requirements: ['学历不限，能吃苦'], leftover: ['学历：⟦本科以上⟧'] } },
      { job: { requirements: ['本科以上学历', '⟦不限学历⟧，经验丰富即可'] } },
      { job: { requirements: ['高中/中专以上学历', '⟦大专以上学历⟧，会用Excel'] } },
    ],
    good: [
      { job: { requirements: ['大专及以上学历', { text: '本科学历', necessity: 'prefer' }] } },
      { job: { requirements: ['大专及以上学历，本科优先'] } },
      { job: { requirements: ['本科及以上学历，有10年经验的可放宽至大专', '本科以上学历'] } },
      { job: { requirements: ['博士学历，优秀者可放宽到硕士学历'], leftover: ['学历：硕士'] } },
      { job: { requirements: ['大专/本科学历', '大专及以上学历'] } },
      { job: { requirements: ['本科及以上学历'], leftover: ['为高中学生提供竞赛辅导'] } },
      { job: { requirements: ['硕士及以上学历'], leftover: ['公司为本科院校提供实训平台'] } },
    ],
  },
});
