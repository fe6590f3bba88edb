import { readFileSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '#document/block.ts';
import { writeDocx } from '#export/docx.ts';
import { writePage } from '#export/html.ts';
import { writeMarkdown } from '#export/markdown.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, missingCharacters } from '#export/pdf-fonts.ts';
import type { Review } from '#export/review.ts';
import { writeText } from '#export/text.ts';
import type { HouseStyle } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import type { JobDescription } from '#model/job-description.ts';
import { writeCsv } from '#templates/csv.ts';
import { jobPosting } from '#templates/job-posting.ts';
import { Problem } from './problem.ts';

/** Forms a document can be written in; each is the ending of its file's name. */
export const FORMATS = ['docx', 'pdf', 'html', 'md', 'txt', 'json', 'jsonld', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** What is to be written. */
export interface Order {
  /** What the document was made from, one or several. */
  readonly jobs: readonly JobDescription[];
  readonly document: Document;
  readonly style: HouseStyle;
  /** The jobs as JSON, to be carried out of sight; null to leave it out. */
  readonly source: string | null;
  /** For Word only. */
  readonly review: Review | null;
}

/** A document in one of the forms; throws a `Problem` where it cannot have it. */
export async function written(
  format: Format,
  { jobs, document, style, source, review }: Order,
): Promise<string | Uint8Array> {
  const carried = source === null ? {} : { source };
  switch (format) {
    case 'docx':
      return writeDocx(document, style, { ...carried, ...(review && { review }) });
    case 'pdf': {
      const fonts = await loadFonts(fontNeeds(document, style));
      const missing = missingCharacters(document, style, fonts);
      if (missing.length > 0) {
        process.stderr.write(`字库里没有这些字，PDF里以〓代替：${missing.join('、')}\n`);
      }
      return writePdf(document, fonts, style, carried);
    }
    case 'html': {
      const css = readFileSync(new URL('../export/paper.css', import.meta.url), 'utf8');
      return writePage(document, css, style, carried);
    }
    case 'md':
      return writeMarkdown(document);
    case 'txt':
      return writeText(document);
    case 'json':
      return `${JSON.stringify(jobs.length === 1 ? jobs[0] : jobs, null, 2)}\n`;
    case 'jsonld': {
      const [job] = jobs;
      if (!job) throw new Problem('没有岗位说明可写。');
      const posting = jobPosting(job);
      if ('missing' in posting) {
        const name = job.identity.title.trim() || '未命名岗位';
        throw new Problem(`「${name}」写不成JobPosting，缺少${posting.missing.join('、')}。`);
      }
      return `${JSON.stringify(posting.data, null, 2)}\n`;
    }
    case 'csv':
      return writeCsv(jobs);
  }
}

/** Where files go: standard output, one file, or a folder. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Where so many files go by `--out`; throws a `Problem` where they cannot. */
export async function destination(out: string | undefined, count: number): Promise<Destination> {
  if (out === undefined) return { kind: 'folder', path: '.' };
  if (out === '-') {
    if (count > 1)
      throw new Problem(`${count}份不能都写到标准输出；用--out写明文件夹，或者用--together合成一个。`);
    return { kind: 'stdout' };
  }
  const there = await stat(out).catch(() => null);
  if (there?.isDirectory()) return { kind: 'folder', path: out };
  if (count === 1 && !/[\\/]$/.test(out)) return { kind: 'file', path: out };
  if (there) throw new Problem(`要写${count}个文件，「${out}」却不是文件夹。`);
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(`建不了文件夹「${out}」（${reason(error)}）。`);
  });
  return { kind: 'folder', path: out };
}

/** Writes a file to its destination, in a folder under its own name; throws a `Problem` where it cannot. */
export async function save(content: string | Uint8Array, place: Destination, name: string): Promise<void> {
  if (place.kind === 'stdout') {
    process.stdout.write(content);
    return;
  }
  const path = place.kind === 'file' ? place.path : join(place.path, name);
  await writeFile(path, content).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(`写不了「${path}」（${reason(error)}）。`);
  });
  process.stderr.write(`已写到${path}\n`);
}

/** Why a file cannot be written, as people say it. */
function reason({ code }: NodeJS.ErrnoException): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: '没有这个文件夹',
    ENOTDIR: '路径中间有一个不是文件夹',
    EACCES: '没有写的权限',
    EPERM: '没有写的权限',
    EROFS: '磁盘只读',
    ENOSPC: '磁盘满了',
    ENAMETOOLONG: '名字太长',
    EISDIR: '这是文件夹',
  };
  return known[code ?? ''] ?? code ?? '原因不明';
}
