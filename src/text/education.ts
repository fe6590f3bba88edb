import { matchesOf } from './matches.ts';
import type { TextSpan } from './quantity.ts';

/** Levels of education from low to high; senior high school and its vocational equals are one level. */
export const EDUCATION_LEVELS = [
  'junior-high',
  'senior-high',
  'college',
  'bachelor',
  'master',
  'doctor',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** One mention of a level. */
export interface EducationMention {
  /** Null: any level will do (学历不限). */
  readonly level: EducationLevel | null;
  /** `must`: asked for; `prefer`: welcome (本科优先); `relax`: enough in some cases (可放宽至大专). */
  readonly strength: 'must' | 'prefer' | 'relax';
  /** Of the words that name the level with their bound (大专及以上学历). */
  readonly span: TextSpan;
}

const NAMES: readonly (readonly [EducationLevel, RegExp])[] = [
  ['junior-high', /^初中/],
  ['senior-high', /^(?:高中|中专|职高|中技|技校|中职)/],
  ['college', /^(?:大专|专科|高职|大学专科)/],
  ['bachelor', /^(?:本科|大学本科|学士)/],
  ['master', /^(?:硕士|研究生)/],
  ['doctor', /^博士/],
];

/** Words that only look like a level are shut out by what stands around them. */
const LEVEL =
  '(?:初中(?!级|端|期|低)|(?<![提最较更很升拔增于])高中(?!低|端|层|级|频|压|国|小|等(?!学历))|中专|职高|中技|技校|中职(?!业)|(?<![一二两三四五六七八九十各几扩重])大专(?!业(?!学历)|题|项|场|家|区|利|员|辑|线)|(?<![一-龥]科)专科(?!医|护|门诊|目|诊|病)|高职|(?<![日资])本科(?!室|技|目|创|研|普)|学士(?!服)|硕士|研究生(?!院|部|处)|博士(?!伦|服))';
const UNLIMITED =
  '(?:学历|文化程度|文凭)(?:要求)?\\s?[：:]?\\s?(?:均)?不限|(?:不限|不看|不问|不论)学历|无学历要求|学历无(?:硬性)?要求';
const BOUND =
  '(?:生)?(?:毕业)?(?:文凭)?(?:学历|学位)?(?:(?:[（(]?(?:含|及|或)[)）]?)?(?:其)?(?:以上|之上))?(?:学历|学位|文化程度|文化|文凭|毕业)?';
/** What every mention holds, quicker to look for. */
const NAMED = /学历|文化程度|文凭|[初高]中|[中大]专|职高|中[技职]|技校|专科|高职|本科|学士|硕士|研究生|博士/;
const MENTION = new RegExp(`(?:${UNLIMITED})|${LEVEL}${BOUND}`, 'gu');

/** The level is what is taught, sold or served, not what the holder has. */
const OF_OTHERS =
  /^(?:[一-龥]{0,2}(?:数学|语文|英语|物理|化学|生物|历史|地理|政治|老师|教师|学生|年级|部|课程|教学|阶段|生源|家长|同学|教材|教育(?!学历)|辅导|学科|招生|留学|申请|论文|导师|各科|班|题|理科|文科|升学))/;
const PREFERRED = /^[^，。；！？,;!?\n]{0,14}?(?:优先|为佳|更佳|尤佳|加分|亦可|也可|均可|可放宽|可适当|更好)/;
const RELAXED = /(?:放宽|降低|降|宽)(?:至|到|为)?(?:统招|全日制)?$|(?:可以是|可为)$/;
const ALSO = /^[^，。；！？,;!?\n]{0,14}?(?:亦可|也可|均可|可放宽|可适当)/;

/** Every level of education a text speaks of as the holder's own, in text order. */
export function readEducation(text: string): readonly EducationMention[] {
  if (!NAMED.test(text)) return [];
  const found: EducationMention[] = [];
  for (const match of matchesOf(MENTION, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const level = NAMES.find(([, name]) => name.test(match[0]))?.[0] ?? null;
    const after = text.slice(end, end + 20);
    if (level !== null && OF_OTHERS.test(after)) continue;
    const before = text.slice(Math.max(0, start - 8), start);
    const strength =
      RELAXED.test(before) || ALSO.test(after) ? 'relax' : PREFERRED.test(after) ? 'prefer' : 'must';
    found.push({ level, strength, span: [start, end] });
  }
  return found;
}

/** Where a level stands in the order from low to high, from 0. */
export function educationRank(level: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(level);
}

/**
 * What a text asks for at least: the lowest of the levels it demands (大专或本科 asks for 大专), or the words
 * that say any level will do; null where it demands nothing.
 */
export function requiredEducation(text: string): EducationMention | null {
  let lowest: EducationMention | null = null;
  for (const mention of readEducation(text)) {
    if (mention.strength !== 'must') continue;
    if (mention.level === null) return mention;
    if (!lowest?.level || educationRank(mention.level) < educationRank(lowest.level)) lowest = mention;
  }
  return lowest;
}
