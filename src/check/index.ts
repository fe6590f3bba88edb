import type { Rule } from './rule.ts';
import { missingEducation } from './rules/missing-education.ts';
import { vagueGoal } from './rules/vague-goal.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [missingEducation, vagueGoal];
