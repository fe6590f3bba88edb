/** The index after or before one in a round of so many; below 0 stands before the first, beyond the end behind the last. -1 where there are none. */
export function stepped(at: number, delta: 1 | -1, count: number): number {
  if (count === 0) return -1;
  const from = delta > 0 ? Math.max(at, -1) : Math.min(Math.max(at, 0), count);
  return (from + delta + count) % count;
}
