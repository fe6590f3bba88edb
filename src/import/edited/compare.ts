import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import { addRow, columnsOf } from './added-row.ts';
import type { Change, Entry } from './change.ts';
import { changesOf } from './changes.ts';
import { commonEntry, outerEntry, type Place, wordsKey } from './entries.ts';
import { Ledger } from './ledger.ts';
import { pairUp } from './likeness.ts';
import { fieldsOf, piecesOf } from './pieces.ts';
import { bounds, cellPairs, isParagraph, isProse, rowScore, rowWords } from './row-pairs.ts';
import type { ReadLine, ReadRow, WrittenLine, WrittenRow, WrittenRun } from './rows.ts';
import { isField, plain, reread, textOf } from './runs.ts';

/** What a file says otherwise than the document it was made from. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** What no document can take over, as sentences. */
  readonly notes: readonly string[];
  /** How much of what was written of the document is still there, 0 to 1. */
  readonly kept: number;
}

/** Compares what a layout wrote of a document with what a file says now. Never throws. */
export function compare(
  job: JobDescription,
  written: readonly WrittenRow[],
  read: readonly ReadRow[],
): Comparison {
  const ledger = new Ledger(job);
  const columns = columnsOf(job, written);
  const units = written.map((row) => unitOf(job, row));
  const readTexts = read.map(({ cells }) =>
    cells
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  const pairs = pairUp(
    written.map((row) => textOf(rowWords(row))),
    readTexts,
    {
      score: rowScore(written, read),
      mayMove: (i) => units[i] !== null,
      // What was written anew from end to end still stands where it stood.
      fills: (i, j) => {
        const [old, now] = [written[i], read[j]];
        if (old?.kind === 'chart') return now?.table !== null;
        if (old?.kind !== 'line' || now?.table !== null || units[i]) return false;
        // What the layout itself says is a title or a heading; after the title no words of the document are.
        return !isParagraph(old) ? now.isHeading || i === 0 : i === 0 || !now.isHeading;
      },
    },
  );
  const byRead = new Map(pairs.map(([i, j]) => [j, i]));
  const blocks = new Map<number, number>();
  for (const [i, j] of pairs) {
    const table = read[j]?.table ?? null;
    const block = written[i]?.block;
    if (table !== null && block !== undefined && !blocks.has(table)) blocks.set(table, block);
  }

  let previous: WrittenRow | null = null;
  for (const [j, row] of read.entries()) {
    const i = byRead.get(j);
    const old = i === undefined ? undefined : written[i];
    if (i !== undefined && old) {
      if (row.isHeading) ledger.under('');
      visitRow(old, row, units[i] ?? null);
      previous = old;
    } else if (row.table !== null) {
      const block = blocks.get(row.table);
      addRow(
        job,
        ledger,
        written.filter((each) => each.block === block),
        columns,
        row,
      );
    } else addLine(row, previous, written[bounds(byRead, j, read.length)]);
  }
  ledger.under('');
  const seen = new Set(pairs.map(([i]) => i));
  for (const [i, row] of written.entries()) if (!seen.has(i)) miss(rowWords(row), row.kind === 'chart');

  const telling = written.flatMap((row, i) =>
    row.kind !== 'chart' && rowWords(row).some(isField) ? [i] : [],
  );
  const kept = telling.filter((i) => seen.has(i)).length / Math.max(1, telling.length);
  return { ...changesOf(job, ledger), kept: telling.length === 0 ? 1 : kept };

  function visitRow(old: WrittenRow, row: ReadRow, unit: Place | null): void {
    if (unit) ledger.keep(unit);
    const own = columns.get(old.block);
    for (const [column, lines, now] of cellPairs(old, row)) {
      // A first column of running numbers has no words of its own.
      if (old.kind === 'table' && column === 0 && own?.[0]?.size === 0 && lines.length === 0) {
        for (const { text } of now) if (!/^\d+[.、]?$/.test(text)) ledger.lose(text);
      } else visitCell(old, column, lines, now, unit);
    }
  }

  function visitCell(
    row: WrittenRow,
    column: number,
    lines: readonly WrittenLine[],
    now: readonly ReadLine[],
    unit: Place | null,
  ): void {
    const isEcho = row.kind === 'chart';
    if (lines.length === 0) {
      fillCell(row, column, now, unit);
      return;
    }
    const isOne = lines.length === 1 && now.length === 1;
    const pairs: readonly (readonly [number, number])[] = isOne
      ? [[0, 0]]
      : pairUp(
          lines.map(({ words }) => textOf(words)),
          now.map(({ text }) => text),
          // In a row that is known, a paragraph written anew is still that paragraph.
          { fills: (i, j) => (lines[i]?.depth === null) === (now[j]?.depth === null) },
        );
    const byRead = new Map(pairs.map(([i, j]) => [j, i]));
    let last = lines[0];
    for (const [j, { text }] of now.entries()) {
      const line = lines[byRead.get(j) ?? -1];
      if (line) {
        visitLine(row, line, text);
        last = line;
      } else addToCell(last?.words ?? [], text, unit);
    }
    const seen = new Set(pairs.map(([i]) => i));
    for (const [i, { words }] of lines.entries()) if (!seen.has(i)) miss(words, isEcho);
  }

  function visitLine(row: WrittenRow, { words }: WrittenLine, text: string): void {
    const isEcho = row.kind === 'chart';
    if (!words.some(isField)) {
      if (plain(textOf(words)) !== plain(text)) ledger.note(textOf(words), text);
      return;
    }
    const pieces = piecesOf(job, words, text, row.kind === 'facts');
    if (!pieces) {
      const place = wholeEntry(words);
      if (place && !isEcho) ledger.keep(place);
      take(words, text, isEcho);
      return;
    }
    const { parts, said } = pieces;
    const pairs = pairUp(parts.map(textOf), said, { fills: () => true });
    const byRead = new Map(pairs.map(([i, j]) => [j, i]));
    const places = parts.map((runs) => commonEntry(job, fieldsOf(runs)));
    const list = places.find((place) => place !== null)?.list ?? null;
    for (const [j, piece] of said.entries()) {
      const i = byRead.get(j) ?? -1;
      const runs = parts[i];
      if (runs) {
        const place = places[i];
        if (place && !isEcho) ledger.keep(place);
        take(runs, piece, isEcho);
      } else if (list === null) ledger.lose(piece);
      else if (!isEcho) ledger.add(list, piece, siblingOf(places));
    }
    const seen = new Set(pairs.map(([i]) => i));
    for (const [i, runs] of parts.entries()) if (!seen.has(i)) miss(runs, isEcho);
  }

  /** The entry whose own words a line holds: a requirement in its cell, a point of a list. */
  function wholeEntry(words: readonly WrittenRun[]): Place | null {
    const paths = fieldsOf(words);
    const place = commonEntry(job, paths);
    return place && paths.includes(`${place.list}/${place.id}/${wordsKey(place.list)}`) ? place : null;
  }

  function take(runs: readonly WrittenRun[], text: string, isEcho: boolean): void {
    const isSame = plain(textOf(runs)) === plain(text);
    const parts = isSame ? runs.map((run) => run.text) : reread(runs, text);
    for (const [index, run] of runs.entries()) {
      const now = parts[index] ?? '';
      ledger.see(run, plain(now) === plain(run.text) ? run.text : now.trim(), isEcho);
    }
  }

  function miss(runs: readonly WrittenRun[], isEcho: boolean): void {
    for (const run of runs) ledger.see(run, '', isEcho);
  }

  /** Words in a cell that was empty. */
  function fillCell(row: WrittenRow, column: number, now: readonly ReadLine[], unit: Place | null): void {
    if (now.length === 0) return;
    const fields = [...(columns.get(row.block)?.[column] ?? [])];
    const [field, ...others] = fields;
    const text = now.map((line) => line.text).join('\n');
    if (unit && field && others.length === 0) {
      const [key, isTold] = field;
      ledger.fill(`${unit.list}/${unit.id}/${key}`, isTold, text);
    } else if (unit) ledger.lose(text);
    else
      addRow(
        job,
        ledger,
        written.filter(({ block }) => block === row.block),
        columns,
        {
          table: null,
          isHeading: false,
          cells: row.cells.map((cell, at) =>
            at === column
              ? now
              : at === 0
                ? cell.map(({ words }) => ({ text: textOf(words), depth: null }))
                : [],
          ),
        },
      );
  }

  /** A paragraph more in a cell that has some. */
  function addToCell(beside: readonly WrittenRun[], text: string, unit: Place | null): void {
    const paths = fieldsOf(beside);
    const place = wholeEntry(beside);
    if (unit?.list === 'duties') {
      const [, measures] = /^衡量标准[：:]\s*(.*)$/s.exec(text) ?? [];
      const list = `duties/${unit.id}/${measures === undefined ? 'children' : 'measures'}`;
      const said = measures === undefined ? [text] : measures.split('；');
      for (const words of said) if (words.trim() !== '') ledger.add(list, words.trim());
    } else if (place) ledger.add(place.list, text, siblingOf([place]));
    else if (paths.length === 1 && beside.every(({ from }) => from)) ledger.append(paths[0] ?? '', text);
    else ledger.lose(text);
  }

  /** A paragraph outside tables that was not written. */
  function addLine(row: ReadRow, before: WrittenRow | null, after: WrittenRow | undefined): void {
    const line = row.cells[0]?.[0];
    if (!line) return;
    if (row.isHeading) {
      ledger.under(line.text);
      previous = null;
      return;
    }
    const beside = [before, after].find((each) => each?.cells[0]?.[0]?.depth != null);
    if (line.depth !== null && beside) addPoint(beside, line.text, line.depth);
    else if (before && isProse(before)) ledger.append(fieldsOf(rowWords(before))[0] ?? '', line.text);
    else ledger.lose(line.text);
  }

  /** A point more in a list. */
  function addPoint(beside: WrittenRow, text: string, depth: number): void {
    const paths = fieldsOf(rowWords(beside));
    const place = commonEntry(job, paths);
    const outer = outerEntry(job, paths[0] ?? '');
    const fresh = ledger.added.at(-1);
    if (depth > 0 && outer?.list === 'duties') {
      if (fresh?.list === 'duties' && fresh.behind.includes(outer.id)) {
        const children = fresh.entry['children'] as Entry[];
        const child = { id: `c${children.length + 1}`, text };
        fresh.entry = { ...fresh.entry, children: [...children, child] };
      } else ledger.add(`duties/${outer.id}/children`, text);
    } else if (outer) ledger.add(outer.list, text, siblingOf([place]));
    else if (written.some((row) => row.block === beside.block && mentions(row, 'benefits/')))
      ledger.add('benefits', text);
    else ledger.lose(text);
  }

  function siblingOf(places: readonly (Place | null)[]): Entry | null {
    const place = places.find((each) => each !== null);
    return place ? ((getAt(job, `${place.list}/${place.id}`) as Entry | undefined) ?? null) : null;
  }
}

function mentions(row: WrittenRow, prefix: Path): boolean {
  return fieldsOf(rowWords(row)).some((path) => path.startsWith(prefix));
}

/** The entry that a row is all of, or null. Rows of requirements hold several, and facts hold fields. */
function unitOf(job: JobDescription, row: WrittenRow): Place | null {
  if (row.kind === 'facts' || row.kind === 'chart') return null;
  const place = commonEntry(job, fieldsOf(rowWords(row)));
  return place?.list === 'requirements' && row.kind === 'table' ? null : place;
}
