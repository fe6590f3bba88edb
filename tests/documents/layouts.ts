import type { Document } from '#document/block.ts';
import type { JobDescription } from '#model/job-description.ts';
import { collection } from '#templates/collection.ts';
import { compact } from '#templates/compact.ts';
import { posting } from '#templates/posting.ts';
import { shortPosting } from '#templates/short-posting.ts';
import { specification } from '#templates/specification.ts';
import { collectionOf } from '../export/samples.ts';
import { samples } from './samples.ts';

/** A sample in a layout. */
export interface Case {
  /** Names its files. */
  readonly name: string;
  readonly document: Document;
}

/** Every layout as a document of one sample; a collection holds the sample twice, before and after another. */
const layouts: Readonly<Record<string, (job: JobDescription) => Document>> = {
  specification: specification.build,
  compact: compact.build,
  posting: posting.build,
  'short-posting': shortPosting.build,
  collection: (job) => collection.build(collectionOf([job, samples.short, job])),
};

/** Every sample in every layout. */
export const cases: readonly Case[] = Object.entries(layouts).flatMap(([layout, build]) =>
  Object.entries(samples).map(([sample, job]) => ({ name: `${layout}-${sample}`, document: build(job) })),
);
