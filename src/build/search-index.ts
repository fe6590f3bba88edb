import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#library/search-records.ts';

/** Interface files of the search engine that the site does not use. */
const UNUSED = [
  'ui.js',
  'ui.css',
  'component-ui.js',
  'component-ui.css',
  'modular-ui.js',
  'modular-ui.css',
  'highlight.js',
];

/**
 * Makes the search index of a built site from the records among its pages, which it takes away; gives their number.
 * @param dist address of the built folder, with a slash at its end
 */
export async function writeSearchIndex(dist: URL): Promise<number> {
  const file = new URL('search-records.json', dist);
  const records = JSON.parse(await readFile(file, 'utf8')) as readonly SearchRecord[];
  await rm(file);
  await writeIndex(records, new URL('pagefind/', dist));
  return records.length;
}

async function writeIndex(records: readonly SearchRecord[], folder: URL): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, content, meta, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: 'zh',
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values]])),
    });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
  }
  await index.writeFiles({ outputPath: fileURLToPath(folder) });
  await close();
  for (const name of UNUSED) await rm(new URL(`pagefind-${name}`, folder), { force: true });
}
