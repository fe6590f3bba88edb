import { pinyin } from 'pinyin-pro';

/**
 * Latin words by which a name can be found: its pinyin in full and in initials, from each of its
 * characters to the end, so that a search by prefix finds any stretch of it (`shglzy`, `zhuanyuan`).
 */
export function pinyinWords(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  const initials = syllables.map((syllable) => syllable.slice(0, 1));
  const tails = (parts: readonly string[]) => parts.map((_, index) => parts.slice(index).join(''));
  return [...new Set([...tails(syllables), ...tails(initials)])].filter((word) => word.length > 1);
}
