/** Calls `visit` for every occurrence of a literal, by ascending start; overlapping ones included. */
export type Scan = (text: string, visit: (literal: number, start: number) => void) => void;

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/**
 * Compiles literals into one scan whose cost a character does not grow with their number: a candidate is
 * looked up by its first two UTF-16 units. A literal that begins or ends with a Latin letter or digit
 * matches only at a word border. Literals are numbered by their place in the list.
 */
export function compileLiterals(literals: readonly string[]): Scan {
  const starts = new Uint8Array(0x10000);
  const singles = new Map<number, number>();
  const pairs = new Map<number, number[]>();
  literals.forEach((literal, number) => {
    const first = literal.charCodeAt(0);
    if (literal.length === 0) throw new RangeError('empty literal');
    starts[first] = 1;
    if (literal.length === 1) {
      singles.set(first, number);
      return;
    }
    const key = first * 0x10000 + literal.charCodeAt(1);
    const bucket = pairs.get(key);
    if (bucket) bucket.push(number);
    else pairs.set(key, [number]);
  });
  const startsWord = literals.map((literal) => isWordCode(literal.charCodeAt(0)));
  const endsWord = literals.map((literal) => isWordCode(literal.charCodeAt(literal.length - 1)));
  const atBorder = (text: string, number: number, start: number): boolean => {
    if (startsWord[number] && start > 0 && isWordCode(text.charCodeAt(start - 1))) return false;
    const end = start + (literals[number]?.length ?? 0);
    return !(endsWord[number] && end < text.length && isWordCode(text.charCodeAt(end)));
  };
  return (text, visit) => {
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      if (starts[first] === 0) continue;
      const single = singles.get(first);
      if (single !== undefined && atBorder(text, single, start)) visit(single, start);
      const bucket = pairs.get(first * 0x10000 + text.charCodeAt(start + 1));
      if (bucket === undefined) continue;
      for (const number of bucket) {
        if (text.startsWith(literals[number] as string, start) && atBorder(text, number, start)) {
          visit(number, start);
        }
      }
    }
  };
}
