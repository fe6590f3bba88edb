import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { rules } from '#check/index.ts';
import { sitemap, sitemapPages } from '#library/sitemap.ts';
import { loadLibrary } from '../build/library.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const guides = await getCollection('guides');
  const dated = guides.map(({ id, data }) => ({ id, updated: data.updated }));
  const pages = sitemapPages(await loadLibrary(), rules, dated);
  return new Response(sitemap(pages, site ?? url), { headers: { 'Content-Type': 'application/xml' } });
};
