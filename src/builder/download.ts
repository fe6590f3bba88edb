import type { Finding, Use } from '#check/finding.ts';
import { fileName } from '#document/build.ts';
import type { HouseStyle } from '#export/theme.ts';
import type { JobDescription } from '#model/job-description.ts';
import { FORMATS, type Format, type FormatId } from './formats.ts';
import type { Checked } from './use-check.ts';
import type { Length } from './view-words.ts';

/** A file made in the browser. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A file, perhaps with something to say about it; or why it cannot be had. */
export type Making = (MadeFile & { readonly note?: string }) | { readonly problem: string };

/** The document as it is to be taken away. */
export interface Sheet {
  readonly job: JobDescription;
  readonly use: Use;
  readonly length: Length;
  readonly style: HouseStyle;
  /** What the checker says, for a review copy. */
  readonly checked: (Pick<Checked, 'ruleOf'> & { readonly findings: readonly Finding[] }) | null;
  /** Without the source that lets a file be opened again. A posting never carries it. */
  readonly isStripped: boolean;
}

/** Makes a file of a document; the writers and fonts are loaded now. Throws where one of them cannot be had. */
export async function makeFile(sheet: Sheet, id: FormatId): Promise<Making> {
  const format = FORMATS.find((one) => one.id === id) as Format;
  if (id === 'json') return backupFile(sheet.job);
  const { fileMaker } = await import('./file-maker.ts');
  return fileMaker[id](sheet, format);
}

/** A document as the file that opens again in the builder. */
export function backupFile(job: JobDescription): MadeFile {
  return {
    name: `${fileName(job.identity.title, '备份')}.json`,
    blob: new Blob([`${JSON.stringify(job, null, 2)}\n`], { type: 'application/json' }),
  };
}

/** Hands a file to the browser to keep. */
export function saveFile({ name, blob }: MadeFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click is handled; a minute is ample for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Puts a document on the clipboard as rich and plain text at once; throws where the browser refuses. */
export async function copyDocument(job: JobDescription, use: Use, length: Length): Promise<void> {
  const written = import('./layouts.ts').then(({ layouts, writeRichText, writeText }) => {
    const document = layouts[use][length].build(job);
    return { html: writeRichText(document), text: writeText(document) };
  });
  const blob = (part: 'html' | 'text', type: string): Promise<Blob> =>
    written.then((texts) => new Blob([texts[part]], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('html', 'text/html'), 'text/plain': blob('text', 'text/plain') }),
  ]);
}
