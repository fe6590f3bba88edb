/** The text importer as one chunk of its own, loaded when something is brought in. */
export { joinToPrevious, reassign } from '#import/assemble.ts';
export { readText } from '#import/read-text.ts';
