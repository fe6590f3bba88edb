import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type * as z from 'zod';
import {
  catalogueSchema,
  collectionSchema,
  guideSchema,
  indicatorSchema,
  sourceSchema,
} from '#library/entries.ts';
import { roleSchema } from '#library/role.ts';
import { readYaml } from '#library/yaml.ts';
import { checkedLoader, entryLoader } from './build/checked-loader.ts';

const ENTRIES = 'src/library/entries.ts';

/** A collection of MDX files in a folder of content/, one entry a file, to be rendered as they are. */
function pages<Schema extends z.ZodType>(folder: string, pattern: string, schema: Schema) {
  const loader = entryLoader(glob({ base: `./content/${folder}`, pattern }), false);
  return defineCollection({ loader: checkedLoader(loader, schema, ENTRIES, false), schema });
}

/**
 * A collection of MDX files whose bodies are data: pages and documents say the same, and thousands of roles cost the
 * bundler nothing.
 */
function texts<Schema extends z.ZodType>(folder: string, pattern: string, schema: Schema, shape = ENTRIES) {
  const loader = entryLoader(glob({ base: `./content/${folder}`, pattern }), true);
  return defineCollection({ loader: checkedLoader(loader, schema, shape, false), schema });
}

/** A collection whose entries stand by key in one YAML file of content/. */
function list<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  select: (content: Record<string, Record<string, object>>) => Record<string, object> = (whole) => whole,
) {
  const path = `content/${name}.yaml`;
  const parser = (text: string) =>
    select(readYaml(path, text) as Record<string, Record<string, object>>) as Record<
      string,
      Record<string, unknown>
    >;
  const loader = file(path, { parser });
  return defineCollection({ loader: checkedLoader(loader, schema, ENTRIES, true), schema });
}

/** One section of the catalogue, each entry with its place in the file. */
function section(name: 'functions' | 'levels' | 'industries') {
  return list('catalogue', catalogueSchema, (catalogue) =>
    Object.fromEntries(
      Object.entries(catalogue[name] ?? {}).map(([key, entry], order) => [key, { ...entry, order }]),
    ),
  );
}

export const collections = {
  functions: section('functions'),
  levels: section('levels'),
  industries: section('industries'),
  roles: texts('roles', '*/*.mdx', roleSchema, 'src/library/role.ts'),
  collections: texts('collections', '*.mdx', collectionSchema),
  guides: pages('guides', '*.mdx', guideSchema),
  indicators: list('indicators', indicatorSchema),
  sources: list('sources', sourceSchema),
};
