import type { APIRoute, GetStaticPaths } from 'astro';
import { roleOf } from '#library/library.ts';
import { roleData } from '#library/role-data.ts';
import { loadLibrary } from '../../../build/library.ts';

export const getStaticPaths = (async () => {
  const { roles } = await loadLibrary();
  return roles.map(({ id, role }) => ({
    params: { function: role.function, role: id.slice(id.indexOf('/') + 1) },
  }));
}) satisfies GetStaticPaths;

/** One role whole: its job description and what the checker should know of it. */
export const GET: APIRoute = async ({ params }) => {
  const library = await loadLibrary();
  const id = `${params['function']}/${params['role']}`;
  return Response.json(roleData(library, roleOf(library, id)));
};
