import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A job ad as the corpus holds it; the last four are there where it was labelled by hand. */
export interface Ad {
  readonly sha1: string;
  readonly title: string;
  readonly text: string;
  readonly duties?: readonly string[];
  readonly requirements?: readonly string[];
  readonly findings?: readonly { readonly category: string; readonly quote: string }[];
  readonly facts?: Facts;
}

/** What the requirements of an ad say of education and years, as in the labelling guide. */
export interface Facts {
  readonly education: string | null;
  readonly experience_min: number | null;
  readonly experience_max: number | null;
}

export interface CorpusFile {
  readonly name: string;
  readonly labelled: boolean;
  readonly ads: readonly Ad[];
}

/** The *.jsonl files of a folder, or one file, as ads. Throws where a line is no JSON. */
export function readCorpus(path: string): CorpusFile[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => join(path, name))
    : [path];
  return files.map((file) => {
    const ads = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Ad);
    const labelled =
      ads.length > 0 && ads.every((ad) => ad.findings !== undefined || ad.duties !== undefined);
    return { name: basename(file), labelled, ads };
  });
}
