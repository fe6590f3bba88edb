import type { Level, Theme } from '#check/finding.ts';
import type { Score } from '#check/score.ts';
import type { Indicator, Source } from './entries.ts';

/** What the six themes of rules are called, and what each asks of a text. */
export const THEME_WORDS: Readonly<Record<Theme, { readonly name: string; readonly summary: string }>> = {
  compliance: { name: '合规', summary: '不设违法的门槛，该写明的写明。' },
  completeness: { name: '完整', summary: '该有的内容都有。' },
  specificity: { name: '具体', summary: '写得出动作、标准、频率和协作方。' },
  consistency: { name: '一致', summary: '前后不打架，职责、权限、指标互相对得上。' },
  wording: { name: '用词', summary: '搭配得当，术语准确，不喊口号。' },
  format: { name: '格式', summary: '编号、标点、大小写和空格统一。' },
};

export const LEVEL_WORDS: Readonly<Record<Level, { readonly name: string; readonly summary: string }>> = {
  error: { name: '错误', summary: '违反法律或算不对，发出去之前必须改。' },
  warning: { name: '警告', summary: '多半要改；不改，写下理由。' },
  hint: { name: '提示', summary: '可以写得更好。' },
};

export const BAND_WORDS: Readonly<Record<Score['band'], string>> = {
  good: '可以发出',
  fair: '还要再改',
  poor: '先别发出',
};

export const DIRECTION_WORDS: Readonly<Record<Indicator['direction'], string>> = {
  up: '越高越好',
  down: '越低越好',
  range: '落在区间内为好',
};

export const SOURCE_KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  law: '法律',
  regulation: '行政法规',
  rule: '部门规章与司法解释',
  policy: '政策文件',
  case: '案例',
  standard: '标准',
  study: '研究与调查',
};

/** The first names of a list, and that there are more: for a sentence that search engines show. */
export function someOf(names: readonly string[], most = 8): string {
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等`;
}

/** An ISO date as 2026年1月31日. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A title in parts that should not break within, where a line has room for them. */
export function titleParts(title: string): string[] {
  return title.split(/(?<=中华人民共和国)|(?=岗位职责|（|关于)/);
}
