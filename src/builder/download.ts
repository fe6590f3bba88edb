import type { Use } from '#check/finding.ts';
import { fileName } from '#document/build.ts';
import type { JobDescription } from '#model/job-description.ts';

/** Forms a document can be taken away in. */
export const FORMATS = [
  {
    id: 'docx',
    name: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { id: 'pdf', name: 'PDF', type: 'application/pdf' },
  { id: 'txt', name: '纯文本', type: 'text/plain;charset=utf-8' },
  { id: 'md', name: 'Markdown', type: 'text/markdown;charset=utf-8' },
  { id: 'json', name: 'JSON备份', type: 'application/json' },
] as const;
export type FormatId = (typeof FORMATS)[number]['id'];

/** A file made in the browser. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Makes a file of a document; the writers and fonts are loaded now. Throws where one of them cannot be had. */
export async function makeFile(job: JobDescription, layout: Use, format: FormatId): Promise<MadeFile> {
  const type = FORMATS.find(({ id }) => id === format)?.type ?? '';
  if (format === 'json') {
    return {
      name: `${fileName(job.identity.title, '备份')}.json`,
      blob: new Blob([`${JSON.stringify(job, null, 2)}\n`], { type }),
    };
  }
  const layouts = await import('./layouts.ts');
  const document = layouts[layout].build(job);
  const made = (content: BlobPart): MadeFile => ({
    name: `${document.fileName}.${format}`,
    blob: new Blob([content], { type }),
  });
  switch (format) {
    case 'txt':
      return made(layouts.writeText(document));
    case 'md':
      return made(layouts.writeMarkdown(document));
    case 'docx': {
      const { writeDocx } = await import('#export/docx.ts');
      return made((await writeDocx(document)) as Uint8Array<ArrayBuffer>);
    }
    case 'pdf': {
      const { writeWithFonts } = await import('./write-pdf.ts');
      return made((await writeWithFonts(document)) as Uint8Array<ArrayBuffer>);
    }
  }
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
export async function copyDocument(job: JobDescription, layout: Use): Promise<void> {
  const written = import('./layouts.ts').then((layouts) => {
    const document = layouts[layout].build(job);
    return { html: layouts.writeRichText(document), text: layouts.writeText(document) };
  });
  const blob = (part: 'html' | 'text', type: string): Promise<Blob> =>
    written.then((texts) => new Blob([texts[part]], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('html', 'text/html'), 'text/plain': blob('text', 'text/plain') }),
  ]);
}
