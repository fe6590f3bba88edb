import type { Face, FontNeeds, FontSlice, PdfFonts } from '#export/pdf-fonts.ts';
import { readCharacters } from './character-map.ts';
import { type SliceName, sliceFile, sliceOf } from './slices.ts';

/** Where slices come from. */
export interface SliceSource {
  /** Names of all slices there are. */
  readonly list: () => Promise<readonly string[]>;
  /** The TrueType font of a slice. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Gives the fonts that a document needs, each slice read once however often it is asked for. */
export type FontLoader = (needs: FontNeeds) => Promise<PdfFonts>;

/** A loader over a source. A slice that could not be read is asked for again the next time. */
export function fontLoader({ list, read }: SliceSource): FontLoader {
  const slices = new Map<string, Promise<FontSlice>>();
  const load = (face: Face, name: SliceName): Promise<FontSlice> => {
    const file = sliceFile(face, name);
    const known = slices.get(file);
    if (known) return known;
    const loading = read(file).then((bytes) => ({ face, name, bytes, characters: readCharacters(bytes) }));
    slices.set(file, loading);
    loading.catch(() => slices.delete(file));
    return loading;
  };
  return async ({ faces, characters }) => {
    const available = new Set(await list());
    const names: SliceName[] = ['common', 'second'];
    const wanted = new Set<SliceName>(['common']);
    for (const character of characters) wanted.add(sliceOf(character.codePointAt(0) ?? 0));
    const ordered = [...wanted].toSorted((a, b) => rank(a, names) - rank(b, names));
    return {
      slices: await Promise.all(
        faces.flatMap((face) =>
          ordered.filter((name) => available.has(sliceFile(face, name))).map((name) => load(face, name)),
        ),
      ),
    };
  };
}

function rank(name: SliceName, first: readonly SliceName[]): number {
  const index = first.indexOf(name);
  return index < 0 ? first.length : index;
}
