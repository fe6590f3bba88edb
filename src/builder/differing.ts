/** A text in three: what both begin with, what differs, what both end with. */
export type Differing = readonly [head: string, middle: string, tail: string];

/** Two texts cut where they begin and cease to differ; a character of two units is not cut in half. */
export function differing(before: string, after: string): readonly [Differing, Differing] {
  const [old, now] = [[...before], [...after]];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const cut = (text: readonly string[]): Differing => [
    text.slice(0, head).join(''),
    text.slice(head, text.length - tail).join(''),
    text.slice(text.length - tail).join(''),
  ];
  return [cut(old), cut(now)];
}
