import { compact } from './compact.ts';
import { posting } from './posting.ts';
import { shortPosting } from './short-posting.ts';
import { specification } from './specification.ts';

/** The layouts of a single job description, in the order in which they are offered. */
export const templates = [specification, posting] as const;

/** Shorter forms of them. */
export const variants = [compact, shortPosting] as const;
