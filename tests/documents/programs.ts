import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { standInFonts } from './stand-in-fonts.ts';

const execute = promisify(execFile);

/** A folder of its own for the files of some tests, taken away by `remove`. */
async function workFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'documents-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Runs LibreOffice with fonts and a profile of its own in `folder`, so that none that is open gets in the way. */
async function soffice(folder: string, args: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const fonts = await standInFonts(folder);
  await execute('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...args], {
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    timeout: 380_000,
    maxBuffer: 20_000_000,
  });
}

/** Word files, by name, as LibreOffice prints them: their PDFs by name. All go through one start of it. */
export function printedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return convertedByLibreOffice(files, 'pdf');
}

/** Word files, by name, in another format, e.g. LibreOffice's own as one XML file, fodt. */
export async function convertedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'fodt',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await workFolder();
  try {
    const paths = [...files.keys()].map((name) => join(folder.path, `${name}.docx`));
    await Promise.all([...files.values()].map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
    await soffice(folder.path, ['--convert-to', format, '--outdir', folder.path, ...paths]);
    const read = [...files.keys()].map(
      async (name) => [name, new Uint8Array(await readFile(join(folder.path, `${name}.${format}`)))] as const,
    );
    return new Map(await Promise.all(read));
  } finally {
    await folder.remove();
  }
}

/** What a program says of one file; rejects where it exits with an error. */
async function say(program: string, args: readonly string[], bytes: Uint8Array): Promise<string> {
  const folder = await workFolder();
  try {
    const path = join(folder.path, 'file.pdf');
    await writeFile(path, bytes);
    const { stdout } = await execute(program, [...args, path], { maxBuffer: 20_000_000 });
    return stdout;
  } finally {
    await folder.remove();
  }
}

/** qpdf's verdict on the structure of a PDF; rejects where there are warnings or errors. */
export function qpdfCheck(bytes: Uint8Array): Promise<string> {
  return say('qpdf', ['--check'], bytes);
}

/** A font of a PDF as pdffonts lists it. */
interface PdfFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
  readonly hasUnicode: boolean;
}

/** The fonts of a PDF. */
export async function pdfFonts(bytes: Uint8Array): Promise<PdfFont[]> {
  const [, , ...rows] = (await say('pdffonts', [], bytes)).trimEnd().split('\n');
  return rows.map((row) => {
    const [, name = '', embedded, subset, unicode] =
      /^(.*?)\s{2,}.*?\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(row) ?? [];
    return {
      name,
      isEmbedded: embedded === 'yes',
      isSubset: subset === 'yes',
      hasUnicode: unicode === 'yes',
    };
  });
}
