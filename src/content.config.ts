import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import {
  catalogueSchema,
  collectionSchema,
  guideSchema,
  indicatorSchema,
  sourceSchema,
} from '#library/entries.ts';
import { roleSchema } from '#library/role.ts';

/** One section of the catalogue, each entry with its place in the file. */
function section(name: 'functions' | 'levels' | 'industries') {
  return defineCollection({
    loader: file('content/catalogue.yaml', {
      parser: (text) => {
        const catalogue = parse(text) as Record<string, Record<string, object>>;
        const entries = Object.entries(catalogue[name] ?? {});
        return Object.fromEntries(entries.map(([key, entry], order) => [key, { ...entry, order }]));
      },
    }),
    schema: catalogueSchema,
  });
}

export const collections = {
  functions: section('functions'),
  levels: section('levels'),
  industries: section('industries'),
  roles: defineCollection({
    loader: glob({ base: './content/roles', pattern: '*/*.mdx' }),
    schema: roleSchema,
  }),
  collections: defineCollection({
    loader: glob({ base: './content/collections', pattern: '*.mdx' }),
    schema: collectionSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.mdx' }),
    schema: guideSchema,
  }),
  indicators: defineCollection({
    loader: file('content/indicators.yaml'),
    schema: indicatorSchema,
  }),
  sources: defineCollection({
    loader: file('content/sources.yaml'),
    schema: sourceSchema,
  }),
};
