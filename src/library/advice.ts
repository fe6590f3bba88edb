/** Words of advice set in one way. */
interface AdviceRun {
  readonly text: string;
  readonly strong?: boolean;
  /** An address as it is written: whole, or from the root of the site. */
  readonly link?: string;
}
export type AdviceWords = readonly AdviceRun[];

/** A part of an MDX body as data, for pages and documents alike. */
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
 * An MDX body of prose, lists, `##` headings, strong words, links and `<BadGood>` as data. Throws on any other markup,
 * which would be shown as it is written: a body says the same on the page and in every document.
 */
export function adviceOf(body: string): AdviceSection[] {
  const sections: { title: string; blocks: AdviceBlock[] }[] = [{ title: '', blocks: [] }];
  for (const chunk of body.trim().split(/\n\s*\n/)) {
    if (chunk.trim() === '') continue;
    const title = /^##\s+(.+)$/.exec(chunk)?.[1];
    const blocks = sections.at(-1)?.blocks ?? [];
    if (title !== undefined) sections.push({ title: title.trim(), blocks: [] });
    else append(blocks, blockOf(chunk.trim()));
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
/** Markup that is not read: at the beginning of a line, and within one. */
const UNKNOWN = /^[|>#!]|^\s+[-\d]|[<{`*]/;
const POINT = /^(?:-|\d+\.)\s+/;

function blockOf(chunk: string): AdviceBlock {
  const [, rule, bad, good] = EXAMPLE.exec(chunk) ?? [];
  if (rule !== undefined && bad !== undefined && good !== undefined) {
    return { kind: 'example', rule, bad, good };
  }
  const unknown = chunk.split('\n').find((line) => UNKNOWN.test(line.replaceAll('**', '')));
  if (unknown !== undefined) {
    const known = '段落、列表、## 标题、**加粗**、[链接](地址)和写全rule、bad、good的<BadGood>';
    throw new Error(`正文里「${unknown.trim()}」的写法排不出来：只用${known}。`);
  }
  if (!POINT.test(chunk)) return { kind: 'paragraph', words: words(chunk) };
  const points = chunk.split(/\n(?=(?:-|\d+\.)\s)/);
  return {
    kind: 'list',
    ordered: /^\d/.test(chunk),
    items: points.map((point) => words(point.replace(POINT, ''))),
  };
}

const MARKED = /\*\*(?<strong>.+?)\*\*|\[(?<name>[^\]]+)\]\((?<to>[^)\s]+)\)/g;

/** Lines that follow each other read on; between Han characters a line break is no blank. */
function words(text: string): AdviceWords {
  const line = text.replace(/\s*\n\s*/g, (_, at: number) => (isLatin(text[at - 1]) ? ' ' : ''));
  const runs: AdviceRun[] = [];
  let end = 0;
  for (const { 0: marked, index, groups } of line.matchAll(MARKED)) {
    runs.push({ text: line.slice(end, index) });
    const { strong, name = '', to = '' } = groups ?? {};
    runs.push(strong === undefined ? { text: name, link: to } : { text: strong, strong: true });
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
