/** An element of an XML file. Names keep their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of an XML file; throws on tags that don't nest and on a stray `<`. */
export function parseXml(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [] };
  const open = [document];
  for (const [token, closing, name, attributes = '', empty] of xml.matchAll(TOKEN)) {
    const top = open.at(-1) ?? document;
    if (name === undefined) {
      if (token === '<') throw new Error('stray <');
      if (!token.startsWith('<')) top.children.push(decoded(token));
    } else if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: readAttributes(attributes), children: [] };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const root = elements(document)[0];
  if (!root) throw new Error('no element');
  return root;
}

/** The child elements, of one name where it is given. */
export function elements({ children }: Element, name?: string): Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All elements of a name below an element, in document order. */
export function descendants(element: Element, name: string): Element[] {
  return elements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The text below an element. */
export function textContent(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}

function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name
      ? (ENTITIES[name] ?? '')
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}
