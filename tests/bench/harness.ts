import { performance } from 'node:perf_hooks';

/** One thing to time. `run` does the whole work once; it may be asynchronous. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** What a bench is told by the command line. */
export interface BenchOptions {
  /** A folder of real ads, or null for the generated ones. */
  readonly corpus: string | null;
  /** How often each contestant runs; the median counts. */
  readonly rounds: number;
  /** Numbers of roles to build a site of, for the bench of builds. */
  readonly sizes: readonly number[];
}

/** What each file `*.bench.ts` exports as `bench`. */
export type Bench = (options: BenchOptions) => Promise<void>;

/** Median milliseconds of each contestant, who take turns so that all suffer alike from what else the machine does. */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const { run } of contestants) await run();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contestants) {
      const start = performance.now();
      await run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Median milliseconds of one thing. */
export async function time(run: Contestant['run'], rounds: number): Promise<number> {
  return (await race([{ name: '', run }], rounds)).get('') ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Prints a race over `size` units (characters, documents …); `ratio` says how many times the speed of each the first one has. */
export function printRace(times: ReadonlyMap<string, number>, size: number, unit: string): void {
  const [first = Number.NaN] = times.values();
  console.table(
    [...times].map(([name, ms]) => ({
      name,
      ms: ms.toFixed(1),
      [`${unit}/s`]: Math.round((size / ms) * 1000).toLocaleString('en'),
      ratio: (ms / first).toFixed(2),
    })),
  );
}
