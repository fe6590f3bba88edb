import type { Rule } from '#check/rule.ts';
import { address } from './address.ts';
import { cataloguePage } from './catalogue.ts';
import { escapeXml } from './feed.ts';
import type { Library } from './library.ts';

/** A page search engines should know, with the day it last changed where that is known. */
export interface SitemapPage {
  readonly href: string;
  readonly updated: string | null;
}

/** Every page that search engines should know. Guides are not part of the library and are passed in. */
export function sitemapPages(
  library: Library,
  rules: readonly Rule[],
  guides: readonly { readonly id: string; readonly updated: string }[],
): SitemapPage[] {
  const { groups, industries } = cataloguePage(library);
  const undated = (hrefs: readonly string[]) => hrefs.map((href) => ({ href, updated: null }));
  return [
    ...undated([
      address.home,
      address.catalogue,
      address.builder,
      address.rules,
      address.sources,
      address.guides,
    ]),
    ...undated([address.indicators, address.score]),
    ...undated(groups.map(({ category }) => address.function(category.key))),
    ...undated(industries.map(({ category }) => address.industry(category.key))),
    ...library.roles.map(({ id, role }) => ({ href: address.role(id), updated: role.updated })),
    ...library.collections.map(({ id, updated }) => ({ href: address.collection(id), updated })),
    ...guides.map(({ id, updated }) => ({ href: address.guide(id), updated })),
    ...undated(rules.map(({ id }) => address.rule(id))),
    ...undated([...library.indicators.keys()].map(address.indicator)),
    ...undated([...library.sources.keys()].map(address.source)),
  ];
}

/** A sitemap of pages. */
export function sitemap(pages: readonly SitemapPage[], site: URL): string {
  const urls = pages.map(({ href, updated }) => {
    const place = `<loc>${escapeXml(new URL(href, site).href)}</loc>`;
    return `<url>${place}${updated === null ? '' : `<lastmod>${updated}</lastmod>`}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ].join('\n');
}
