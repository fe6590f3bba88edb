import { readableXml } from './docx-xml.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** Headers and footers of more sections than this repeat themselves. */
const MOST_PARTS = 24;
const OFF = /\bw:val="(?:0|false|off)"/;

/** The headers and then the footers that pages of a Word file show, as one document's XML; empty where there are none. */
export function marginsXml(parts: Parts, main: string): string {
  const decoder = new TextDecoder();
  const xml = (name: string): string => decoder.decode(parts[name] ?? new Uint8Array(0));
  const targets = new Map<string, string>();
  for (const [tag] of xml('word/_rels/document.xml.rels').matchAll(/<Relationship\s[^<>]*>/g)) {
    const target = attribute(tag, 'Target').replace(/^\/?(?:word\/)?/, '');
    targets.set(attribute(tag, 'Id'), `word/${target}`);
  }
  const isOn = (tag: RegExp, text: string): boolean =>
    [...text.matchAll(tag)].some(([found]) => !OFF.test(found));
  const shown: Readonly<Record<string, boolean>> = {
    first: isOn(/<w:titlePg\b[^<>]*>/g, main),
    even: isOn(/<w:evenAndOddHeaders\b[^<>]*>/g, xml('word/settings.xml')),
  };
  const names = { header: new Set<string>(), footer: new Set<string>() };
  for (const [tag, kind] of main.matchAll(/<w:(header|footer)Reference\b[^<>]*>/g)) {
    if (shown[attribute(tag, 'w:type')] === false) continue;
    names[kind as 'header' | 'footer'].add(targets.get(attribute(tag, 'r:id')) ?? '');
  }
  const contents = [...names.header, ...names.footer].slice(0, MOST_PARTS).map((name) => content(xml(name)));
  const body = [...new Set(contents)].join('');
  if (body === '') return '';
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** What a header or footer holds, in an element that brings its namespaces along; pictures and links lead nowhere. */
function content(xml: string): string {
  const [root = '', name = '', attributes = ''] = /<w:(hdr|ftr)\b([^<>]*)>/.exec(xml) ?? [];
  const end = xml.lastIndexOf(`</w:${name}>`);
  if (root === '' || root.endsWith('/>') || end < 0) return '';
  const inside = xml
    .slice(xml.indexOf(root) + root.length, end)
    .replace(/\sr:(?:id|embed|link|pict)="[^"]*"/g, '');
  return `<w:customXml${attributes}>${readableXml(inside)}</w:customXml>`;
}

const REFERENCE = /<a href="#(?:foot|end)note-\d+" id="[^"]*">\[\d+\]<\/a>/g;
const NOTES = /<ol><li id="(?:foot|end)note-/;
const BACK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/** Parts the converter's HTML into the body without signs of notes, and the notes, a paragraph each. */
export function withoutNotes(html: string): { readonly body: string; readonly notes: string } {
  const at = NOTES.exec(html)?.index ?? html.length;
  return {
    body: html.slice(0, at).replace(REFERENCE, ''),
    notes: html
      .slice(at)
      .replace(BACK, '')
      .replace(/<(\/?)(?:ol|ul|li)\b[^<>]*>/g, '<$1div>'),
  };
}
