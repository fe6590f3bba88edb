/** Marks, blanks and Han filler that say nothing about whether two sentences mean the same. */
const NOT_WORDS = /[^\p{L}\p{N}]/gu;
/** A bigram that stands in more texts than this says little, and would make the search slow. */
const POSTINGS = 24;
const NO_TEXTS: readonly number[] = [];

/** A text without punctuation and blanks, in lower case: two texts that differ in those alone become equal. */
export function bare(text: string): string {
  return text.replace(NOT_WORDS, '').toLowerCase();
}

/** The pairs of neighbouring UTF-16 units of a bare text, each once, as numbers. */
export function bigrams(bareText: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 1; index < bareText.length; index++) {
    found.add(bareText.charCodeAt(index - 1) * 0x10000 + bareText.charCodeAt(index));
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
 * For each text the first earlier one at least `least` (over 0) alike. Near linear: equal texts are found
 * by a table, others are compared only where they share one of their rarest bigrams, and of each bigram
 * only the first few texts count.
 */
export function findRepetitions(texts: readonly string[], least: number): readonly Repetition[] {
  const bares = texts.map(bare);
  const sets = bares.map(bigrams);
  const spread = new Map<number, number>();
  for (const set of sets) for (const bigram of set) spread.set(bigram, (spread.get(bigram) ?? 0) + 1);
  const first = new Map<string, number>();
  const postings = new Map<number, number[]>();
  const found: Repetition[] = [];
  sets.forEach((set, later) => {
    const text = bares[later] as string;
    if (text === '') return;
    const same = first.get(text);
    if (same !== undefined) {
      found.push({ earlier: same, later, similarity: 1 });
      return;
    }
    first.set(text, later);
    // Two sets so alike must share one of the first |set| - least·|set| + 1 in any common order (prefix filter).
    const rarest = [...set]
      .toSorted((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0) || a - b)
      .slice(0, set.size - Math.ceil(least * set.size) + 1);
    const candidates = new Set(rarest.flatMap((bigram) => postings.get(bigram) ?? NO_TEXTS));
    for (const earlier of [...candidates].toSorted((a, b) => a - b)) {
      const score = similarity(sets[earlier] as ReadonlySet<number>, set);
      if (score < least) continue;
      found.push({ earlier, later, similarity: score });
      break;
    }
    for (const bigram of rarest) {
      const list = postings.get(bigram);
      if (!list) postings.set(bigram, [later]);
      else if (list.length < POSTINGS) list.push(later);
    }
  });
  return found;
}
