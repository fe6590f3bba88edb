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
  /** Of each slot the pair, 0 where it is free, and where in `numbers` its literals begin and end. */
  const keys = new Int32Array(slots);
  const begins = new Int32Array(slots);
  const ends = new Int32Array(slots);
  /** The literals of two units and more, bucket by bucket. */
  const numbers = Int32Array.from([...pairs.values()].flat());
  let next = 0;
  for (const [pair, { length }] of pairs) {
    let slot = slotOf(pair, shift);
    while (begins[slot] !== ends[slot]) slot = (slot + 1) & last;
    keys[slot] = pair;
    begins[slot] = next;
    next += length;
    ends[slot] = next;
  }
  const borders = Uint8Array.from(
    literals,
    (literal) =>
      (isWordCode(literal.charCodeAt(0)) ? BORDER.start : BORDER.none) |
      (isWordCode(literal.charCodeAt(literal.length - 1)) ? BORDER.end : BORDER.none),
  );
  /** The units of all literals, one after the other, and where each begins and, in the next place, ends. */
  const joined = literals.join('');
  const units = Uint16Array.from({ length: joined.length }, (_, at) => joined.charCodeAt(at));
  const offsets = new Int32Array(literals.length + 1);
  for (const [number, { length }] of literals.entries()) {
    offsets[number + 1] = (offsets[number] as number) + length;
  }
  /** Whether a literal whose first two units stand at a place stands there whole. */
  const stands = (text: string, number: number, start: number): boolean => {
    const from = offsets[number] as number;
    const to = offsets[number + 1] as number;
    for (let at = from + 2; at < to; at++) {
      if (text.charCodeAt(start + at - from) !== units[at]) return false;
    }
    const border = borders[number] as number;
    if (border === BORDER.none) return true;
    const end = start + to - from;
    return !(
      ((border & BORDER.start) !== 0 && start > 0 && isWordCode(text.charCodeAt(start - 1))) ||
      ((border & BORDER.end) !== 0 && end < text.length && isWordCode(text.charCodeAt(end)))
    );
  };
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
        if (single !== undefined && stands(text, single, start)) visit(single, start);
      }
      const pair = (first << 16) | second;
      let slot = slotOf(pair, shift);
      let key = keys[slot];
      while (key !== pair && key !== 0) {
        slot = (slot + 1) & last;
        key = keys[slot];
      }
      const end = ends[slot] as number;
      for (let index = begins[slot] as number; index < end; index++) {
        const number = numbers[index] as number;
        if (stands(text, number, start)) visit(number, start);
      }
    }
  };
}
