import { meaningOf } from './heading-meaning.ts';
import type { FileReading } from './result.ts';
import { readAll } from './several.ts';
import { prepareSource, shapeOf } from './source.ts';
import { findTables } from './tables.ts';

const MOST_PAGES = 60;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the text of a PDF, line by line as it is printed. Rejects only where the PDF reader cannot be loaded. */
export async function readPdf(bytes: Uint8Array, file = ''): Promise<FileReading> {
  const [{ getDocument }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  try {
    const task = getDocument({
      data: bytes.slice(),
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      const document = await task.promise;
      if (document.numPages > MOST_PAGES) {
        return { problem: `这个PDF有${document.numPages}页，不像一份岗位说明，没有读取。` };
      }
      const pages: string[] = [];
      for (let number = 1; number <= document.numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent();
        const pieces = items.flatMap((item): Piece[] =>
          'str' in item && item.str !== ''
            ? [
                {
                  text: item.str,
                  x: item.transform[4] as number,
                  y: item.transform[5] as number,
                  width: item.width,
                  height: item.height,
                },
              ]
            : [],
        );
        pages.push(linesOf(pieces).join('\n'));
      }
      const text = pages.join('\n');
      if (text.trim() === '') {
        return { problem: '这个PDF里没有文字，可能是扫描件；请用文字识别软件转成文字后再导入。' };
      }
      const source = prepareSource(text);
      return readAll(source, { tables: findTables(source.text), headingLines: new Set() }, file);
    } finally {
      await task.destroy();
    }
  } catch (error) {
    const { name } = error as { name?: string };
    if (name === 'PasswordException') return { problem: '这个PDF设有密码，请去掉密码后再导入。' };
    return { problem: 'PDF文件不完整或已损坏，请重新导出一份再试。' };
  }
}

/** Begins a point or names what follows: never the rest of the line above. */
const BEGINS =
  /^\s*(?:[（(]?\d{1,2}\s?[.、)）]|[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十]|[①-⑳•●○◆■★·-])/u;

/** Pieces of a page as lines from top to bottom; a wide gap inside a line is a tab, a line broken at the margin is whole again. */
function linesOf(pieces: readonly Piece[]): string[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(2, first.height * 0.5)) row.push(piece);
    else rows.push([piece]);
  }
  const margin = Math.max(0, ...rows.flat().map(({ x, width }) => x + width));
  const lines: string[] = [];
  let isFull = false;
  for (const row of rows) {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    const line = lineOf(sorted);
    const last = sorted.at(-1);
    const before = lines.at(-1);
    const goesOn = isFull && !line.includes('\t') && !BEGINS.test(line) && meaningOf(shapeOf(line)) === null;
    if (goesOn && before !== undefined) {
      const isLatin = /[a-z\d]$/i.test(before) && /^[a-z\d]/i.test(line);
      lines[lines.length - 1] = before + (isLatin ? ' ' : '') + line;
    } else lines.push(line);
    isFull =
      last !== undefined &&
      !line.includes('\t') &&
      !/[。；;：:！!]$/.test(line) &&
      last.x + last.width > margin - last.height * 1.6 &&
      line.length > 12;
  }
  return lines;
}

function lineOf(row: readonly Piece[]): string {
  let line = '';
  let end: number | null = null;
  for (const { text, x, width, height } of row) {
    const gap = end === null ? 0 : x - end;
    if (gap > height * 2) line += line.length <= 5 && BEGINS.test(line) ? ' ' : '\t';
    else if (gap > height * 0.2 && /[a-z\d]$/i.test(line) && /^[a-z\d]/i.test(text)) line += ' ';
    line += text;
    end = x + width;
  }
  return line.trimEnd();
}
