import type { APIRoute } from 'astro';
import { collectionDocument, pdfResponse } from '../../../build/downloads.ts';
import { loadLibrary } from '../../../build/library.ts';
import { type CollectionProps, collectionFilePaths } from '../../../build/paths.ts';

export const getStaticPaths = collectionFilePaths;

export const GET: APIRoute<CollectionProps> = async ({ props, site, url }) =>
  pdfResponse(await collectionDocument(await loadLibrary(), props.collection, site ?? url));
