import validate from '@ooxml-tools/validate';
import { openDocx, part } from '../export/read.ts';
import { descendants, type Element, elements } from '../export/xml.ts';

/** What is wrong with a Word file; empty for nothing. */
export async function wordFaults(bytes: Uint8Array): Promise<string[]> {
  return [...(await schemaFaults(bytes)), ...referenceFaults(bytes)];
}

/**
 * Faults by Microsoft's own validator: which elements and attributes stand where, in which order, with which values,
 * and the package with its relations and content types. It stops at a package it cannot open.
 */
async function schemaFaults(bytes: Uint8Array): Promise<string[]> {
  try {
    // A copy, since the validator keeps hold of what it is given.
    const found = await validate(bytes.slice(), 'docx', 'Office2019');
    return found.map(({ description, path }) => `${path.partUri}${path.xpath}: ${description}`);
  } catch (error) {
    return [`the package cannot be opened: ${String(error)}`];
  }
}

const value = (element: Element | undefined): string => element?.attributes['w:val'] ?? '';

/** Faults the schema cannot know: names that lead nowhere, ids given twice, tables that do not add up. */
function referenceFaults(bytes: Uint8Array): string[] {
  const docx = openDocx(bytes);
  const paths = [...docx.keys()].filter((path) =>
    /^word\/(?:document|header\d+|footer\d+|comments)\.xml$/.test(path),
  );
  const stories = paths.flatMap((path) => {
    try {
      return [{ path, root: part(docx, path) }];
    } catch {
      return [];
    }
  });
  const styles = new Set(
    docx.has('word/styles.xml')
      ? elements(part(docx, 'word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'])
      : [],
  );
  return stories.flatMap(({ path, root }) =>
    [
      ...styleFaults(root, styles),
      ...numberingFaults(root, docx),
      ...idFaults(root),
      ...tableFaults(root),
      ...anchorFaults(root),
      ...fieldFaults(root),
    ].map((fault) => `/${path}: ${fault}`),
  );
}

function styleFaults(root: Element, styles: ReadonlySet<string | undefined>): string[] {
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle']
    .flatMap((name) => descendants(root, name))
    .map(value)
    .filter((id) => !styles.has(id))
    .map((id) => `no style ${id}`);
}

function numberingFaults(root: Element, docx: ReadonlyMap<string, string>): string[] {
  const used = descendants(root, 'w:numPr');
  if (used.length === 0) return [];
  const numbering = part(docx, 'word/numbering.xml');
  const abstracts = new Map(
    elements(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const numbers = new Map(
    elements(numbering, 'w:num').map((each) => [
      each.attributes['w:numId'],
      abstracts.get(value(elements(each, 'w:abstractNumId')[0])),
    ]),
  );
  return used.flatMap((each) => {
    const [id, level] = [value(elements(each, 'w:numId')[0]), value(elements(each, 'w:ilvl')[0])];
    const abstract = numbers.get(id);
    if (abstract === undefined) return [`no numbering ${id}`];
    const hasLevel = elements(abstract, 'w:lvl').some(({ attributes }) => attributes['w:ilvl'] === level);
    return hasLevel ? [] : [`numbering ${id} has no level ${level}`];
  });
}

/** Changes and bookmarks have ids that are theirs alone; comments have ranges of their own. */
function idFaults(root: Element): string[] {
  const twice = (names: readonly string[]) => {
    const ids = names.flatMap((name) => descendants(root, name)).map(({ attributes }) => attributes['w:id']);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${names.join(', ')} with the id ${id} twice`);
  };
  return [
    ...twice(['w:ins', 'w:del']),
    ...twice(['w:bookmarkStart']),
    ...twice(['w:commentRangeStart']),
    ...twice(['w:comment']),
  ];
}

/** Each row fills the grid, and each cell ends with a paragraph, without which Word calls the file damaged. */
function tableFaults(root: Element): string[] {
  return descendants(root, 'w:tbl').flatMap((table) => {
    const columns = elements(elements(table, 'w:tblGrid')[0] ?? table, 'w:gridCol').length;
    return elements(table, 'w:tr').flatMap((row, index) => {
      const cells = elements(row, 'w:tc');
      const spans = cells.map((cell) => Number(value(descendants(cell, 'w:gridSpan')[0]) || 1));
      const width = spans.reduce((sum, span) => sum + span, 0);
      return [
        ...(width === columns ? [] : [`row ${index + 1} fills ${width} of ${columns} columns`]),
        ...cells
          .filter((cell) => elements(cell).at(-1)?.name !== 'w:p')
          .map(() => `a cell of row ${index + 1} does not end with a paragraph`),
      ];
    });
  });
}

/** Every comment that is referred to opens and closes once, in this order. */
function anchorFaults(root: Element): string[] {
  const ids = (name: string) => descendants(root, name).map(({ attributes }) => attributes['w:id'] ?? '');
  const [starts, ends] = [ids('w:commentRangeStart'), ids('w:commentRangeEnd')];
  return ids('w:commentReference')
    .filter((id) => !starts.includes(id) || !ends.includes(id))
    .map((id) => `comment ${id} is not anchored`);
}

/** Fields begin, part and end in turn. */
function fieldFaults(root: Element): string[] {
  const states = descendants(root, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  const depth = states.reduce((open, state) => open + (state === 'begin' ? 1 : state === 'end' ? -1 : 0), 0);
  return depth === 0 ? [] : [`${depth} fields are not closed`];
}
