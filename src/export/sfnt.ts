/** The tables of a TrueType font by their tags. */
export type Tables = ReadonlyMap<string, Uint8Array>;

/** Length of the directory before its records, and of each record. */
const [HEADER, RECORD] = [12, 16];

/** The tables of a font, as views into its bytes. */
export function readTables(bytes: Uint8Array): Tables {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = HEADER + index * RECORD;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const at = view.getUint32(record + 8);
    tables.set(tag, bytes.subarray(at, at + view.getUint32(record + 12)));
  }
  return tables;
}

/** A table of a font that must have it. */
export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** A font of these tables, with their checksums. */
export function writeTables(tables: Tables): Uint8Array<ArrayBuffer> {
  const ordered = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + ordered.length * RECORD;
  const length = ordered.reduce((sum, [, table]) => sum + padded(table.length), start);
  const bytes = new Uint8Array(length);
  const view = viewOf(bytes);
  const searched = 2 ** Math.floor(Math.log2(ordered.length));
  const search = [searched * RECORD, Math.log2(searched), (ordered.length - searched) * RECORD];
  view.setUint32(0, 0x00010000);
  [ordered.length, ...search].forEach((word, index) => {
    view.setUint16(4 + index * 2, word);
  });
  let at = start;
  ordered.forEach(([tag, table], index) => {
    const record = HEADER + index * RECORD;
    bytes.set(table, at);
    bytes.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 4, checksum(bytes.subarray(at, at + padded(table.length))));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += padded(table.length);
  });
  return bytes;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/**
 * The same font with the places of its glyphs in two bytes each instead of four, where they fit in: fontkit leaves
 * them as they were in the font that it took glyphs from.
 */
export function withShortPlaces(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const tables = readTables(bytes);
  const [head, loca] = [tables.get('head'), tables.get('loca')];
  const isLong = head !== undefined && viewOf(head).getInt16(FORMAT) === 1;
  if (!isLong || loca === undefined) return new Uint8Array(bytes);
  const places = Array.from({ length: loca.length / 4 }, (_, at) => viewOf(loca).getUint32(at * 4));
  if (places.some((place) => place % 2 === 1 || place > 2 * 0xffff)) return new Uint8Array(bytes);
  const short = new Uint8Array(places.length * 2);
  places.forEach((place, at) => {
    viewOf(short).setUint16(at * 2, place / 2);
  });
  const own = new Uint8Array(head);
  viewOf(own).setInt16(FORMAT, 0);
  return writeTables(new Map([...tables, ['head', own], ['loca', short]]));
}

/** Where a font's head says how its places are written. */
const FORMAT = 50;
