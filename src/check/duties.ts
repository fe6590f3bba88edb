import type { Duty, JobDescription } from '#model/job-description.ts';
import { type DutyReading, readDuty } from '#text/duty.ts';
import { bare, bigrams } from '#text/similarity.ts';
import { subjectOf } from './indicator-subject.ts';
import { reading } from './places.ts';
import type { CheckedDocument, CheckedField } from './prepare.ts';
import { readsAsRequirement } from './requirement-like.ts';

/** One duty of a document with all that is said below it. */
export interface WholeDuty {
  readonly duty: Duty;
  readonly field: CheckedField;
  /** Of the duty's own text. */
  readonly own: DutyReading;
  /** Of the duty's own text, its second-level points and its measures. */
  readonly all: readonly DutyReading[];
  /** Measures written under the duty, or an indicator of the post that measures what the duty is about. */
  readonly isMeasured: boolean;
}

const read = reading(readDuty);

/** Whether an entry says 其他工作 and no more; what such a line wants is catch-all-duty's business. */
export const isCatchAll = reading((text) =>
  /^(?:以及)?(?:完成|承担|做好|处理|负责|执行|配合|协助|服从)?(?:[^，。；]{0,8}(?:领导|上级|公司|部门|主管|经理|总监|店长|老板|总部|临时)[^，。；]{0,4}(?:交办|交代|交待|安排|布置|分配|指派|下达)|[^，。；]{0,4}交办|[^，。；]{0,6}(?:其他|其它)(?!部门))(?:的|其他|其它|各项|各种|各类|一切|所有|任何|临时性?|临时|有关|相关|日常|工作|行政|部门)*(?:工作|任务|事项|事务|事宜)[^一-龥]*$/u.test(
    text,
  ),
);

/** The entries of the list of duties that are duties: no requirements put there, no empty lines, no 其他工作. */
export function wholeDuties(document: CheckedDocument): readonly WholeDuty[] {
  const byPath = new Map(
    document.fields.filter(({ part }) => part === 'duties').map((field) => [field.path, field]),
  );
  return document.job.duties.flatMap((duty): readonly WholeDuty[] => {
    const field = byPath.get(`duties/${duty.id}/text`);
    if (!field || duty.text.trim() === '' || readsAsRequirement(field.folded.text) || isCatchAll(field)) {
      return [];
    }
    const below = [
      ...duty.children.map(({ id }) => `duties/${duty.id}/children/${id}/text`),
      ...duty.measures.map(({ id }) => `duties/${duty.id}/measures/${id}/text`),
    ].flatMap((path) => byPath.get(path) ?? []);
    const own = read(field);
    return [
      {
        duty,
        field,
        own,
        all: [own, ...below.map(read)],
        isMeasured: isMeasuredElsewhere(duty, document.job),
      },
    ];
  });
}

/** A finding that something is not said in a duty. */
export function absentIn({ duty }: WholeDuty, detail: string) {
  return { path: `duties/${duty.id}/text`, span: [0, 0] as const, detail };
}

/** Whether measures under a duty, or an indicator that measures what it is about, give its number. */
export function isMeasuredElsewhere(duty: Duty, { indicators }: Pick<JobDescription, 'indicators'>): boolean {
  if (duty.measures.some(({ text }) => text.trim() !== '')) return true;
  const said = bigrams(bare(duty.text));
  return indicators.some(({ name }) => [...bigrams(subjectOf(name))].some((pair) => said.has(pair)));
}
