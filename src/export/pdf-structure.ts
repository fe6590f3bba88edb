import type { Marking } from './pdf-marks.ts';
import { numberIn, type Tag } from './pdf-tags.ts';

/** Words on a page: the object that is the page, and the number of the marked content there. */
export interface Marked {
  readonly page: number;
  readonly id: number;
}

/** Numbers the marked contents of pages, and remembers whose words they are. */
export interface PageMarker {
  /** The marking of the next page, which is this object. */
  readonly page: (object: number) => Marking;
  /** Where the words of each element are, by its number. */
  readonly words: ReadonlyMap<number, readonly Marked[]>;
  /** The numbers of the elements whose words the marked contents of each page are. */
  readonly pages: readonly (readonly number[])[];
}

/** A marker for pages with the elements under `root`; heads of tables that are repeated on a page are not read again. */
export function pageMarker(root: Tag): PageMarker {
  const words = new Map<number, Marked[]>();
  const pages: number[][] = [];
  const heads = new Set(headsIn(root));
  return {
    words,
    pages,
    page: (page) => {
      const ids: number[] = [];
      pages.push(ids);
      return ({ colour }) => {
        const number = numberIn(colour);
        const all = words.get(number) ?? [];
        const isAgain = heads.has(number) && all.some((each) => each.page !== page);
        if (number === 0 || isAgain) return null;
        // Words that others were drawn among go on under the number they have.
        if (ids.at(-1) === number) return ids.length - 1;
        ids.push(number);
        words.set(number, [...all, { page, id: ids.length - 1 }]);
        return ids.length - 1;
      };
    },
  };
}

/** The numbers of the head cells of columns. */
function headsIn({ kids, scope, words }: Tag): number[] {
  return [...(scope === 'Column' && words !== null ? [words] : []), ...kids.flatMap(headsIn)];
}

/** An object of a PDF without a stream. */
interface StructureObject {
  readonly number: number;
  readonly value: string;
}

/**
 * The objects that say how the marked words of pages hang together, numbered from `first` on, the root first.
 * @param words where the words of each element are, by its number
 * @param pages the marked contents of each page, in order of the page's `StructParents`: the numbers of their elements
 */
export function structureObjects(
  root: Tag,
  words: ReadonlyMap<number, readonly Marked[]>,
  pages: readonly (readonly number[])[],
  first: number,
): StructureObject[] {
  const objects: StructureObject[] = [];
  /** The object of each element with words of its own, by its number. */
  const byWords = new Map<number, number>();
  let next = first + 1;
  const write = (tag: Tag, parent: number): number => {
    const own = next++;
    const marked = tag.words === null ? [] : (words.get(tag.words) ?? []);
    if (tag.words !== null) byWords.set(tag.words, own);
    const kids = tag.kids.map((kid) => `${write(kid, own)} 0 R`);
    const [page] = marked;
    const content = marked.map(({ page: on, id }) =>
      on === page?.page ? String(id) : `<</Type/MCR/Pg ${on} 0 R/MCID ${id}>>`,
    );
    const all = [...content, ...kids];
    const entries = [
      `/S/${tag.role}/P ${parent} 0 R`,
      page === undefined ? '' : `/Pg ${page.page} 0 R`,
      all.length === 0 ? '' : all.length === 1 ? `/K ${all[0]}` : `/K[${all.join(' ')}]`,
      tag.scope === undefined ? '' : `/A<</O/Table/Scope/${tag.scope}>>`,
    ];
    objects.push({ number: own, value: `<<${entries.join('')}>>` });
    return own;
  };
  const top = write(root, first);
  const parents = pages.map(
    (ids, page) => `${page}[${ids.map((id) => `${byWords.get(id) ?? top} 0 R`).join(' ')}]`,
  );
  const value = `<</Type/StructTreeRoot/K ${top} 0 R/ParentTree<</Nums[${parents.join('')}]>>/ParentTreeNextKey ${pages.length}>>`;
  return [{ number: first, value }, ...objects.toSorted((a, b) => a.number - b.number)];
}
