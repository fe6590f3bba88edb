import { openDocx, part } from './read.ts';
import { descendants, type Element, elements, textContent } from './xml.ts';

/** A paragraph that is left once all tracked changes are settled. */
export interface SettledParagraph {
  readonly text: string;
  readonly isNumbered: boolean;
}

/** The paragraphs of a Word file after all its tracked changes are accepted or refused, as Word does it. */
export function settled(bytes: Uint8Array, way: 'accept' | 'refuse'): SettledParagraph[] {
  const gone = way === 'accept' ? 'w:del' : 'w:ins';
  const body = elements(part(openDocx(bytes), 'word/document.xml'), 'w:body')[0];
  return body ? paragraphsIn(body, gone) : [];
}

function paragraphsIn(container: Element, gone: string): SettledParagraph[] {
  const found: SettledParagraph[] = [];
  // What stands in a paragraph whose mark goes becomes the start of the next one.
  let carried: string | null = null;
  for (const child of elements(container)) {
    if (child.name === 'w:p') {
      const text: string = (carried ?? '') + wordsOf(child, gone);
      carried = isMarkGone(child, gone) ? text : null;
      if (carried === null) found.push({ text, isNumbered: descendants(child, 'w:numPr').length > 0 });
    } else if (child.name === 'w:tbl') {
      if (carried) throw new Error(`「${carried}」 runs into a table`);
      carried = null;
      found.push(...rowsOf(child, gone));
    } else if (child.name === 'w:sdt') {
      found.push(...elements(child, 'w:sdtContent').flatMap((content) => paragraphsIn(content, gone)));
    }
  }
  if (carried !== null) throw new Error(`the last mark of ${container.name} goes, which cannot be`);
  return found;
}

function rowsOf(table: Element, gone: string): SettledParagraph[] {
  return elements(table, 'w:tr')
    .filter((row) => !elements(row, 'w:trPr').some((properties) => elements(properties, gone).length > 0))
    .flatMap((row) => elements(row, 'w:tc').flatMap((cell) => paragraphsIn(cell, gone)));
}

function isMarkGone(paragraph: Element, gone: string): boolean {
  return elements(paragraph, 'w:pPr')
    .flatMap((properties) => elements(properties, 'w:rPr'))
    .some((properties) => elements(properties, gone).length > 0);
}

function wordsOf(element: Element, gone: string): string {
  return elements(element)
    .map((child) => {
      if (child.name === gone || child.name === 'w:pPr') return '';
      return child.name === 'w:t' || child.name === 'w:delText' ? textContent(child) : wordsOf(child, gone);
    })
    .join('');
}
