/** Words of advice set in one way. */
interface AdviceRun {
  readonly text: string;
  readonly strong?: boolean;
  /** A whole address. */
  readonly link?: string;
}
type AdviceWords = readonly AdviceRun[];

/** A part of an MDX body as data, for documents, which know no components. */
export type AdviceBlock =
  | { readonly kind: 'paragraph'; readonly words: AdviceWords }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly AdviceWords[] }
  /** A `<BadGood>`: the rule's id and the two sides. */
  | { readonly kind: 'example'; readonly rule: string; readonly bad: string; readonly good: string };

/** What stands under a heading of a body; the title is empty for what stands before the first. */
export interface AdviceSection {
  readonly title: string;
  readonly blocks: readonly AdviceBlock[];
}

/**
 * An MDX body of prose, lists, `##` headings and `<BadGood>` as data; links into the site become whole addresses.
 * Throws on any other markup, which a document would print as it is written.
 */
export function adviceOf(body: string, site: URL): AdviceSection[] {
  const sections: { title: string; blocks: AdviceBlock[] }[] = [{ title: '', blocks: [] }];
  for (const chunk of body.trim().split(/\n\s*\n/)) {
    if (chunk.trim() === '') continue;
    const title = /^##\s+(.+)$/.exec(chunk)?.[1];
    const blocks = sections.at(-1)?.blocks ?? [];
    if (title !== undefined) sections.push({ title: title.trim(), blocks: [] });
    else append(blocks, blockOf(chunk.trim(), site));
  }
  return sections.filter(({ title, blocks }) => title !== '' || blocks.length > 0);
}

/** Points that blank lines part are one list. */
function append(blocks: AdviceBlock[], block: AdviceBlock): void {
  const last = blocks.at(-1);
  if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else blocks.push(block);
}

const EXAMPLE = /^<BadGood\s+rule="([^"]*)"\s+bad="([^"]*)"\s+good="([^"]*)"\s*\/>$/;
const POINT = /^(?:[-*]|\d+\.)\s+/;

function blockOf(chunk: string, site: URL): AdviceBlock {
  const [, rule, bad, good] = EXAMPLE.exec(chunk) ?? [];
  if (rule !== undefined && bad !== undefined && good !== undefined) {
    return { kind: 'example', rule, bad, good };
  }
  if (/^[<|>#`!{]|^\s+[-*\d]/m.test(chunk)) throw new Error(`正文里有下载的文件排不出的写法：${chunk}`);
  if (!POINT.test(chunk)) return { kind: 'paragraph', words: words(chunk, site) };
  const points = chunk.split(/\n(?=(?:[-*]|\d+\.)\s)/);
  return {
    kind: 'list',
    ordered: /^\d/.test(chunk),
    items: points.map((point) => words(point.replace(POINT, ''), site)),
  };
}

const MARKED = /\*\*(?<strong>.+?)\*\*|\[(?<name>[^\]]+)\]\((?<to>[^)\s]+)\)/g;

/** Lines that follow each other read on; between Han characters a line break is no blank. */
function words(text: string, site: URL): AdviceWords {
  const line = text.replace(/\s*\n\s*/g, (_, at: number) => (isLatin(text[at - 1]) ? ' ' : ''));
  const runs: AdviceRun[] = [];
  let end = 0;
  for (const { 0: marked, index, groups } of line.matchAll(MARKED)) {
    runs.push({ text: line.slice(end, index) });
    const { strong, name = '', to = '' } = groups ?? {};
    runs.push(
      strong === undefined ? { text: name, link: new URL(to, site).href } : { text: strong, strong: true },
    );
    end = index + marked.length;
  }
  runs.push({ text: line.slice(end) });
  // Markdown wants a blank behind emphasis that ends with a full stop; Chinese has none.
  return runs
    .map((run, index) =>
      FULL.test(runs[index - 1]?.text ?? '') ? { ...run, text: run.text.trimStart() } : run,
    )
    .filter((run) => run.text !== '');
}

/** A text that ends with a full-width mark. */
const FULL = /[\u3000-\u303f\uff00-\uff60”’]$/;

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\x21-\x7e]/.test(character);
}
