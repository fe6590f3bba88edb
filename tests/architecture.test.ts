import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Who may import whom; a layer may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  check: ['model', 'text'],
  document: ['model'],
  templates: ['model', 'document'],
  export: ['document'],
  import: ['model', 'text'],
  library: ['model', 'check'],
  builder: ['model', 'text', 'check', 'document', 'templates', 'export', 'import', 'library', 'fonts'],
};
/** Without DOM, React, Node, clock or randomness. */
const PURE = ['model', 'text', 'check', 'document', 'templates', 'import', 'library'];
/** Each imported by one file only, by `import()`. */
const HEAVY = ['docx', 'pdfmake', 'mammoth', 'pdfjs-dist'];

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = globSync(['src/**/*.{ts,tsx,astro}', 'templates/**/*.ts'], { cwd: ROOT }).map(
  (path): Source => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const [top = '', second = ''] = path.split('/');
    return {
      path,
      layer: top === 'templates' ? top : second,
      text,
      imports: Array.from(
        text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
        ([, name = '']) => name,
      ),
    };
  },
);
const layersOf = (source: Source): string[] =>
  source.imports.flatMap((name) => (/^#([\w-]+)\//.exec(name) ?? []).slice(1));

test('there are sources of every layer', () => {
  const found = new Set(sources.map(({ layer }) => layer));
  expect(Object.keys(ALLOWED).filter((layer) => !found.has(layer))).toEqual([]);
});

describe.each(Object.entries(ALLOWED))('%s', (layer, allowed) => {
  const own = sources.filter((source) => source.layer === layer);

  test('imports only the layers below it', () => {
    const wrong = own.flatMap((source) =>
      layersOf(source)
        .filter((name) => name !== layer && !allowed.includes(name))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('reaches other folders by name, not by ../..', () => {
    const wrong = own.filter(({ imports }) => imports.some((name) => name.startsWith('../../')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('documents know no more of the model than its paths', () => {
  const wrong = sources
    .filter(({ layer }) => layer === 'document')
    .flatMap(({ imports }) =>
      imports.filter((name) => name.startsWith('#model/') && name !== '#model/path.ts'),
    );
  expect(wrong).toEqual([]);
});

test.each(PURE)('%s has no DOM, React, Node, clock or randomness', (layer) => {
  const wrong = sources
    .filter((source) => source.layer === layer)
    .flatMap(({ path, text, imports }) => [
      ...imports.filter((name) => /^(?:node:|react|astro)/.test(name)).map((name) => `${path}: ${name}`),
      ...Array.from(
        text
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
          .matchAll(
            /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.|window\.|document\.(?:querySelector|createElement)|localStorage|process\.)/g,
          ),
        ([found]) => `${path}: ${found}`,
      ),
    ]);
  expect(wrong).toEqual([]);
});

test.each(HEAVY)('%s is loaded by one file, when it is needed; others may know its types', (library) => {
  const name = `['"]${library}(?:/[^'"]*)?['"]`;
  const loads = new RegExp(`\\bimport\\(\\s*${name}\\s*\\)`);
  const early = new RegExp(`^(?:import|export) (?!type\\b)[^;]*?from ${name}|^import ${name}`, 'm');
  const code = sources.filter(({ imports }) =>
    imports.some((one) => one === library || one.startsWith(`${library}/`)),
  );
  const isValue = (text: string): boolean => loads.test(text.replace(/typeof import\([^)]*\)/g, ''));
  expect(code.filter(({ text }) => isValue(text)).length).toBe(1);
  expect(code.filter(({ text }) => early.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no folder or file is named after nothing in particular', () => {
  const vague = /^(?:utils?|helpers?|lib|common|misc)(?:\.\w+)?$/;
  const wrong = sources.filter(({ path }) => path.split('/').some((part) => vague.test(part)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no file of logic is longer than 400 lines', () => {
  const long = sources.filter(
    ({ path, text }) =>
      !/\/words\//.test(path) && !/(?:^|-)words\.ts$/.test(basename(path)) && text.split('\n').length > 401,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});
