import type { JobDescription } from '#model/job-description.ts';
import { readEducation } from '#text/education.ts';
import { readExperience } from '#text/quantity.ts';

/** What a document asks for in the words and numbers of a job board. */
export interface Facts {
  /** The lowest level that is accepted: 初中, 中专, 高中, 大专, 本科, 硕士, 博士 or 不限; null where none is named. */
  readonly education: string | null;
  /** Years; null where none are named. 应届 is 0. */
  readonly experienceMin: number | null;
  readonly experienceMax: number | null;
}

const LEVELS = ['junior-high', 'senior-high', 'college', 'bachelor', 'master', 'doctor'] as const;
const NAMES = {
  'junior-high': '初中',
  'senior-high': '高中',
  college: '大专',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
};
const VOCATIONAL = /中专|职高|中技|技校|中职/;
const ANY_EDUCATION =
  /(?:学历|文凭)(?:[^，。；]{0,20}(?:不是问题|是什么|不重要|不作要求|不做要求|无要求)|高低)/;
const NO_EXPERIENCE =
  /应届|应往届|往届|(?:无需|不需|不要求|无须|不限|没有|有无|零|0)\s?(?:相关|工作|销售|行业)?经验|经验(?:均可|不限)|无(?:相关|工作|行业)?经验(?:亦可|也可|均可|者|可)|年限[:：]?不限|0基础|零基础|新人(?:也可|亦可|均可)/;
const NOT_FOR_GRADUATES = /非应届|应届(?:生|毕业生)?(?:勿|除外|优先|请勿)|不(?:招|接受|考虑)应届/;
const PREFERRED_AFTER = /^[^，,。；;！!]{0,40}?(?:优先|加分|尤佳|更佳|为佳)/;

/** Reads the education and years a document's requirements ask for. */
export function factsOf(job: JobDescription): Facts {
  const texts = job.requirements.map(({ text }) => text);
  const musts = job.requirements.filter(({ necessity }) => necessity === 'must').map(({ text }) => text);
  return { education: educationOf(texts), ...yearsOf(musts.length > 0 ? texts : []) };
}

function educationOf(texts: readonly string[]): string | null {
  const ranks: number[] = [];
  let isVocational = false;
  let isAny = false;
  for (const text of texts) {
    if (ANY_EDUCATION.test(text)) isAny = true;
    for (const { level, strength, span } of readEducation(text)) {
      if (strength === 'prefer') continue;
      if (level === null) {
        isAny = true;
        continue;
      }
      ranks.push(LEVELS.indexOf(level));
      if (level === 'senior-high' && VOCATIONAL.test(text.slice(...span))) isVocational = true;
    }
  }
  if (ranks.length === 0) return isAny ? '不限' : null;
  const level = LEVELS[Math.min(...ranks)] ?? 'bachelor';
  return level === 'senior-high' && isVocational ? '中专' : NAMES[level];
}

function yearsOf(texts: readonly string[]): { experienceMin: number | null; experienceMax: number | null } {
  let min: number | null = null;
  let max: number | null = null;
  for (const text of texts) {
    if (NO_EXPERIENCE.test(text) && !NOT_FOR_GRADUATES.test(text))
      return { experienceMin: 0, experienceMax: null };
    for (const quantity of readExperience(text)) {
      if (PREFERRED_AFTER.test(text.slice(quantity.span[1]))) continue;
      const low = quantity.min ?? 0;
      if (min !== null && low <= min) continue;
      min = low;
      max =
        quantity.min !== null && quantity.max !== null && quantity.max > quantity.min ? quantity.max : null;
    }
  }
  return { experienceMin: min, experienceMax: max };
}
