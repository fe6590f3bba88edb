import type { Use } from '#check/finding.ts';

/** Every layout has a shorter form. */
export type Length = 'full' | 'short';

/** What the layouts are called. */
export const LAYOUT_WORDS: Readonly<Record<Use, string>> = {
  specification: '岗位说明书',
  posting: '招聘启事',
};

/** What each length of a layout is for. */
export const LENGTH_WORDS: Readonly<Record<Use, Readonly<Record<Length, string>>>> = {
  specification: { full: '完整版', short: '简版（尽量两页）' },
  posting: { full: '完整版', short: '短版（贴到招聘网站）' },
};
