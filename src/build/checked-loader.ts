import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type * as z from 'zod';
import { contentErrors } from '#library/content-error.ts';
import { readEntry } from '#library/yaml.ts';

/**
 * A loader of MDX files that says in Chinese what in their frontmatter cannot be read.
 * @param keepsText bodies are read as data elsewhere: no module is built from them
 */
export function entryLoader(loader: Loader, keepsText: boolean): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes, ...rest } = context as typeof context & { readonly entryTypes: EntryTypes };
      const getEntryInfo = ({ contents, fileUrl }: { contents: string; fileUrl: URL }) =>
        readEntry(relative(fileURLToPath(context.config.root), fileURLToPath(fileUrl)), contents);
      const own = [...entryTypes].map(
        ([ending, type]) => [ending, { ...(keepsText ? {} : type), getEntryInfo }] as const,
      );
      return loader.load({ ...rest, entryTypes: new Map(own) } as typeof context);
    },
  };
}

/** What Astro does with files by their ending. */
type EntryTypes = ReadonlyMap<string, object>;

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
