/** Two things taken for the same: indexes into what was written and what was read. */
export type Pair = readonly [written: number, read: number];

/** Beyond this many comparisons only what is equal is aligned. */
const MOST = 400_000;

/**
 * The pairs that keep the order of both sides and are most alike in sum; `score` is 0 for what is not the same, and
 * at most 1, for what is equal.
 */
export function align(
  written: number,
  read: number,
  score: (written: number, read: number) => number,
): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  while (start < written && start < read && score(start, start) === 1) pairs.push([start, start++]);
  let end = 0;
  while (end < Math.min(written, read) - start && score(written - 1 - end, read - 1 - end) === 1) end++;
  const [rows, columns] = [written - start - end, read - start - end];
  if (rows * columns <= MOST) {
    for (const [i, j] of best(rows, columns, (i, j) => score(start + i, start + j)))
      pairs.push([start + i, start + j]);
  } else {
    let next = start;
    for (let i = start; i < start + rows; i++) {
      for (let j = next; j < start + columns; j++) {
        if (score(i, j) !== 1) continue;
        pairs.push([i, j]);
        next = j + 1;
        break;
      }
    }
  }
  for (let left = end; left > 0; left--) pairs.push([written - left, read - left]);
  return pairs;
}

function best(rows: number, columns: number, score: (i: number, j: number) => number): Pair[] {
  const width = columns + 1;
  const scores = new Float64Array(rows * columns);
  const sums = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const own = score(i, j);
      scores[i * columns + j] = own;
      sums[i * width + j] = Math.max(
        own > 0 ? own + (sums[(i + 1) * width + j + 1] as number) : 0,
        sums[(i + 1) * width + j] as number,
        sums[i * width + j + 1] as number,
      );
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const own = scores[i * columns + j] as number;
    const sum = sums[i * width + j] as number;
    if (own > 0 && sum === own + (sums[(i + 1) * width + j + 1] as number)) pairs.push([i++, j++]);
    else if (sum === sums[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}
