import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync } from 'fflate';

/** What our files call the source they carry. */
export const SOURCE_NAME = 'gangshu.json';

/** Namespace of the part of a Word file that carries the source. */
const NAMESPACE = 'urn:gangshu:source';

const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
/** Names the part for programs that list a file's data; any fixed id does. */
const ITEM_ID = '{6B1E6C8E-5B0B-4D9C-9E0F-3D2B6A7C41F5}';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Bytes of a source; larger ones are none of ours, but meant to fill the memory. */
const MOST_SOURCE = 5_000_000;
/** The same, deflated. */
const MOST_PACKED = 250_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file that carries a source text as a custom XML part, which Word and WPS keep when they save. */
export function embedInDocx(docx: Uint8Array, source: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  parts[ITEM] = strToU8(`${HEAD}<source xmlns="${NAMESPACE}">${escaped(source)}</source>`);
  parts[PROPERTIES] = strToU8(
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts['customXml/_rels/item1.xml.rels'] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    ),
  );
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdSource" Type="${OFFICE}/relationships/customXml" Target="../${ITEM}"/></Relationships>`,
    ),
  );
  return new Uint8Array(zipSync(parts, { level: 6 }));
}

/** A source in JSON as a block for an HTML page; `<` is written as JSON's escape, so that nothing ends the block. */
export function sourceScript(source: string): string {
  return `<script type="application/json" id="gangshu-source">${source.replaceAll('<', '\\u003c')}</script>`;
}

/** The source text that a .docx, .pdf or .html of ours carries, or null where there is none. Never throws. */
export function readEmbedded(bytes: Uint8Array): string | null {
  try {
    if (startsWith(bytes, 'PK')) return fromDocx(bytes);
    if (startsWith(bytes, '%PDF')) return fromPdf(bytes);
    return fromHtml(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function fromDocx(bytes: Uint8Array): string | null {
  // Word numbers the parts anew when it saves.
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /^customXml\/item\d+\.xml$/.test(name) && originalSize <= MOST_SOURCE,
  });
  for (const part of Object.values(parts)) {
    const xml = strFromU8(part);
    if (!xml.includes(NAMESPACE)) continue;
    const [, text] = /<(?:\w+:)?source\b[^>]*>([\s\S]*)<\/(?:\w+:)?source>/.exec(xml) ?? [];
    if (text !== undefined) return unescaped(text);
  }
  return null;
}

/** Finds attachments among the objects of a PDF as we write it: each a stream of its own, deflated. */
function fromPdf(bytes: Uint8Array): string | null {
  const file = new TextDecoder('latin1').decode(bytes);
  if (!file.includes(SOURCE_NAME)) return null;
  for (const match of file.matchAll(/\/Type \/EmbeddedFile\b[\s\S]*?stream\r?\n/g)) {
    const [dictionary] = match;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const start = match.index + dictionary.length;
    if (length > MOST_PACKED) continue;
    const stream = bytes.slice(start, start + length);
    const text = strFromU8(dictionary.includes('/FlateDecode') ? unzlibSync(stream) : stream);
    if (/^\s*[{[]/.test(text)) return text;
  }
  return null;
}

function fromHtml(html: string): string | null {
  const block = /<script type="application\/json" id="gangshu-source">([\s\S]*?)<\/script>/.exec(html);
  return block?.[1] ?? null;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** Control characters have no place in XML; JSON has none outside strings and escapes those inside. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function unescaped(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name: string | undefined) =>
    name === undefined
      ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name] ?? ''),
  );
}
