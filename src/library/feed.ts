import { address } from './address.ts';
import type { Library } from './library.ts';

const MOST = 20;

/** An RSS feed of the newest templates. */
export function feed(library: Library, site: URL): string {
  const items = library.newest.slice(0, MOST).map(({ id, role }) => {
    const link = new URL(address.role(id), site).href;
    return [
      '<item>',
      `<title>${escapeXml(role.title)}</title>`,
      `<link>${escapeXml(link)}</link>`,
      `<guid>${escapeXml(link)}</guid>`,
      `<description>${escapeXml(role.summary)}</description>`,
      `<pubDate>${new Date(role.published).toUTCString()}</pubDate>`,
      '</item>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    '<title>岗书：最新模板</title>',
    `<link>${escapeXml(site.href)}</link>`,
    '<description>岗位职责与任职要求的新模板。</description>',
    '<language>zh-CN</language>',
    ...items,
    '</channel></rss>',
  ].join('\n');
}

/** A text inside XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
