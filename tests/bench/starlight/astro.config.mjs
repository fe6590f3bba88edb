import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As its guide sets it up, in Chinese; nothing is added and nothing is taken away.
export default defineConfig({
  site: 'https://gangshu.example',
  integrations: [
    starlight({
      title: '岗书',
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
    }),
  ],
});
