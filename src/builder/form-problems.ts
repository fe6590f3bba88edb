import type { FormProblem } from '#export/fill-form.ts';

const WORDS: Readonly<Record<FormProblem['kind'], (name: string) => string>> = {
  unknown: (name) => `{{${name}}}不在占位符表里，留空了`,
  unclosed: (name) => `{{${name}}}没有写完，缺}}或缺{{/${name}}}`,
  unopened: (name) => `{{/${name}}}前面没有{{#${name}}}`,
  mismatched: (name) => `{{#${name}}}和后面的{{/…}}对不上`,
  broken: () => '这不是能填的Word文件（.docx），或者文件坏了',
};

/** A problem of a form as a sentence: where, what. */
export function problemWords({ kind, name, place }: FormProblem): string {
  return `${place === '' ? '' : `${place}：`}${WORDS[kind](name)}。`;
}
