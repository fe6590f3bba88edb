import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readPdf } from './read-pdf.ts';
import { readRows } from './read-rows.ts';
import { readSheet } from './read-xlsx.ts';
import type { FileReading } from './result.ts';
import { readAll } from './several.ts';
import { parseCsv } from './sheet.ts';
import { prepareSource } from './source.ts';
import { findTables } from './tables.ts';
import { inspectZip } from './zip.ts';

/** Larger files are no job descriptions. */
const MOST_BYTES = 20 * 1024 * 1024;
/** About 500 pages; text beyond it is somebody's log file. */
const MOST_TEXT = 2_000_000;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads a file by what is in it, whatever its name says: .docx, .xlsx, PDF, HTML, JSON, CSV, Markdown or
 * text. Rejects only where a reader's code cannot be loaded; `problem` is one sentence that tells the user what to do.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length === 0) return { problem: '文件是空的。' };
  if (bytes.length > MOST_BYTES) return { problem: '文件超过20 MB，不像一份岗位说明，没有打开。' };
  if (startsWith(bytes, 0x50, 0x4b)) return readArchive(name, bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: oldOffice(bytes) };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return readPdf(bytes, name);
  const text = decodeText(bytes);
  if (text === null)
    return { problem: '认不出这个文件的格式；可以导入Word（.docx）、PDF、Excel（.xlsx）、网页和文本。' };
  return readDecoded(name, text);
}

/** Reads pasted text or a text file: JSON, HTML, CSV with a position a row, or plain text and Markdown. */
export function readDecoded(name: string, text: string): FileReading {
  if (text.trim() === '') return { problem: '文件里没有文字。' };
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('{\\rtf')) return { problem: '这是RTF文件，请用Word打开后另存为.docx再导入。' };
  if (/^[{[]/.test(start) && isJson(text)) return readJson(text, name);
  if (text.length > MOST_TEXT) return { problem: '文字超过200万字，不像一份岗位说明，没有读取。' };
  if (isHtml(start)) return readHtml(text, name);
  if (/\.(?:csv|tsv)$/i.test(name) || isCsv(text)) {
    const rows = parseCsv(text);
    if (rows.some((row) => row.length > 1)) return readRows(rows, name);
  }
  const source = prepareSource(text);
  return readAll(source, { tables: findTables(source.text), headingLines: new Set() }, name);
}

async function readArchive(name: string, bytes: Uint8Array): Promise<FileReading> {
  const archive = inspectZip(bytes);
  if ('problem' in archive) return archive;
  if (archive.names.includes('word/document.xml')) return readDocx(bytes, name);
  if (archive.names.includes('xl/workbook.xml')) {
    const sheet = readSheet(bytes);
    return 'problem' in sheet ? sheet : readRows(sheet.rows, name);
  }
  if (archive.names.includes('content.xml'))
    return { problem: '这是OpenDocument文件，请另存为.docx再导入。' };
  return { problem: '这是压缩包，请解压后导入里面的文件。' };
}

/** Word and Excel before 2007, and newer ones under a password, share a container. */
function oldOffice(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1));
  if (names.includes('EncryptedPackage')) return '这个文件设有密码，请在Word里去掉密码后再导入。';
  if (names.includes('WordDocument')) return '这是旧版Word文件（.doc），请用Word打开后另存为.docx再导入。';
  if (names.includes('Workbook')) return '这是旧版Excel文件（.xls），请另存为.xlsx再导入。';
  return '这是旧版Office文件，请另存为.docx或.xlsx再导入。';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isHtml(start: string): boolean {
  return (
    /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|<!--)/i.test(start) ||
    (start.match(/<\/?(?:p|div|table|tr|td|li|ul|ol|h[1-6]|br|span|article|section|strong)\b[^>]*>/gi)
      ?.length ?? 0) >= 4
  );
}

/** A first line of titles parted by commas, of which two are ours. */
function isCsv(text: string): boolean {
  const end = text.indexOf('\n');
  const head = text.slice(0, Math.max(0, Math.min(end, 500)));
  return /,/.test(head) && /岗位名称|职位名称|岗位职责|任职要求/.test(head) && !/[，。；：:]/.test(head);
}

/** Text in UTF-8, UTF-16 with a mark at its beginning, or GB 18030 (older Chinese Windows); null where it is none. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\u0000') ? null : text;
    } catch {
      // The next encoding may fit.
    }
  }
  return null;
}
