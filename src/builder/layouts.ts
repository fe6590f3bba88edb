/** Layouts and the writers that need no library, as one chunk loaded with the first preview or copy. */
export { writeHtml, writeRichText } from '#export/html.ts';
export { writeMarkdown } from '#export/markdown.ts';
export { writeText } from '#export/text.ts';
export { posting } from '#templates/posting.ts';
export { specification } from '#templates/specification.ts';
