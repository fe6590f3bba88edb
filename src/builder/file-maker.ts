import { applyEdits } from '#check/apply.ts';
import { proposals } from '#check/proposals.ts';
import { remarkOf } from '#check/remark.ts';
import type { Document } from '#document/block.ts';
import { writePage } from '#export/html.ts';
import paperCss from '#export/paper.css?raw';
import type { Review } from '#export/review.ts';
import { writeCsv } from '#templates/csv.ts';
import { jobPosting } from '#templates/job-posting.ts';
import type { Making, Sheet } from './download.ts';
import type { Format, FormatId } from './formats.ts';
import { layouts, writeMarkdown, writeText } from './layouts.ts';
import { fetchCitations } from './sources-client.ts';

type Maker = (sheet: Sheet, format: Format) => Promise<Making> | Making;

/** How a document becomes a file of each form. */
export const fileMaker: Readonly<Record<Exclude<FormatId, 'json'>, Maker>> = {
  docx: async (sheet, format) => {
    const { writeDocx } = await import('#export/docx.ts');
    const document = documentOf(sheet);
    return made(document, format, await writeDocx(document, sheet.style, carried(sheet)));
  },
  pdf: async (sheet, format) => {
    const { writeWithFonts } = await import('./write-pdf.ts');
    const document = documentOf(sheet);
    const { bytes, missing } = await writeWithFonts(document, sheet.style, carried(sheet));
    const note = `字库里没有「${missing.join('、')}」，PDF里用〓代替了。`;
    return { ...made(document, format, bytes), ...(missing.length > 0 && { note }) };
  },
  review: async (sheet, format) => {
    if (!sheet.checked) return { problem: '检查还没有做完，审阅稿没有做成。请过几秒再下载。' };
    const [{ writeDocx }, review] = await Promise.all([import('#export/docx.ts'), reviewOf(sheet.checked)]);
    if (review.remarks.length === 0) return { problem: '没有发现问题，审阅稿里没有可写的。请直接下载Word。' };
    const document = documentOf(sheet);
    const mended = documentOf({ ...sheet, job: applyEdits(sheet.job, proposals(sheet.checked.findings)) });
    const bytes = await writeDocx(document, sheet.style, {
      ...carried(sheet),
      review: { ...review, mended },
    });
    return made({ ...document, fileName: `${document.fileName}-审阅稿` }, format, bytes);
  },
  html: (sheet, format) => {
    const document = documentOf(sheet);
    return made(document, format, writePage(document, paperCss, sheet.style, carried(sheet)));
  },
  txt: (sheet, format) => {
    const document = documentOf(sheet);
    return made(document, format, writeText(document));
  },
  md: (sheet, format) => {
    const document = documentOf(sheet);
    return made(document, format, writeMarkdown(document));
  },
  csv: (sheet, format) => made(documentOf(sheet), format, writeCsv([sheet.job])),
  jsonld: (sheet, format) => {
    const posting = jobPosting(sheet.job);
    if ('missing' in posting)
      return { problem: `还缺${posting.missing.join('、')}，做不成搜索引擎数据。补上后再下载。` };
    const document = layouts.posting.full.build(sheet.job);
    return made(document, format, `${JSON.stringify(posting.data, null, 2)}\n`);
  },
};

function documentOf({ job, use, length }: Sheet): Document {
  return layouts[use][length].build(job);
}

function carried({ job, use, isStripped }: Sheet): { readonly source?: string } {
  return isStripped || use === 'posting' ? {} : { source: JSON.stringify(job) };
}

function made({ fileName }: Document, { ending, type }: Format, content: BlobPart): Making {
  return { name: `${fileName}.${ending}`, blob: new Blob([content], { type }) };
}

/** The findings as remarks; the law's words are fetched for those who have only the file. */
async function reviewOf({ findings, ruleOf }: NonNullable<Sheet['checked']>): Promise<Review> {
  const citations = await fetchCitations();
  const nameOf = (key: string): string => {
    const cited = citations[key];
    return cited ? `${cited.name}：${cited.says.replace(/。$/, '')}` : key;
  };
  return {
    author: '岗书',
    date: new Date(),
    remarks: findings.flatMap((finding) => {
      const rule = ruleOf(finding.rule);
      return rule ? [remarkOf(finding, rule, nameOf)] : [];
    }),
  };
}
