import type { APIRoute } from 'astro';
import { feed } from '#library/feed.ts';
import { loadLibrary } from '../build/library.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(feed(await loadLibrary(), site ?? url), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });
