import type { Crumb } from './address.ts';

/** Structured data for search engines. Never a JobPosting: a template is no vacancy. */
export type JsonLd = Readonly<Record<string, unknown>>;

const PUBLISHER = { '@type': 'Organization', name: '岗书' } as const;

function absolute(site: URL, href: string): string {
  return new URL(href, site).href;
}

/** The way to a page. */
export function breadcrumbList(crumbs: readonly Crumb[], site: URL): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site, href),
    })),
  };
}

/** A text with its dates. */
export function article(
  page: {
    readonly title: string;
    readonly description: string;
    readonly href: string;
    readonly published: string;
    readonly updated: string;
    readonly length: number;
    readonly image: string;
  },
  site: URL,
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    mainEntityOfPage: absolute(site, page.href),
    image: absolute(site, page.image),
    datePublished: page.published,
    dateModified: page.updated,
    wordCount: page.length,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    author: PUBLISHER,
    publisher: PUBLISHER,
  };
}

/** A list of pages in the order shown. */
export function itemList(name: string, items: readonly Crumb[], site: URL): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: item.name,
      url: absolute(site, item.href),
    })),
  };
}

/** Data as the text of a script element: no `<` that could end it. */
export function scriptText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
