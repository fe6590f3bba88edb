/** The code points a TrueType font has glyphs for, read from its `cmap` (subtables of format 4 and 12). */
export function readCharacters(bytes: Uint8Array): Set<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<number>();
  const cmap = tableOffset(view, 'cmap');
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, found);
    else if (format === 12) addGroups(view, at, found);
  }
  return found;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Format 4: ends, starts, deltas and range offsets of segments, in four arrays. */
function addSegments(view: DataView, at: number, found: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let offset = 0; offset < size; offset += 2) {
    const end = view.getUint16(at + 14 + offset);
    const start = view.getUint16(at + 16 + size + offset);
    const delta = view.getUint16(at + 16 + 2 * size + offset);
    const rangeAt = at + 16 + 3 * size + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const stored = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of first code, last code and first glyph. */
function addGroups(view: DataView, at: number, found: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index++) {
    const group = at + 16 + index * 12;
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code++) found.add(code);
  }
}
