/** Marks and blanks, which say nothing about whether two sentences mean the same. */
const NOT_WORDS = /[^\p{L}\p{N}]/gu;
const MARKS = new Set([...'，。；：！？（）、“”‘’《》【】—…·'].map((mark) => mark.charCodeAt(0)));
/** A text is compared with no more than this many before it, so that a huge document stays linear. */
const REACH = 300;

/** Units that stand for what is written here: what is dropped, and what wants more than a look at its code. */
const [DROPPED, OTHER] = [0, 1] as const;
/** For each unit what becomes of it: Han stays, ASCII goes to lower case. */
const BARE = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) return code;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return code | 0x20;
  return code < 0x80 || (code >= 0x3001 && code <= 0x3003) || MARKS.has(code) ? DROPPED : OTHER;
});
const units = new Uint16Array(1024);

/** A text without punctuation and blanks, in lower case: two texts that differ in those alone become equal. */
export function bare(text: string): string {
  if (text.length > units.length) return bareOther(text);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = BARE[text.charCodeAt(at)] as number;
    if (unit === OTHER) return bareOther(text);
    if (unit !== DROPPED) units[length++] = unit;
  }
  return length === text.length && !/[A-Z]/.test(text)
    ? text
    : Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
}

function bareOther(text: string): string {
  return text.replace(NOT_WORDS, '').toLowerCase();
}

/** The pairs of neighbouring UTF-16 units of a bare text, each once, as numbers. */
export function bigrams(bareText: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 1; index < bareText.length; index++) {
    found.add((bareText.charCodeAt(index - 1) << 16) | bareText.charCodeAt(index));
  }
  return found;
}

/** How alike two sets of bigrams are: shared ones over all, 0 to 1 (Jaccard). */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const bigram of small) if (large.has(bigram)) shared++;
  return shared / (a.size + b.size - shared);
}

/** A text that says what an earlier one says. */
export interface Repetition {
  /** Indexes into the texts that were compared; `earlier < later`. */
  readonly earlier: number;
  readonly later: number;
  /** 0 to 1. */
  readonly similarity: number;
}

/**
 * For each text the first earlier one at least `least` (over 0) alike. The texts are bare. Two texts are
 * compared in full only where the sets of their characters, hashed to 64 bits, allow it.
 */
export function findRepetitions(texts: readonly string[], least: number): readonly Repetition[] {
  const low = new Int32Array(texts.length);
  const high = new Int32Array(texts.length);
  const sets = new Map<number, ReadonlySet<number>>();
  const setOf = (index: number): ReadonlySet<number> => {
    const set = sets.get(index) ?? bigrams(texts[index] ?? '');
    sets.set(index, set);
    return set;
  };
  const found: Repetition[] = [];
  for (const [later, text] of texts.entries()) {
    if (text === '') continue;
    for (let index = 0; index < text.length; index++) {
      const bit = Math.imul(text.charCodeAt(index), 0x9e3779b1) >>> 26;
      if (bit < 32) low[later] = (low[later] ?? 0) | (1 << bit);
      else high[later] = (high[later] ?? 0) | (1 << (bit - 32));
    }
    for (let earlier = Math.max(0, later - REACH); earlier < later; earlier++) {
      const other = texts[earlier] ?? '';
      // Bigrams of only one of the two are at most (1 - least) of all, and all at most the shorter's over least;
      // each of them brings in two characters of only that one at most.
      const most = ((1 - least) / least) * 2 * Math.min(text.length, other.length);
      const apart =
        bits((low[earlier] ?? 0) ^ (low[later] ?? 0)) + bits((high[earlier] ?? 0) ^ (high[later] ?? 0));
      if (apart > most) continue;
      const score = text === other ? 1 : similarity(setOf(earlier), setOf(later));
      if (score < least) continue;
      found.push({ earlier, later, similarity: score });
      break;
    }
  }
  return found;
}

/** How many bits of a 32-bit number are set. */
function bits(value: number): number {
  let count = value - ((value >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
