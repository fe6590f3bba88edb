import type { APIRoute } from 'astro';
import { rules } from '#check/index.ts';
import { searchRecords } from '#library/search-records.ts';
import { loadLibrary } from '../build/library.ts';

/** What the search index is made from after the build; the file itself is then taken away. */
export const GET: APIRoute = async () => Response.json(searchRecords(await loadLibrary(), rules));
