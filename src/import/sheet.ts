/** Rows of cells; a sheet of Excel or a CSV file. */
export type Rows = readonly (readonly string[])[];

/** More positions than any company imports at once. */
export const MOST_ROWS = 2000;

/** Parses CSV or text with tabs or semicolons; quotes may hold separators and line breaks. Reads at most `most` rows. */
export function parseCsv(text: string, most = MOST_ROWS + 1): Rows {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at <= text.length && rows.length < most) {
    let cell: string;
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
        end += text[end] === '"' ? 2 : 1;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell.replaceAll('\r\n', '\n').replace(/\r$/, '').trim());
    if (text[at] !== separator) {
      if (row.some((each) => each !== '')) rows.push(row);
      row = [];
    }
    at++;
  }
  return rows;
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const head = text.slice(0, Math.min(end < 0 ? text.length : end, 2000));
  const counts = [',', '\t', ';', '，'].map((mark) => [mark, head.split(mark).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}
