import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { FACES, type Face } from '#export/pdf-fonts.ts';
import { readCharacters } from './character-map.ts';
import { coarse } from './coarse.ts';
import { sliceFile, sliceOf } from './slices.ts';

/** Raise it when faces are cut differently: slices in the cache and in browsers are then made anew. */
const CUT = 5;

/**
 * What a slice keeps: outlines only. PDF needs neither hints nor OpenType features. A constant because the library's
 * types don't know the last two options, and would refuse them in a literal at the call.
 */
const SLICE = { targetFormat: 'truetype', keepFeatures: [], noHinting: true } as const;

const PACKAGES: Readonly<Record<Face, string>> = {
  'serif-regular': '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'sans-regular': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

const { resolve } = createRequire(import.meta.url);
/** Found from a package beside it, for in a bundle this module stands elsewhere. */
const CACHE = new URL(
  `../../.cache/gangshu-fonts-${CUT}/`,
  pathToFileURL(resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT')),
);

/** Names of all slices of all faces, and a version that changes when any of them does. */
export interface SliceIndex {
  readonly version: number;
  readonly slices: readonly string[];
}

/** The index of all slices. */
export function sliceIndex(): SliceIndex {
  const bytes = cached('index.json', () => {
    const slices = FACES.flatMap((face) => [...cuts(face).keys()]);
    return Buffer.from(JSON.stringify({ version: CUT, slices } satisfies SliceIndex));
  });
  return JSON.parse(bytes.toString()) as SliceIndex;
}

/** A slice as a gzipped TrueType font. It is cut at first use and kept under node_modules/.cache. */
export async function zippedSlice(name: string): Promise<Buffer> {
  const file = new URL(`${name}.ttf.gz`, CACHE);
  if (existsSync(file)) return readFileSync(file);
  const face = FACES.find((each) => name.startsWith(`${each}-`));
  const text = face && cuts(face).get(name);
  if (!face || !text) throw new Error(`no font slice ${name}`);
  const font = await subsetFont(source(face), text, SLICE);
  return keep(file, gzipSync(coarse(font), { level: 9 }));
}

/** A slice as a TrueType font. */
export async function slice(name: string): Promise<Uint8Array> {
  return gunzipSync(await zippedSlice(name));
}

/** The licence under which the fonts may be passed on. */
export function fontLicence(): string {
  return readFileSync(resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'), 'utf8');
}

const sources = new Map<Face, Buffer>();
const cutsByFace = new Map<Face, Map<string, string>>();

function source(face: Face): Buffer {
  const bytes = sources.get(face) ?? readFileSync(resolve(PACKAGES[face]));
  sources.set(face, bytes);
  return bytes;
}

/** The characters of each slice of a face, by the slice's name. */
function cuts(face: Face): Map<string, string> {
  const known = cutsByFace.get(face);
  if (known) return known;
  const found = new Map<string, string>();
  for (const codePoint of readCharacters(source(face))) {
    const name = sliceFile(face, sliceOf(codePoint));
    found.set(name, (found.get(name) ?? '') + String.fromCodePoint(codePoint));
  }
  cutsByFace.set(face, found);
  return found;
}

function cached(name: string, make: () => Buffer): Buffer {
  const file = new URL(name, CACHE);
  return existsSync(file) ? readFileSync(file) : keep(file, make());
}

/** Writes beside and renames, so that two processes that cut the same slice don't read each other's half. */
function keep(file: URL, bytes: Buffer): Buffer {
  mkdirSync(CACHE, { recursive: true });
  const beside = new URL(`${file.href}.${process.pid}`);
  writeFileSync(beside, bytes);
  renameSync(beside, file);
  return bytes;
}
