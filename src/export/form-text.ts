/** The parts of a Word file in which placeholders may stand, with what people call each. */
const PARTS: readonly (readonly [path: RegExp, name: string])[] = [
  [/^word\/document\.xml$/, '正文'],
  [/^word\/header\d*\.xml$/, '页眉'],
  [/^word\/footer\d*\.xml$/, '页脚'],
  [/^word\/footnotes\.xml$/, '脚注'],
  [/^word\/endnotes\.xml$/, '尾注'],
  [/^word\/comments\.xml$/, '批注'],
];

/** What people call a part of a Word file by its path; the body for all others. */
export function partName(path: string): string {
  return PARTS.find(([pattern]) => pattern.test(path))?.[1] ?? '正文';
}

/** A Word file, unpacked. */
interface Zip {
  readonly files: Readonly<Record<string, { readonly asText: () => string }>>;
}

/** The text of each part in which placeholders may stand, by its path, a line for each paragraph. */
export function formTexts({ files }: Zip): [path: string, text: string][] {
  return Object.entries(files)
    .filter(([path]) => PARTS.some(([pattern]) => pattern.test(path)))
    .map(([path, file]) => [
      path,
      file
        .asText()
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    ]);
}

/**
 * What was meant for a placeholder but is none: in braces of full width, ｛｛岗位名称｝｝, or in one pair only around
 * one of the names. Each once, as it stands there.
 */
export function looseBraces(text: string, names: ReadonlySet<string>): string[] {
  const found = [...text.matchAll(/([{｛]+)\s*[#/^]?\s*([^{}｛｝\n]{1,30}?)\s*([}｝]+)/g)]
    .filter(([whole, open = '', name = '', close = '']) => {
      const isWide = /[｛｝]/.test(whole) && (open.length > 1 || close.length > 1);
      return isWide || ((open.length === 1 || close.length === 1) && names.has(name));
    })
    .map(([whole]) => whole);
  return [...new Set(found)];
}
