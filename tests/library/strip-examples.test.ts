import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { stripExamples } from '../../src/build/strip-examples.ts';

const FOLDER = new URL('../../src/check/rules/', import.meta.url);

/** The text of a rule's file as browsers get it. */
function stripped(code: string): string {
  const { transform } = stripExamples();
  if (typeof transform !== 'object') throw new Error('the plugin does not transform');
  const handler = transform.handler as unknown as (
    this: { parse: typeof parseAst },
    code: string,
  ) => { readonly code: string };
  return handler.call({ parse: parseAst }, code).code;
}

test('only the browser is spared the examples', () => {
  const { applyToEnvironment } = stripExamples();
  const applies = (name: string) =>
    applyToEnvironment?.({ name } as Parameters<typeof applyToEnvironment>[0]);
  expect([applies('client'), applies('ssr'), applies('prerender')]).toEqual([true, false, false]);
});

test.each(readdirSync(FOLDER))('%s loses its examples and nothing else', (file) => {
  const code = readFileSync(new URL(file, FOLDER), 'utf8');
  const short = stripped(code);
  expect(short).not.toContain('⟦');
  expect(short).toContain('examples: { bad: [], good: [] }');
  const before = code.slice(0, code.indexOf('examples:'));
  expect(short.startsWith(before)).toBe(true);
  expect(() => parseAst(short, { lang: 'ts' })).not.toThrow();
});
