/** The checker as one chunk of its own, loaded after the first screen. */
export { rulesWith } from '#check/company-word.ts';
export { check } from '#check/engine.ts';
export { rules } from '#check/index.ts';
export { readDuty } from '#text/duty.ts';
