import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { rules } from '#check/index.ts';
import { roleLength } from '#library/length.ts';
import { nameOf } from '#library/library.ts';
import { gravest } from '#library/rule-page.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, THEME_WORDS } from '#library/words.ts';
import { loadLibrary } from '../../build/library.ts';
import { made } from '../../build/made.ts';
import { type OgWords, ogImage } from '../../build/og-image.ts';
import code from '../../build/og-image.ts?raw';

interface Props {
  readonly [name: string]: unknown;
  readonly words: OgWords;
}

/** Pictures for links to the site, and to whatever has a page of its own that people send one another. */
export async function getStaticPaths() {
  const library = await loadLibrary();
  const guides = await getCollection('guides');
  const site = {
    title: '找一份岗位模板，改成你的，查过再发出去。',
    facts: '岗位说明书 · 招聘启事 · 检查 · Word · PDF',
    summary: '不用注册，内容不离开你的设备。',
  };
  return [
    path('site', site),
    ...library.roles.map(({ id, role }) => {
      const names = [
        nameOf(library.functions, role.function),
        nameOf(library.levels, role.level),
        nameOf(library.industries, role.industry),
        `${roleLength(role)}字`,
      ];
      const title = `${role.title}岗位职责`;
      return path(`roles/${id}`, { title, facts: names.join(' · '), summary: role.summary });
    }),
    ...library.collections.map(({ id, title, summary, roles }) =>
      path(`collections/${id}`, { title, facts: `${roles.length}篇`, summary }),
    ),
    ...guides.map(({ id, data }) =>
      path(`guides/${id}`, { title: data.title, facts: '写法', summary: data.summary }),
    ),
    ...rules.map((rule) => {
      const names = ['检查规则', THEME_WORDS[rule.theme].name, LEVEL_WORDS[gravest(rule)].name];
      return path(`rules/${rule.id}`, { title: rule.title, facts: names.join(' · '), summary: rule.why });
    }),
    ...[...library.indicators].map(([key, { name, unit, direction, definition }]) => {
      const names = ['考核指标', unit, DIRECTION_WORDS[direction]];
      return path(`indicators/${key}`, { title: name, facts: names.join(' · '), summary: definition });
    }),
  ];
}

function path(slug: string, words: OgWords): { params: { slug: string }; props: Props } {
  return { params: { slug }, props: { words } };
}

export const GET: APIRoute<Props> = async ({ props: { words } }) => {
  const bytes = await made('png', words, code, () => ogImage(words));
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
