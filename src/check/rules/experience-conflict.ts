import { remembering } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import { clauseAround, type Quantity, readNumber } from '#text/quantity.ts';
import { bare, bigrams, similarity } from '#text/similarity.ts';
import { clash, fieldsOf, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { CheckedText } from '../prepare.ts';
import { experienceIn } from '../readings.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';
import { describesSeveralPosts } from '../several-posts.ts';

const NO_EXPERIENCE =
  /(?:工作)?经验(?:要求)?[：:]?不限|不限(?:工作)?经验|(?:无需|不需|不需要|不要求|无须)(?:任何)?(?:相关|工作|行业)?经验|零经验|(?:无|没有)(?:工作|相关)?经验(?:者)?(?:亦可|也可|均可|即可|可)/g;
const MAY_BE_FREE = /不限|[无不零没].{0,7}经验/;
/** Not a demand, or one that leaves another way in. */
const SOFT =
  /优先|为佳|更佳|加分|亦可|也可|均可|可放宽|放宽|者可|其中|或(?![一-龥、]{1,8}经[验历]$)|培训|优秀|应届/;
/** New people are let in beside the experienced. */
const OR_GRADUATE = /或者?[^，。；\n]{0,4}应届|应届[^，。；\n]{0,6}(?:可|亦)/;
const NUMBERS = /[\d零一二两三四五六七八九十半.\-~至到]+|以上|以下|及|年|具有|具备|有|至少|需|要求|者|的/g;

/** 5年以上经验，其中6年以上管理: a part longer than the whole. */
const PART_OF =
  /(?<whole>\d{1,2}|[一二三四五六七八九十两]{1,2})\s?年(?:及|或)?以?上?(?:(?!年)[^。；;\n]){0,24}?其中[^，。；;\n]{0,10}?(?<at>(?<part>\d{1,2}|[一二三四五六七八九十两]{1,2})\s?年(?:及|或)?(?:以上)?)/g;

interface Demand {
  readonly years: Quantity;
  /** The part of the clause that says what the experience is in. */
  readonly about: string;
}

const demands = remembering((field: CheckedText): readonly Demand[] => {
  const found = experienceIn(field);
  const { text } = field.folded;
  if (found.length === 0 || OR_GRADUATE.test(text)) return [];
  return found.flatMap((years, index) => {
    const [start, end] = years.span;
    const clause = clauseAround(text, start, end);
    if (SOFT.test(clause) || (years.min ?? 0) < 1) return [];
    // Two amounts in one clause (8年开发经验2年管理经验): each speaks of what follows it.
    const to = found[index + 1]?.span[0];
    const about = to === undefined ? clause : clauseAround(text.slice(0, to), start, end);
    return [{ years, about }];
  });
});

/** What the experience is in, as bigrams of its clause without the numbers. */
const subjectOf = ({ about }: Demand): ReadonlySet<number> => bigrams(bare(about.replace(NUMBERS, '')));

export const experienceConflict = defineRule({
  id: 'experience-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['requirements', 'leftover', 'identity'],
  title: '经验年限前后不一',
  why: '一处写经验不限、一处要三年以上，求职者不知道自己够不够格，面试官也会各按一处筛人。',
  advice: '定下一个最低年限，其他地方删掉；接受新人就写清「应届生可放宽」之类的条件。',
  sources: [],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      const found: { readonly spot: Spot; readonly demand: Demand }[] = [];
      for (const field of fieldsOf(document, ['identity', 'requirements', 'leftover'])) {
        for (const demand of demands(field)) found.push({ spot: { field, span: demand.years.span }, demand });
      }
      for (const field of fieldsOf(document, ['requirements', 'leftover'])) {
        for (const match of matchesOf(PART_OF, field.folded.text)) {
          const { whole = '', part = '', at = '' } = match.groups ?? {};
          if ((readNumber(part) ?? 0) <= (readNumber(whole) ?? 0)) continue;
          const end = match.index + match[0].length;
          const spot: Spot = { field, span: [end - at.length, end] };
          yield clash(spot, [], `其中的「${wordsAt(spot)}」比总的${whole}年还长。`);
        }
      }
      if (found.length === 0 || describesSeveralPosts(document)) return;
      const fields = here.fields.filter(({ folded }) => MAY_BE_FREE.test(folded.text));
      const [free] = spotsOf(
        { ...document, fields },
        ['identity', 'requirements', 'leftover'],
        NO_EXPERIENCE,
        /优先|优秀|应届/,
      );
      const [first] = found;
      if (free && first) {
        yield clash(free, [first.spot], `这里写「${wordsAt(free)}」，另一处要求「${wordsAt(first.spot)}」。`);
      }
      // Against the first demand with the same subject only: linear, and one finding a disagreement.
      const compared = found.length < 2 ? [] : found.slice(0, 60);
      const subjects = compared.map(({ demand }) => subjectOf(demand));
      for (const [index, { spot, demand }] of compared.entries()) {
        const own = subjects[index] as ReadonlySet<number>;
        const other = compared
          .slice(0, index)
          .find(
            (earlier, at) =>
              earlier.spot.field !== spot.field &&
              similarity(subjects[at] as ReadonlySet<number>, own) >= 0.6,
          );
        if (!other || other.demand.years.min === demand.years.min) continue;
        yield clash(
          spot,
          [other.spot],
          `同样的经验，这里要「${wordsAt(spot)}」，另一处要「${wordsAt(other.spot)}」。`,
        );
      }
    },
    ['经验', '从事', '从业', '经历', '任职'],
  ),
  examples: {
    bad: [
      { job: { requirements: ['⟦经验不限⟧', '2年以上销售经验'] } },
      { job: { requirements: ['⟦经验不限⟧', '三年以上工厂或工地安全管理经验'] } },
      { job: { requirements: ['3年以上售后服务工作经验', '具有⟦5年以上⟧售后服务工作经验'] } },
      { job: { requirements: ['5年以上成本核算经验，其中⟦6年以上⟧带团队'] } },
      { job: { requirements: ['一年以上仓库管理经验'], leftover: ['⟦无需经验⟧，上岗即可'] } },
      { job: { requirements: ['三年以上同岗位工作经验'], leftover: ['要求：⟦1年以上⟧同岗位工作经验'] } },
    ],
    good: [
      { job: { requirements: ['经验不限', '有2年以上销售经验者优先'] } },
      { job: { requirements: ['8年以上制造业工作经验，其中3年以上团队管理经验'] } },
      { job: { requirements: ['3年以上售后服务经验', '1年以上团队管理经验'] } },
      { job: { requirements: ['3年以上工作经验', '3-5年工作经验'] } },
      { job: { requirements: ['2年以上工作经验'], leftover: ['应届生无经验亦可'] } },
    ],
  },
});
