const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with flag `g`, as `String.prototype.matchAll` gives them, without the copy of
 * the pattern it makes each time: most texts hold no match, and then nothing is allocated.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    // An empty match would be found for ever; a whole character further, lest it cut a pair.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
