import type { Face } from '#export/pdf-fonts.ts';

/**
 * How a face is cut. Most documents need `common` alone: Latin, punctuation and the 3755 Han characters of
 * GB 2312's first level. `second` holds the 3008 of its second level (names, chemistry), `b4e` and so on the
 * rest of 1024 code points from U+4E00 (0x4E × 256) each.
 */
export type SliceName = 'common' | 'second' | `b${string}`;

/** Width of a `b…` slice in code points. */
const BLOCK = 1024;

/** The slice that has a character, if the face has it at all. */
export function sliceOf(codePoint: number): SliceName {
  if (characters.common.has(codePoint)) return 'common';
  if (characters.second.has(codePoint)) return 'second';
  return `b${((codePoint - (codePoint % BLOCK)) >> 8).toString(16).padStart(2, '0')}`;
}

/** The name of a slice in file names and addresses, without an extension. */
export function sliceFile(face: Face, slice: SliceName): string {
  return `${face}-${slice}`;
}

const characters = {
  common: new Set([...latin(), ...rows(0xa1, 0xa3), ...rows(0xb0, 0xd7)]),
  second: new Set(rows(0xd8, 0xf7)),
};

/** Latin letters, digits, typographic punctuation and the signs of measures and arithmetic that rows A1–A3 lack. */
function latin(): number[] {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xff),
    ...range(0x2010, 0x2027),
    ...[...'€™№℃℉㎡㎥㎏㎜㎝㎞→←↑↓■□●○◆◇▲△☆★✓≈≠≤≥±−〓①②③④⑤⑥⑦⑧⑨⑩'].map((sign) => sign.codePointAt(0) ?? 0),
  ];
}

/** The characters of rows of GB 2312, which every browser and Node can decode. */
function rows(first: number, last: number): number[] {
  const decoder = new TextDecoder('gbk');
  const found: number[] = [];
  for (let row = first; row <= last; row++) {
    const bytes = Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat();
    for (const character of decoder.decode(Uint8Array.from(bytes))) {
      const codePoint = character.codePointAt(0) ?? 0;
      const isPrivate = codePoint >= 0xe000 && codePoint <= 0xf8ff;
      if (codePoint !== 0xfffd && !isPrivate) found.push(codePoint);
    }
  }
  return found;
}
