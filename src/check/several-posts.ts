import { reading } from './places.ts';
import type { CheckedDocument } from './prepare.ts';

const NUMBERED = /(?:岗位|职位)\s?[（(]?[一二三12]|[（(][一二三][）)]\s?[初中高]级/;
const GRADED = /初[、/,，和及]?中[、/,，和及]?高|初级[^。\n]{0,20}[中高]级|中级[^。\n]{0,20}高级/;

/** Three names side by side in a title. */
const LISTED = /[・·/、,，|]\s?[^・·/、,，|]{2,12}[・·/、,，|]/;

const speaksOfSeveral = reading(
  (text) => /[岗职]位|级|初/.test(text) && (NUMBERED.test(text) || GRADED.test(text)),
);

/** Whether a document advertises several posts at once, each with conditions of its own (初级/中级/高级, 岗位一…岗位二). */
export function describesSeveralPosts({ fields }: CheckedDocument): boolean {
  return fields.some(
    (field) =>
      (field.part === 'title' || field.part === 'requirements' || field.part === 'leftover') &&
      (speaksOfSeveral(field) || (field.part === 'title' && LISTED.test(field.folded.text))),
  );
}
