import { bare, bigrams, similarity } from '#text/similarity.ts';
import { align, type Pair } from './align.ts';
import { plain } from './runs.ts';

/** Less alike than this, two texts are two texts. */
const LEAST = 0.22;

/** How alike the texts of two lists are, pair by pair: 1 where they are equal, 0 where they say different things. */
export function likeness(
  written: readonly string[],
  read: readonly string[],
): (written: number, read: number) => number {
  const [old, now] = [written, read].map((texts) =>
    texts.map((text) => ({ text: plain(text), set: bigrams(bare(text)) })),
  ) as [Prepared[], Prepared[]];
  return (i, j) => {
    const [a, b] = [old[i], now[j]];
    if (!a || !b) return 0;
    if (a.text === b.text) return 1;
    const alike = similarity(a.set, b.set);
    return alike < LEAST ? 0 : Math.min(0.95, alike);
  };
}

interface Prepared {
  readonly text: string;
  readonly set: ReadonlySet<number>;
}

/**
 * Pairs of two lists: those alike in order, then what was moved elsewhere, then, where `fills` lets it, what stands
 * in the gap in which the other stood.
 */
export function pairUp(
  written: readonly string[],
  read: readonly string[],
  { score = likeness(written, read), mayMove = () => true, fills = () => false }: Pairing = {},
): Pair[] {
  const pairs = [...align(written.length, read.length, score)];
  const [old, now] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const free = (count: number, taken: ReadonlySet<number>): number[] =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
  const add = (pair: Pair): void => {
    pairs.push(pair);
    old.add(pair[0]);
    now.add(pair[1]);
  };
  const freeRead = free(read.length, now);
  const moves = free(written.length, old)
    .flatMap((i) => freeRead.map((j): [number, Pair] => [mayMove(i) ? score(i, j) : 0, [i, j]]))
    .filter(([alike]) => alike >= MOVED)
    .toSorted(([a], [b]) => b - a);
  for (const [, pair] of moves) if (!old.has(pair[0]) && !now.has(pair[1])) add(pair);
  const inOrder = pairs.toSorted(([a], [b]) => a - b);
  const bounds: Pair[] = [[-1, -1], ...inOrder, [written.length, read.length]];
  for (const [index, [i, j]] of bounds.entries()) {
    const [nextI, nextJ] = bounds[index + 1] ?? [i, j];
    if (nextI - i !== nextJ - j) continue;
    for (let step = 1; i + step < nextI; step++) {
      if (!now.has(j + step) && fills(i + step, j + step)) add([i + step, j + step]);
    }
  }
  return pairs;
}

interface Pairing {
  readonly score?: (written: number, read: number) => number;
  readonly mayMove?: (written: number) => boolean;
  readonly fills?: (written: number, read: number) => boolean;
}

/** What was moved must be alike enough to be known without its neighbours. */
const MOVED = 0.5;
