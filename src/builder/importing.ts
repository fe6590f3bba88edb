import { joinToPrevious, reassign } from '#import/assemble.ts';
import { readDecoded, readFile } from '#import/read-file.ts';
import { readMapped } from '#import/read-rows.ts';

/** The importers as one chunk of their own, loaded when something is brought in; Word and PDF readers come after. */
export const importing = { joinToPrevious, reassign, readDecoded, readFile, readMapped } as const;
export type Importing = typeof importing;
