import type { JobDescription, RequirementKind } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import type { Entry } from './change.ts';
import { outerEntry, slotOf, wordsKey } from './entries.ts';
import type { Ledger } from './ledger.ts';
import { fieldsOf } from './pieces.ts';
import { rowWords } from './row-pairs.ts';
import type { ReadLine, ReadRow, WrittenRow } from './rows.ts';
import { readTold } from './values.ts';

/** What the columns of each data table hold: keys of an entry, and whether words tell their value; by block. */
export type Columns = ReadonlyMap<number, readonly ReadonlyMap<string, boolean>[]>;

/** Learns from the rows of each data table what its columns hold. */
export function columnsOf(job: JobDescription, written: readonly WrittenRow[]): Columns {
  const columns = new Map<number, Map<string, boolean>[]>();
  for (const { kind, block, cells } of written) {
    if (kind !== 'table') continue;
    const own = columns.get(block) ?? cells.map(() => new Map());
    columns.set(block, own);
    for (const [at, lines] of cells.entries()) {
      for (const run of lines.flatMap(({ words }) => words)) {
        const [path] = fieldsOf([run]);
        const list = path === undefined ? null : outerEntry(job, path)?.list;
        if (path !== undefined && list) {
          own[at]?.set(slotOf(job, path).slice(list.length + 1), run.tells !== undefined);
        }
      }
    }
  }
  return columns;
}

/** What forms call the kinds of requirements. */
const KINDS: Readonly<Record<string, RequirementKind>> = {
  学历: 'education',
  专业: 'major',
  经验: 'experience',
  知识: 'knowledge',
  技能: 'skill',
  语言: 'language',
  证书: 'certificate',
  素质: 'quality',
  培训: 'training',
  依法限制: 'restriction',
  其他: 'other',
};

/** Puts a row that was not written into the list of its table, or among the words without a place. */
export function addRow(
  job: JobDescription,
  ledger: Ledger,
  rows: readonly WrittenRow[],
  columns: Columns,
  { cells }: ReadRow,
): void {
  const texts = cells.map((lines) => lines.map(({ text }) => text).join('\n'));
  const table = rows.filter(({ kind }) => kind === 'table');
  const [model] = table;
  const own = model && columns.get(model.block);
  if (!own) {
    const isForm = rows.some(({ kind }) => kind === 'facts');
    if (isForm && texts.length % 2 === 0) {
      for (let at = 0; at < texts.length; at += 2) ledger.lose(`${texts[at]}：${texts[at + 1]}`);
    } else ledger.lose(texts.filter((text) => text !== '').join('\t'));
    return;
  }
  const lists = new Set(table.map((row) => outerEntry(job, fieldsOf(rowWords(row))[0] ?? '')?.list));
  if (lists.has('requirements')) {
    for (const [at, lines] of cells.entries()) {
      if ((own[at]?.size ?? 0) === 0) continue;
      const sibling = siblingIn(job, table, at);
      const kind = KINDS[texts[0]?.trim() ?? ''];
      for (const { text } of lines) ledger.add('requirements', text, sibling, kind ? { kind } : {});
    }
    return;
  }
  const [first] = lists;
  const list = first?.startsWith('relations/')
    ? `relations/${/外/.test(texts[0] ?? '') ? 'external' : 'internal'}`
    : first;
  if (list === undefined) {
    ledger.lose(texts.join('\t'));
    return;
  }
  const parts: Record<string, unknown> = {};
  for (const [at, lines] of cells.entries()) {
    const keys = own[at];
    if (lines.length === 0) continue;
    if (!keys || keys.size === 0) {
      if (!/^\d+[.、]?$/.test(texts[at] ?? '')) ledger.lose(texts[at] ?? '');
    } else if (list === 'duties' && keys.has('text')) Object.assign(parts, dutyContent(lines));
    else if (!put(parts, list, [...keys][0] ?? ['', false], texts[at] ?? '')) ledger.lose(texts[at] ?? '');
  }
  const words = parts[wordsKey(list)];
  ledger.add(list, typeof words === 'string' ? words : '', null, parts);
}

/** Puts the words of a cell under their key; false where they tell no value of it. */
function put(
  parts: Record<string, unknown>,
  list: Path,
  [key, isTold]: readonly [string, boolean],
  text: string,
): boolean {
  if (!isTold) {
    parts[key] = text;
    return true;
  }
  const [setting] = readTold(`${list}/new/${key}`, text) ?? [];
  if (setting) parts[key] = setting.value;
  return setting !== undefined;
}

/** The words of a duty in its cell: its text, its points, and 衡量标准. */
function dutyContent(lines: readonly ReadLine[]): object {
  const numbered = (prefix: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ id: `${prefix}${index + 1}`, text }));
  const [first, ...others] = lines.map(({ text }) => text);
  const isMeasures = (text: string): boolean => /^衡量标准[：:]/.test(text);
  return {
    text: first ?? '',
    children: numbered(
      'c',
      others.filter((text) => !isMeasures(text)),
    ),
    measures: numbered(
      'm',
      others
        .filter(isMeasures)
        .flatMap((text) => text.replace(/^衡量标准[：:]\s*/, '').split('；'))
        .filter((text) => text.trim() !== ''),
    ),
  };
}

/** An entry that stands in a column, for what its words don't say: whether it is a must. */
function siblingIn(job: JobDescription, rows: readonly WrittenRow[], column: number): Entry | null {
  for (const { cells } of rows) {
    const [path] = fieldsOf((cells[column] ?? []).flatMap(({ words }) => words));
    const place = path === undefined ? null : outerEntry(job, path);
    if (place) return getAt(job, `${place.list}/${place.id}`) as Entry;
  }
  return null;
}
