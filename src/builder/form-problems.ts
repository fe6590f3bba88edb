import type { FormProblem } from '#export/fill-form.ts';

const WORDS: Readonly<Record<FormProblem['kind'], (name: string) => string>> = {
  unknown: (name) => (name === '' ? '有一对空的{{}}，留空了' : `{{${name}}}不在占位符表里，留空了`),
  list: (name) => `{{${name}}}是一组内容，要在{{#${name}}}和{{/${name}}}之间逐条写，留空了`,
  braces: (name) => `「${name}」没有填：占位符要用两层半角大括号，写成{{${bare(name)}}}`,
  none: () => '这份表格里没有占位符，原样下载了',
  unclosed: (name) => (name === '' ? '有一处大括号多了或少了' : `「{{${name}」后面缺「}}」`),
  unopened: (name) => (name === '' ? '有一处大括号多了或少了' : `「${name}}}」前面缺「{{」`),
  endless: (name) => `{{#${name}}}没有结尾，缺{{/${name}}}`,
  startless: (name) => `{{/${name}}}前面没有{{#${name}}}`,
  mismatched: (name) => `{{#${name}}}和后面的{{/…}}对不上`,
  misplaced: (name) => `{{#${name}}}和{{/${name}}}要么都在表格里，要么都在表格外`,
  old: () => '这是旧版的.doc或者加了密码的文件，请在Word里另存为不加密码的.docx再选',
  broken: () => '这不是能填的Word文件（.docx），或者文件坏了',
};

function bare(placeholder: string): string {
  return placeholder.replace(/[{}｛｝\s]/g, '');
}

/** A problem of a form as a sentence: where, what. */
export function problemWords({ kind, name, place }: FormProblem): string {
  return `${place === '' ? '' : `${place}：`}${WORDS[kind](name)}。`;
}
