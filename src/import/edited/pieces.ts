import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import { slotOf } from './entries.ts';
import type { WrittenRun } from './rows.ts';
import { isField, textOf } from './runs.ts';

/** What layouts put between the entries of a list that they set in one line, by slot. */
const SEPARATORS: Readonly<Record<string, string>> = {
  'identity/locations/text': '、',
  'reporting/subordinates/title': '、',
  'duties/measures/text': '；',
};
/** The same where the line is the value of a fact. */
const IN_FACTS: Readonly<Record<string, string>> = {
  'requirements/text': '；',
  'authority/kind': '；',
  'relations/internal/party': '；',
  'relations/external/party': '；',
};

/** The fields that words stand for, in order. */
export function fieldsOf(words: readonly WrittenRun[]): Path[] {
  return words.flatMap(({ from, tells }) => (from ? [from.path] : tells === undefined ? [] : [tells]));
}

/** A line of several entries as written and as read, cut at what stands between them; null for every other line. */
export function piecesOf(
  job: JobDescription,
  words: readonly WrittenRun[],
  text: string,
  isFact: boolean,
): { readonly parts: readonly (readonly WrittenRun[])[]; readonly said: readonly string[] } | null {
  const [first = ''] = fieldsOf(words);
  const slot = slotOf(job, first);
  const own = words.find((run) => !isField(run) && (run.text === '；' || run.text === '、'))?.text;
  const separator = own ?? SEPARATORS[slot] ?? (isFact ? IN_FACTS[slot] : undefined);
  if (separator === undefined || words.some((run) => isField(run) && run.text.includes(separator)))
    return null;
  const label = words[0] && !isField(words[0]) && slot === 'duties/measures/text' ? words[0].text : '';
  const parts: WrittenRun[][] = [[]];
  for (const run of label === '' ? words : words.slice(1)) {
    if (!isField(run) && run.text === separator) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  const rest = text.startsWith(label) ? text.slice(label.length) : text;
  const said = rest
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return { parts: parts.filter((runs) => textOf(runs) !== ''), said };
}
