/** The importers as one chunk of their own, loaded when something is brought in; Word and PDF readers come after. */
export { joinToPrevious, reassign } from '#import/assemble.ts';
export { readDecoded, readFile } from '#import/read-file.ts';
