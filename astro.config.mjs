import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { stripExamples } from './src/build/strip-examples.ts';

export default defineConfig({
  // Where the site will stand; canonical links, the sitemap and the feed need it.
  site: process.env.SITE_URL ?? 'https://gangshu.example',
  trailingSlash: 'always',
  integrations: [mdx(), react()],
  // Most visitors come for one page: its styles travel with it.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The worker that writes many documents loads its writers when it needs them, which only ES modules can.
  vite: { plugins: [stripExamples()], worker: { format: 'es' } },
});
