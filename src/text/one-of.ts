/** A fragment of a regular expression for one of some words (separated by blanks, plain letters), longest first. */
export function oneOf(words: string): string {
  return words
    .toLowerCase()
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}
