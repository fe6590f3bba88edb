import type { Role } from './role.ts';

const COUNTED =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uff60‘’“”…—·]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uff60‘’“”…—·]+/gu;

/** 字数 as word processors count: each Han character and full-width mark is one, each other run without a blank is one. */
export function lengthOf(text: string): number {
  return text.match(COUNTED)?.length ?? 0;
}

/** 字数 of what a template gives to copy: purpose, duties and requirements. */
export function roleLength({ purpose, duties, requirements }: Role): number {
  const texts = [
    purpose,
    ...duties.flatMap(({ text, children, measures }) => [text, ...children, ...measures]),
    ...requirements.map(({ text }) => text),
  ];
  return texts.reduce((sum, text) => sum + lengthOf(text), 0);
}
