import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONTS, WORD_LINE } from '#export/theme.ts';

const { resolve } = createRequire(import.meta.url);

/** What the PDF is set in, by family. */
const FILES = {
  serif: { name: 'Noto Serif SC', package: 'noto-serif-sc', file: 'NotoSerifSC' },
  sans: { name: 'Noto Sans SC', package: 'noto-sans-sc', file: 'NotoSansSC' },
} as const;

/**
 * Lays the fonts of our PDFs beside a fontconfig file that gives them out for 宋体, 微软雅黑 and the others a Word file
 * names, with lines as high as Word makes those, so that LibreOffice breaks pages as Word does and not as a font that
 * happens to be installed has it. Gives the path of the file.
 */
export async function standInFonts(folder: string): Promise<string> {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  for (const { package: name, file } of Object.values(FILES)) {
    for (const weight of ['400Regular', '700Bold']) {
      const font = readFileSync(resolve(`@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`));
      setLineHeight(font, WORD_LINE);
      await writeFile(join(fonts, `${file}-${weight}.ttf`), font);
    }
  }
  const aliases = Object.values(FONTS).flatMap(({ name, latin, family }) =>
    [...new Set([name, latin])].map((each) => alias(each, FILES[family].name)),
  );
  const config = join(folder, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`,
  );
  return config;
}

function alias(from: string, to: string): string {
  return `<match target="pattern"><test name="family"><string>${from}</string></test><edit name="family" mode="assign" binding="strong"><string>${to}</string></edit></match>`;
}

/** Writes into a TrueType font how high a line is, in times its size, wherever a program may read it. */
function setLineHeight(font: Buffer, height: number): void {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const [head = 0, hhea = 0, os2 = 0] = ['head', 'hhea', 'OS/2'].map((name) => tables.get(name));
  const unit = font.readUInt16BE(head + 18);
  const [ascent, descent] = [Math.round(unit * (height - 0.25)), Math.round(unit * 0.25)];
  // hhea: ascent, descent, gap. OS/2: the same as typographic values, then as Windows's, whose descent has no sign.
  for (const table of [hhea + 4, os2 + 68]) {
    font.writeInt16BE(ascent, table);
    font.writeInt16BE(-descent, table + 2);
    font.writeInt16BE(0, table + 4);
  }
  font.writeUInt16BE(ascent, os2 + 74);
  font.writeUInt16BE(descent, os2 + 76);
}
