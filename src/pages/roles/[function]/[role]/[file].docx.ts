import type { APIRoute } from 'astro';
import { docxResponse, roleDocument } from '../../../../build/downloads.ts';
import { loadLibrary } from '../../../../build/library.ts';
import { type RoleProps, roleFilePaths } from '../../../../build/paths.ts';

export const getStaticPaths = roleFilePaths;

export const GET: APIRoute<RoleProps> = async ({ props }) =>
  docxResponse(roleDocument(await loadLibrary(), props.entry));
