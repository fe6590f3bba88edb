import type { APIRoute, GetStaticPaths } from 'astro';
import { fontLicence, sliceIndex, zippedSlice } from '#fonts/cut.ts';

/** The fonts of the PDF export: an index, the slices and their licence. */
export const getStaticPaths = (() => [
  { params: { slice: 'index.json' } },
  { params: { slice: 'licence.txt' } },
  ...sliceIndex().slices.map((name) => ({ params: { slice: `${name}.ttf.gz` } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = params['slice'] ?? '';
  if (file === 'index.json') return Response.json(sliceIndex());
  if (file === 'licence.txt') return new Response(fontLicence());
  return new Response(new Uint8Array(await zippedSlice(file.replace(/\.ttf\.gz$/, ''))), {
    headers: { 'Content-Type': 'application/gzip' },
  });
};
