import fc from 'fast-check';
import { applyEdits } from '#check/apply.ts';
import { check } from '#check/engine.ts';
import type { Finding, Span, Use } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt, textFields } from '#model/path.ts';
import { jobFromSketch } from '#model/sketch.ts';

/** Words that rules look for: the lines of their examples, plain, and what triggers them. */
export function wordsOf(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ find, examples }) => [
    ...[...examples.bad, ...examples.good].flatMap((example) =>
      (typeof example === 'string'
        ? [example]
        : textFields(jobFromSketch(example.job)).map(({ text }) => text)
      ).map((text) => text.replace(/[⟦⟧]/g, '')),
    ),
    ...(find.kind === 'phrases' ? Object.keys(find.table) : ('literals' in find && find.literals) || []),
  ]);
}

/** Characters that make trouble: Han of two planes, emoji with joiners, lone surrogates, bidi and control characters, blanks, digits. */
const ODD = [
  ...'的负责限男女岁年级本科以上优先，。；：、（）「」\u{20bb7}\u{2a6d6}',
  ...['😀', '👩‍💻', '🇨🇳', '\ufe0f', '\u200d', '\ud83d', '\ude00', '\u202e', '\u2066', '\u2069', '\u200f'],
  ...['\u0000', '\u001b', '\t', '\n', '\r\n', '\u2028', '\u3000', '\u00a0', '\u200b', '\ufeff'],
  ...'0123456789aAzZ.,;:!?-~—～()[]{}|/\\*+^$%＃Ａ１ '.split(''),
];

/** A text of troublesome characters and of words the rules look for, side by side. */
export function texts(words: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...ODD) },
        { weight: 2, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));
}

/** A document with such texts in every part that rules read. */
export function documents(words: readonly string[]): fc.Arbitrary<JobDescription> {
  const text = texts(words);
  const lines = fc.array(text, { maxLength: 4 });
  const number = fc.option(fc.integer({ min: 0, max: 120 }), { nil: null });
  return fc
    .record({
      title: text,
      superior: text,
      purpose: text,
      duties: lines,
      weight: number,
      requirements: lines,
      indicator: text,
      hours: text,
      travel: text,
      note: text,
      min: number,
      max: number,
      months: number,
      benefits: lines,
      intro: text,
      apply: text,
      party: text,
      leftover: lines,
    })
    .map((parts) =>
      jobFromSketch({
        identity: { title: parts.title },
        reporting: { superior: parts.superior },
        purpose: parts.purpose,
        duties: parts.duties.map((duty) => ({ text: duty, weight: parts.weight })),
        requirements: parts.requirements,
        indicators: [{ name: parts.indicator, weight: parts.weight }],
        relations: { internal: [{ party: parts.party }] },
        conditions: { hours: parts.hours, travel: parts.travel },
        pay: { note: parts.note, min: parts.min, max: parts.max, probationMonths: parts.months },
        benefits: parts.benefits,
        company: { intro: parts.intro },
        posting: { apply: parts.apply },
        leftover: parts.leftover,
      }),
    );
}

/** Whether a span lies inside a text and cuts no surrogate pair. */
function isSound(text: string, [start, end]: Span): boolean {
  const cuts = (at: number): boolean =>
    at > 0 &&
    at < text.length &&
    /[\ud800-\udbff]/.test(text[at - 1] as string) &&
    /[\udc00-\udfff]/.test(text[at] as string);
  return 0 <= start && start <= end && end <= text.length && !cuts(start) && !cuts(end);
}

/** The findings whose place is not inside its text and on character borders, or whose quote is not what stands there. */
export function unsound(job: JobDescription, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ path, span, quote, related }) =>
      !isSound(textAt(job, path), span) ||
      textAt(job, path).slice(...span) !== quote ||
      related.some((place) => !isSound(textAt(job, place.path), place.span)),
  );
}

const identity = ({ rule, path, quote, detail }: Finding): string =>
  [rule, path, quote, detail].join('\u0001');

/**
 * The replacements that do not remove their finding: after applying one, its rule says the same of its
 * field as often as before, and the words found stand there as often (where the same words stood twice and
 * only one was a limit in its place, the other may be read as one now).
 */
export function idle(
  job: JobDescription,
  findings: readonly Finding[],
  { rules, today, use }: { rules: readonly Rule[]; today: string; use: Use },
): string[] {
  return findings.flatMap((finding) => {
    const options = { rules: rules.filter(({ id }) => id === finding.rule), today, use };
    const says = (where: JobDescription): number =>
      check(where, options).findings.filter((other) => identity(other) === identity(finding)).length;
    const stands = (where: JobDescription): number =>
      finding.quote === '' ? 0 : textAt(where, finding.path).split(finding.quote).length;
    return finding.replacements.flatMap(({ label, edits }) => {
      const edited = applyEdits(job, edits);
      const gone = says(edited) < says(job) || stands(edited) < stands(job);
      return gone ? [] : [`${finding.rule}: ${finding.quote} → ${label}`];
    });
  });
}
