/** Calls `visit` for every occurrence of a literal, by ascending start; overlapping ones included. */
export type Scan = (text: string, visit: (literal: number, start: number) => void) => void;

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Spreads the two units over the slots of a table whose size is a power of two. */
const slotOf = (pair: number, shift: number): number => Math.imul(pair, 0x9e3779b1) >>> shift;

/** The least power of two that is no smaller. */
const powerOfTwo = (least: number): number => 2 ** (32 - Math.clz32(least - 1));

/** What stands beside a literal's end that is a Latin letter or digit makes it part of a longer word. */
const BORDER = { none: 0, start: 1, end: 2 } as const;

function bordersOf(literal: string): number {
  return (
    (isWordCode(literal.charCodeAt(0)) ? BORDER.start : BORDER.none) |
    (isWordCode(literal.charCodeAt(literal.length - 1)) ? BORDER.end : BORDER.none)
  );
}

/** Whether no letter or digit at the borders that count makes a span part of a longer word. */
function isApart(text: string, start: number, end: number, borders: number): boolean {
  if (borders === BORDER.none) return true;
  return !(
    ((borders & BORDER.start) !== 0 && start > 0 && isWordCode(text.charCodeAt(start - 1))) ||
    ((borders & BORDER.end) !== 0 && end < text.length && isWordCode(text.charCodeAt(end)))
  );
}

/**
 * Compiles literals into one scan whose cost a character does not grow with their number: most pairs of units
 * are passed over by one look at a mask, the others looked up in a table a quarter full at most. A literal that
 * begins or ends with a Latin letter or digit matches only at a word border. Literals are numbered by their
 * place in the list.
 */
export function compileLiterals(literals: readonly string[]): Scan {
  const singles = new Map<number, number>();
  const pairs = new Map<number, number[]>();
  /** By the first unit's last bits one bit for each way the second ends; all where a literal has no second. */
  const follow = new Int32Array(powerOfTwo(Math.max(64, literals.length * 4)));
  const mask = follow.length - 1;
  for (const [number, literal] of literals.entries()) {
    if (literal.length === 0) throw new RangeError('empty literal');
    const first = literal.charCodeAt(0);
    const second = literal.charCodeAt(1);
    if (literal.length === 1) {
      follow[first & mask] = -1;
      singles.set(first, number);
      continue;
    }
    follow[first & mask] = (follow[first & mask] as number) | (1 << (second & 31));
    const pair = (first << 16) | second;
    const bucket = pairs.get(pair);
    if (bucket) bucket.push(number);
    else pairs.set(pair, [number]);
  }
  const slots = powerOfTwo(Math.max(2, pairs.size * 4));
  const shift = 32 - Math.log2(slots);
  const last = slots - 1;
  /**
   * The literals of two units and more, bucket by bucket, each as its number, its borders, how many units
   * follow the first two, and these: what is looked at together lies together.
   */
  const entries: number[] = [];
  /** Of each slot the pair, 0 where it is free, and where in `entries` its literals begin and end. */
  const table = new Int32Array(slots * 4);
  for (const [pair, bucket] of pairs) {
    let slot = slotOf(pair, shift);
    while (table[slot * 4 + 1] !== table[slot * 4 + 2]) slot = (slot + 1) & last;
    const begin = entries.length;
    for (const number of bucket) {
      const literal = literals[number] as string;
      entries.push(number, bordersOf(literal), literal.length - 2);
      for (let at = 2; at < literal.length; at++) entries.push(literal.charCodeAt(at));
    }
    table.set([pair, begin, entries.length], slot * 4);
  }
  const packed = Int32Array.from(entries);
  const mostSlot = last * 4;
  return (text, visit) => {
    const { length } = text;
    let second = text.charCodeAt(0);
    for (let start = 0; start < length; start++) {
      const first = second;
      second = start + 1 < length ? text.charCodeAt(start + 1) : 0;
      const follows = follow[first & mask] as number;
      if ((follows & (1 << (second & 31))) === 0) continue;
      if (follows === -1) {
        const single = singles.get(first);
        if (single !== undefined && isApart(text, start, start + 1, bordersOf(literals[single] as string))) {
          visit(single, start);
        }
      }
      const pair = (first << 16) | second;
      let slot = slotOf(pair, shift) * 4;
      let key = table[slot];
      while (key !== pair && key !== 0) {
        slot = (slot + 4) & mostSlot;
        key = table[slot];
      }
      const end = table[slot + 2] as number;
      let entry = table[slot + 1] as number;
      while (entry < end) {
        const units = entry + 3;
        const rest = packed[entry + 2] as number;
        let met = 0;
        while (met < rest && text.charCodeAt(start + 2 + met) === packed[units + met]) met++;
        if (met === rest && isApart(text, start, start + 2 + rest, packed[entry + 1] as number)) {
          visit(packed[entry] as number, start);
        }
        entry = units + rest;
      }
    }
  };
}
