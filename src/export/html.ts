import type { Block, BlockTable, CellBlock, Column, Document, Item, Run, Words } from '#document/block.ts';
import { headingLabel, isNumbered } from '#document/number.ts';
import { tableShares } from './columns.ts';
import { sourceScript } from './embedded.ts';
import { CLASSIC, FONTS, type HouseStyle, RULE, SHADE, SHEETS, SIZES, WORD_LINE } from './theme.ts';

/** A document as a fragment of HTML, `<article class="paper">`, set by paper.css; every text is escaped. */
export function writeHtml(document: Document, style: HouseStyle = CLASSIC): string {
  const blocks = document.blocks.map(blockHtml).join('');
  return `<article class="paper" lang="zh-CN" style="${escaped(variables(style))}">${blocks}</article>`;
}

/**
 * A document as HTML for the clipboard: word processors and mail know no stylesheet of ours, so tables bring their
 * lines and tints along, and nothing tells which field words come from.
 */
export function writeRichText(document: Document): string {
  const rule = `border:0.5pt solid ${RULE};padding:2pt 5pt`;
  return document.blocks
    .map(blockHtml)
    .join('')
    .replace(/<span data-path="[^"]*">(.*?)<\/span>/gs, '$1')
    .replaceAll('<aside', `<aside style="border-left:3pt solid ${RULE};padding-left:8pt;background:${SHADE}"`)
    .replaceAll('<table', '<table style="border-collapse:collapse;width:100%"')
    .replaceAll(/<th(?=[ >])/g, `<th style="${rule};background:${SHADE}"`)
    .replaceAll(/<td(?=[ >])/g, `<td style="${rule}"`)
    .replaceAll(/ class="[a-z -]*"/g, '');
}

/** A whole page of HTML that needs nothing else; `css` is the text of paper.css. With a source it opens again. */
export function writePage(
  document: Document,
  css: string,
  style: HouseStyle = CLASSIC,
  { source }: { readonly source?: string } = {},
): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>body{margin:0}${css.replaceAll('</', '<\\/')}</style>
</head>
<body>
${writeHtml(document, style)}
${source === undefined ? '' : sourceScript(source)}
</body>
</html>
`;
}

/** The house style as the variables that paper.css reads. */
function variables(style: HouseStyle): string {
  const { top, right, bottom, left } = style.margins;
  const values = {
    width: `${SHEETS[style.sheet].width}mm`,
    padding: `${top}mm ${right}mm ${bottom}mm ${left}mm`,
    title: FONTS[style.titleFont].css,
    heading: FONTS[style.headingFont].css,
    body: FONTS[style.bodyFont].css,
    'title-size': `${SIZES[style.titleSize]}pt`,
    'heading-size': `${SIZES[style.headingSize]}pt`,
    size: `${SIZES[style.bodySize]}pt`,
    line: (WORD_LINE * style.lineSpacing).toFixed(3),
    color: style.color,
  };
  return Object.entries(values)
    .map(([name, value]) => `--paper-${name}:${value}`)
    .join(';');
}

const writers: BlockTable<string> = {
  title: ({ words }) => `<h1>${inline(words)}</h1>`,
  heading: ({ level, number, words, breakBefore }) => {
    const tag = `h${level + 1}`;
    return `<${tag}${breakBefore ? ' class="break"' : ''}>${headingLabel(number)}${inline(words)}</${tag}>`;
  },
  paragraph: ({ words }) => `<p>${inline(words)}</p>`,
  list: ({ ordered, items }) => listHtml(ordered, items),
  callout: ({ title, paragraphs }) =>
    `<aside class="callout"><p class="callout-title">${escaped(title)}</p>${paragraphs.map((words) => `<p>${inline(words)}</p>`).join('')}</aside>`,
  facts: ({ rows }) => {
    const body = rows.map((row) => {
      const cells = row.map(({ label, value }) => {
        const span = row.length === 1 ? ' colspan="3"' : '';
        return `<th scope="row">${escaped(label)}</th><td${span}>${inline(value)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table class="facts"><tbody>${body.join('')}</tbody></table>`;
  },
  table: ({ numbered, columns, rows }) => {
    const first = numbered === null ? '' : `<th scope="col" class="center number">${escaped(numbered)}</th>`;
    const head = columns.map((column) => `<th scope="col"${align(column)}>${escaped(column.title)}</th>`);
    const body = rows.map((row, index) => {
      const number = numbered === null ? '' : `<td class="center number">${index + 1}</td>`;
      return `<tr>${number}${row.map((cell, at) => dataCell(cell, columns[at])).join('')}</tr>`;
    });
    return `<table class="data">${columnGroup(numbered, columns)}<thead><tr>${first}${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  },
  chart: ({ tiers, own }) => {
    const rows = tiers.map((posts, index) => {
      const boxes = posts.map((words) => `<span class="post">${inline(words)}</span>`);
      return `<div class="tier${index === own ? ' own' : ''}">${boxes.join('')}</div>`;
    });
    return `<div class="chart">${rows.join('')}</div>`;
  },
  contents: ({ title, entries }) => {
    const points = entries.map(({ number, words }) => `<li>${headingLabel(number)}${inline(words)}</li>`);
    return `<nav class="contents"><p>${escaped(title)}</p><ul>${points.join('')}</ul></nav>`;
  },
  signatures: ({ titles, lines }) => {
    const head = titles.map((title) => `<th scope="col">${escaped(title)}</th>`);
    const body = lines.map(
      ({ role, name, date }) =>
        `<tr><th scope="row">${escaped(role)}</th><td>${inline(name)}</td><td>${inline(date)}</td></tr>`,
    );
    return `<table class="signatures"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  },
};

function blockHtml(block: Block): string {
  // Each kind has a writer that takes exactly it, which the compiler cannot follow through the table.
  return (writers[block.kind] as (block: Block) => string)(block);
}

function columnGroup(numbered: string | null, columns: readonly Column[]): string {
  const all = tableShares({ numbered, columns });
  const total = all.reduce((sum, share) => sum + share, 0);
  const widths = all.map((share) => `<col style="--share:${((share / total) * 100).toFixed(1)}%">`);
  return `<colgroup>${widths.join('')}</colgroup>`;
}

function dataCell(blocks: readonly CellBlock[], column: Column | undefined): string {
  const [only, ...more] = blocks;
  const content =
    only?.kind === 'paragraph' && more.length === 0 ? inline(only.words) : blocks.map(blockHtml).join('');
  return `<td${column ? align(column) : ''}>${content}</td>`;
}

function align({ align: way }: Column): string {
  return way === 'center' ? ' class="center"' : '';
}

function listHtml(ordered: boolean, items: readonly Item[]): string {
  const tag = isNumbered(ordered, items) ? 'ol' : 'ul';
  const points = items.map(
    ({ words, children }) =>
      `<li>${inline(words)}${children.length === 0 ? '' : listHtml(ordered, children)}</li>`,
  );
  return `<${tag}>${points.join('')}</${tag}>`;
}

function inline(words: Words): string {
  return words.map(run).join('');
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/|#)/i;

function run({ text, strong, link, from }: Run): string {
  const safe = escaped(text);
  const marked = strong ? `<strong>${safe}</strong>` : safe;
  const placed = from ? `<span data-path="${escaped(from.path)}">${marked}</span>` : marked;
  return link && SAFE_LINK.test(link) ? `<a href="${escaped(link)}">${placed}</a>` : placed;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
