import type { APIRoute } from 'astro';
import { roleData } from '#library/role-data.ts';
import { loadLibrary } from '../../../build/library.ts';
import { type RoleProps, rolePaths } from '../../../build/paths.ts';

export const getStaticPaths = rolePaths;

/** One role whole: its job description and what the checker should know of it. */
export const GET: APIRoute<RoleProps> = async ({ props }) =>
  Response.json(roleData(await loadLibrary(), props.entry));
