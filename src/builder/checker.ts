import { rulesWith } from '#check/company-word.ts';
import { check } from '#check/engine.ts';
import { rules } from '#check/index.ts';
import { readDuty } from '#text/duty.ts';

/** The checker as one chunk of its own, loaded after the first screen. */
export const checker = { check, rules, rulesWith, readDuty } as const;
export type Checker = typeof checker;
