import type { APIRoute } from 'astro';
import { pdfResponse, roleDocument } from '../../../../build/downloads.ts';
import { loadLibrary } from '../../../../build/library.ts';
import { type RoleProps, roleFilePaths } from '../../../../build/paths.ts';

export const getStaticPaths = roleFilePaths;

export const GET: APIRoute<RoleProps> = async ({ props }) =>
  pdfResponse(roleDocument(await loadLibrary(), props.entry));
