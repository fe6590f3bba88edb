import type { Use } from '#check/finding.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription } from '#model/job-description.ts';
import { compact } from '#templates/compact.ts';
import { posting } from '#templates/posting.ts';
import { shortPosting } from '#templates/short-posting.ts';
import { specification } from '#templates/specification.ts';
import type { Length } from './view-words.ts';

/** Layouts and the writers that need no library, as one chunk loaded with the first preview or copy. */
export { writeHtml, writeRichText } from '#export/html.ts';
export { writeMarkdown } from '#export/markdown.ts';
export { writeText } from '#export/text.ts';
export { hiddenInPosting } from '#templates/visibility.ts';

/** The layout of each use in either length. */
export const layouts: Readonly<Record<Use, Readonly<Record<Length, Template<JobDescription>>>>> = {
  specification: { full: specification, short: compact },
  posting: { full: posting, short: shortPosting },
};
