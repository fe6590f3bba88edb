import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Block, BlockTable, CellBlock, Item, Document as Paper, Words } from '#document/block.ts';
import { headingLabel, isNumbered, itemLabel } from '#document/number.ts';
import { FACT_SHARES, SIGNATURE_SHARES, tableShares } from '#export/columns.ts';
import { RULE, SHADE } from '#export/theme.ts';

/** The same paper set with @react-pdf/renderer: same words, order, fonts, sizes, rules and page feet. */
export function reactPaper(paper: Paper): ReactElement<Record<string, never>> {
  const foot = createElement(Text, {
    key: 'foot',
    fixed: true,
    style: styles.foot,
    render: ({ pageNumber, totalPages }) => `第${pageNumber}页　共${totalPages}页`,
  });
  const head = createElement(Text, { key: 'head', fixed: true, style: styles.head }, paper.header);
  return createElement(
    Document,
    { title: paper.title, subject: paper.subject, author: paper.author, language: 'zh-CN' },
    createElement(Page, { size: 'A4', style: styles.page }, head, ...paper.blocks.map(blockElement), foot),
  ) as ReactElement<Record<string, never>>;
}

const styles = StyleSheet.create({
  page: { padding: '20mm 18mm 17mm', fontFamily: 'Paper', fontSize: 10.5, lineHeight: 1.43 },
  head: { position: 'absolute', top: '10mm', right: '18mm', fontSize: 9 },
  foot: { position: 'absolute', bottom: '8mm', left: 0, right: 0, fontSize: 9, textAlign: 'center' },
  title: { fontSize: 18, fontWeight: 700, textAlign: 'center', marginBottom: 8 },
  heading: { fontSize: 12, fontWeight: 700, marginTop: 6, marginBottom: 3 },
  table: { marginBottom: 6, borderTop: `0.5pt solid ${RULE}`, borderLeft: `0.5pt solid ${RULE}` },
  row: { flexDirection: 'row' },
  cell: { padding: '2.5pt 5pt', borderRight: `0.5pt solid ${RULE}`, borderBottom: `0.5pt solid ${RULE}` },
  label: { fontWeight: 700, textAlign: 'center', backgroundColor: SHADE },
  strong: { fontWeight: 700 },
});

const writers: BlockTable<ReactElement> = {
  title: ({ words }) => createElement(Text, { style: styles.title }, ...inline(words)),
  heading: ({ number, words }) =>
    createElement(
      Text,
      { style: styles.heading, minPresenceAhead: 40 },
      headingLabel(number),
      ...inline(words),
    ),
  paragraph: ({ words }) => createElement(Text, {}, ...inline(words)),
  list: ({ ordered, items }) => createElement(View, {}, ...points(ordered, items, 0)),
  facts: ({ rows }) =>
    tableView(
      rows.map((row) => {
        const [label, value, label2, value2] = FACT_SHARES;
        const alone = row.length === 1;
        return row.flatMap((fact, index) => [
          cell(index === 0 ? label : label2, [fact.label], true),
          cell(alone ? value + label2 + value2 : index === 0 ? value : value2, inline(fact.value)),
        ]);
      }),
    ),
  table: ({ numbered, columns, rows }) => {
    const all = tableShares({ numbered, columns });
    const [number, shares] = numbered === null ? [[], all] : [all.slice(0, 1), all.slice(1)];
    return tableView([
      [...(numbered === null ? [] : [numbered]), ...columns.map(({ title }) => title)].map((title, index) =>
        cell(all[index] ?? 0, [title], true),
      ),
      ...rows.map((row, index) => [
        ...number.map((share) => cell(share, [String(index + 1)])),
        ...row.map((blocks, at) =>
          createElement(
            View,
            { style: [styles.cell, { flex: shares[at] ?? 0 }] },
            ...blocks.map(blockElement),
          ),
        ),
      ]),
    ]);
  },
  callout: ({ title, paragraphs }) =>
    createElement(
      View,
      {},
      createElement(Text, { style: styles.strong }, title),
      ...paragraphs.map((words) => createElement(Text, {}, ...inline(words))),
    ),
  chart: ({ tiers }) =>
    createElement(
      View,
      {},
      ...tiers.map((posts) =>
        createElement(View, { style: styles.row }, ...posts.map((words) => cell(1, inline(words)))),
      ),
    ),
  contents: ({ title, entries }) =>
    createElement(
      View,
      {},
      createElement(Text, {}, title),
      ...entries.map(({ number, words }) => createElement(Text, {}, headingLabel(number), ...inline(words))),
    ),
  signatures: ({ titles, lines }) => {
    const [role, name, date] = SIGNATURE_SHARES;
    return tableView([
      titles.map((title, index) => cell(SIGNATURE_SHARES[index] ?? 0, [title], true)),
      ...lines.map((line) => [
        cell(role, [line.role], true),
        cell(name, inline(line.name)),
        cell(date, inline(line.date)),
      ]),
    ]);
  },
};

function blockElement(block: Block | CellBlock): ReactElement {
  return (writers[block.kind] as (block: Block) => ReactElement)(block);
}

function tableView(rows: readonly (readonly ReactElement[])[]): ReactElement {
  return createElement(
    View,
    { style: styles.table },
    ...rows.map((cells) => createElement(View, { style: styles.row, wrap: false }, ...cells)),
  );
}

function cell(share: number, content: readonly ReactNode[], isLabel = false): ReactElement {
  const style = [styles.cell, { flex: share }, ...(isLabel ? [styles.label] : [])];
  return createElement(View, { style }, createElement(Text, {}, ...content));
}

function points(ordered: boolean, items: readonly Item[], depth: number): ReactElement[] {
  return items.flatMap(({ words, children }, index) => [
    createElement(
      View,
      { style: styles.row },
      createElement(
        Text,
        { style: { width: 16 + 8 * depth } },
        itemLabel(isNumbered(ordered, items), depth, index + 1),
      ),
      createElement(Text, { style: { flex: 1 } }, ...inline(words)),
    ),
    ...points(ordered, children, depth + 1),
  ]);
}

function inline(words: Words): ReactNode[] {
  return words.map(({ text, strong }) =>
    strong ? createElement(Text, { style: styles.strong }, text) : text,
  );
}
