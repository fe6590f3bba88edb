import { type Level, THEMES, type Theme, USES, type Use } from '#check/finding.ts';
import type { Part } from '#check/prepare.ts';
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

const PART_WORDS: Readonly<Record<Part, string>> = {
  title: '岗位名称',
  identity: '岗位标识',
  reporting: '汇报关系',
  purpose: '岗位目的',
  duties: '职责',
  requirements: '任职要求',
  indicators: '考核指标',
  appraisal: '考核办法',
  authority: '权限',
  relations: '工作关系',
  conditions: '工作条件',
  pay: '薪酬',
  benefits: '福利',
  company: '用人单位',
  posting: '应聘办法',
  control: '文件控制',
  leftover: '未归类的内容',
};

/** The parts of a document a rule reads, in words. */
export function whatItReads({ fields }: Rule): string {
  return fields === 'all' ? '全文' : fields.map((part) => PART_WORDS[part]).join('、');
}
