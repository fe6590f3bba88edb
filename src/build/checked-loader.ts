import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type * as z from 'zod';
import { contentErrors } from '#library/content-error.ts';

/** A loader of MDX files whose bodies are read as data: they are kept as text, and no module is built from them. */
export function textLoader(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes, ...rest } = context as typeof context & { readonly entryTypes: EntryTypes };
      const plain = new Map([...entryTypes].map(([ending, { getEntryInfo }]) => [ending, { getEntryInfo }]));
      return loader.load({ ...rest, entryTypes: plain } as typeof context);
    },
  };
}

/** What Astro knows of files by their ending, of which only the reading of frontmatter is used. */
type EntryTypes = ReadonlyMap<string, { readonly getEntryInfo: unknown }>;

/**
 * A loader that says in Chinese what is wrong with an entry, before Astro says it in the schema's terms.
 * @param shape file in which the schema's fields are explained
 * @param isList whether the file holds many entries by key
 */
export function checkedLoader(loader: Loader, schema: z.ZodType, shape: string, isList: boolean): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          const { error } = schema.safeParse(entry.data);
          if (!error) return context.parseData(entry);
          const file = relative(fileURLToPath(context.config.root), entry.filePath ?? '');
          const place = { file, shape, ...(isList && { key: entry.id }) };
          throw new Error(contentErrors(place, entry.data, error.issues).join('\n'));
        },
      }),
  };
}
