/** Calls `visit` for every occurrence of a literal, by ascending start; overlapping ones included. */
export type Scan = (text: string, visit: (literal: number, start: number) => void) => void;

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const NO_LITERALS: readonly number[] = [];

/** Spreads the two units over the slots of a table whose size is a power of two. */
const slotOf = (pair: number, shift: number): number => Math.imul(pair, 0x9e3779b1) >>> shift;

/**
 * Compiles literals into one scan whose cost a character does not grow with their number: a candidate is
 * looked up by its first two UTF-16 units in a table a quarter full at most. A literal that begins or ends with
 * a Latin letter or digit matches only at a word border. Literals are numbered by their place in the list.
 */
export function compileLiterals(literals: readonly string[]): Scan {
  /** For each unit a literal begins with, one bit for each way its second unit ends: all bits where it stands alone. */
  const followed = new Int32Array(0x10000);
  const singles = new Map<number, number>();
  const pairs = new Map<number, number[]>();
  literals.forEach((literal, number) => {
    const first = literal.charCodeAt(0);
    if (literal.length === 0) throw new RangeError('empty literal');
    if (literal.length === 1) {
      followed[first] = -1;
      singles.set(first, number);
      return;
    }
    const second = literal.charCodeAt(1);
    followed[first] = (followed[first] as number) | (1 << (second & 31));
    const pair = (first << 16) | second;
    const bucket = pairs.get(pair);
    if (bucket) bucket.push(number);
    else pairs.set(pair, [number]);
  });
  const shift = Math.clz32(Math.max(2, pairs.size * 4) - 1);
  const last = 2 ** (32 - shift) - 1;
  /** Of each slot the pair, 0 where it is free, and its literals. */
  const keys = new Int32Array(last + 1);
  const buckets: (readonly number[])[] = Array.from({ length: last + 1 }, () => NO_LITERALS);
  for (const [pair, bucket] of pairs) {
    let slot = slotOf(pair, shift);
    while (buckets[slot] !== NO_LITERALS) slot = (slot + 1) & last;
    keys[slot] = pair;
    buckets[slot] = bucket;
  }
  /** Whether a literal whose first two units stand at a place stands there whole. */
  const stands = (text: string, number: number, start: number): boolean => {
    const literal = literals[number] as string;
    for (let at = 2; at < literal.length; at++) {
      if (text.charCodeAt(start + at) !== literal.charCodeAt(at)) return false;
    }
    return atBorder(text, number, start);
  };
  const startsWord = literals.map((literal) => isWordCode(literal.charCodeAt(0)));
  const endsWord = literals.map((literal) => isWordCode(literal.charCodeAt(literal.length - 1)));
  const atBorder = (text: string, number: number, start: number): boolean => {
    if (startsWord[number] && start > 0 && isWordCode(text.charCodeAt(start - 1))) return false;
    const end = start + (literals[number]?.length ?? 0);
    return !(endsWord[number] && end < text.length && isWordCode(text.charCodeAt(end)));
  };
  return (text, visit) => {
    let next = text.charCodeAt(0);
    for (let start = 0; start < text.length; start++) {
      const first = next;
      next = text.charCodeAt(start + 1);
      if (((followed[first] as number) & (1 << (next & 31))) === 0) continue;
      if (singles.size > 0) {
        const single = singles.get(first);
        if (single !== undefined && atBorder(text, single, start)) visit(single, start);
      }
      if (start + 1 === text.length) return;
      const pair = (first << 16) | next;
      let slot = slotOf(pair, shift);
      let key = keys[slot];
      while (key !== pair && key !== 0) {
        slot = (slot + 1) & last;
        key = keys[slot];
      }
      if (key === 0) continue;
      for (const number of buckets[slot] as readonly number[]) {
        if (stands(text, number, start)) visit(number, start);
      }
    }
  };
}
