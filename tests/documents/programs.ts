import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Accepts or rejects all tracked changes of the Word files in a folder, and saves each beside it as fodt. */
const MACRO = `Sub All(command As String, folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim flat(0) As New com.sun.star.beans.PropertyValue
  flat(0).Name = "FilterName"
  flat(0).Value = "OpenDocument Text Flat XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = Dir(folder & "*.docx")
  Do While file <> ""
    document = StarDesktop.loadComponentFromURL(ConvertToURL(folder & file), "_blank", 0, hidden())
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
    document.storeToURL(ConvertToURL(folder & Left(file, Len(file) - 5) & ".fodt"), flat())
    document.close(True)
    file = Dir
  Loop
End Sub`;

/** Word files, by name, once LibreOffice has settled all their tracked changes: as its own XML, by name. */
export async function settledByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  way: 'Accept' | 'Reject',
): Promise<ReadonlyMap<string, string>> {
  const folder = await workFolder();
  try {
    const work = join(folder.path, 'files');
    await mkdir(work);
    for (const [name, bytes] of files) await writeFile(join(work, `${name}.docx`), bytes);
    // The first start lays down the profile's macros, which would replace ours.
    await soffice(folder.path, ['--terminate_after_init']);
    const library = join(folder.path, 'profile/user/basic/Standard');
    const module = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await writeFile(
      join(library, 'script.xlb'),
      `<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"><library:element library:name="Settle"/></library:library>`,
    );
    await writeFile(
      join(library, 'Settle.xba'),
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">${module}</script:module>`,
    );
    await soffice(folder.path, [
      '--norestore',
      `macro:///Standard.Settle.All(.uno:${way}AllTrackedChanges,${work}/)`,
    ]);
    const read = [...files.keys()].map(
      async (name) => [name, await readFile(join(work, `${name}.fodt`), 'utf8')] as const,
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

/** Whether a PDF says how its words hang together, as poppler reads it. */
export async function isTagged(bytes: Uint8Array): Promise<boolean> {
  return /^Tagged:\s+yes$/m.test(await say('pdfinfo', [], bytes));
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
