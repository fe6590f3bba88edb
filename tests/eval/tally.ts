/** Right, wrong and overlooked. */
export interface Tally {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

export const NONE: Tally = { hit: 0, extra: 0, missed: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { hit: a.hit + b.hit, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

/** Precision, recall and F1 of a tally, each 0 to 1; 1 where there was nothing to get wrong. */
export function ratios({ hit, extra, missed }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const part = (of: number): number => (of === 0 ? 1 : hit / of);
  return { precision: part(hit + extra), recall: part(hit + missed), f1: part(hit + (extra + missed) / 2) };
}

/** One line of a table of tallies. */
export function tallyRow(name: string, tally: Tally): Record<string, string | number> {
  const { precision, recall, f1 } = ratios(tally);
  return {
    name,
    gold: tally.hit + tally.missed,
    hit: tally.hit,
    extra: tally.extra,
    missed: tally.missed,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    F1: f1.toFixed(3),
  };
}
