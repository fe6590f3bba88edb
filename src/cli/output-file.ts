import { readFileSync } from 'node:fs';
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

/** What is to be written. */
export interface Order {
  readonly job: JobDescription;
  readonly document: Document;
  readonly style: HouseStyle;
  /** The job as JSON, to be carried out of sight; null to leave it out. */
  readonly source: string | null;
  /** For Word only. */
  readonly review: Review | null;
}

/** A document in one of the forms; throws a `Problem` where it cannot have it. */
export async function written(
  format: (typeof FORMATS)[number],
  { job, document, style, source, review }: Order,
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
      return `${JSON.stringify(job, null, 2)}\n`;
    case 'jsonld': {
      const posting = jobPosting(job);
      if ('missing' in posting) {
        throw new Problem(`写不成JobPosting，缺少${posting.missing.join('、')}。`);
      }
      return `${JSON.stringify(posting.data, null, 2)}\n`;
    }
    case 'csv':
      return writeCsv([job]);
  }
}
