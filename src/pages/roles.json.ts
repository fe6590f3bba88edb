import type { APIRoute } from 'astro';
import { roleSummary } from '#library/role-data.ts';
import { loadLibrary } from '../build/library.ts';

/** Every role in one line each. */
export const GET: APIRoute = async () => {
  const library = await loadLibrary();
  return Response.json(library.roles.map((entry) => roleSummary(library, entry)));
};
