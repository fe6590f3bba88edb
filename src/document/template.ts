import type { Document } from './block.ts';

/** A layout: from some source to a document. */
export interface Template<Source> {
  /** File name of the template. */
  readonly id: string;
  /** What the document is called, e.g. 岗位说明书. */
  readonly name: string;
  readonly build: (source: Source) => Document;
}
