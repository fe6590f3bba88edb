import { type Level, THEMES, type Theme, USES, type Use } from '#check/finding.ts';
import { PART_NAMES } from '#check/part-names.ts';
import type { Rule } from '#check/rule.ts';
import { LEVEL_WORDS } from './words.ts';

const LEVEL_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

/** The rules theme by theme, within a theme the gravest first. */
export function rulesByTheme(
  rules: readonly Rule[],
): { readonly theme: Theme; readonly rules: readonly Rule[] }[] {
  return THEMES.map((theme) => ({
    theme,
    rules: rules
      .filter((rule) => rule.theme === theme)
      .toSorted(
        (a, b) =>
          LEVEL_ORDER[gravest(a)] - LEVEL_ORDER[gravest(b)] || a.title.localeCompare(b.title, 'zh-CN'),
      ),
  }));
}

/** The gravest level a rule can have. */
export function gravest({ level }: Rule): Level {
  if (typeof level === 'string') return level;
  return LEVEL_ORDER[level.specification] <= LEVEL_ORDER[level.posting] ? level.specification : level.posting;
}

const USE_WORDS: Readonly<Record<Use, string>> = { specification: '岗位说明书', posting: '招聘启事' };

/** In which documents a rule holds and how gravely, in one line. */
export function whereItHolds({ level, uses = USES }: Rule): string {
  if (typeof level !== 'string' && uses.length > 1 && level.specification !== level.posting) {
    return USES.map((use) => `${USE_WORDS[use]}里是${LEVEL_WORDS[level[use]].name}`).join('，');
  }
  return uses.length === USES.length ? '岗位说明书和招聘启事' : uses.map((use) => USE_WORDS[use]).join('、');
}

/** The parts of a document a rule reads, in words. */
export function whatItReads({ fields }: Rule): string {
  return fields === 'all' ? '全文' : fields.map((part) => PART_NAMES[part]).join('、');
}
