import type { TextSpan } from '#text/quantity.ts';
import { readPay } from './fields/pay.ts';
import type { Part } from './result.ts';

/** A stretch of a line with the part it is. */
export interface BoardFact {
  readonly span: TextSpan;
  readonly part: Part;
}

/** What job boards set between the facts of a post: 上海 | 3-5年 | 本科. */
const BETWEEN =
  /\s*[|｜]\s*|\s{2,}|\s+(?=\d|[大本]专?科?(?:及以上|以上)?(?:\s|$)|学历|经验|硕士|博士|全职|招\d)/gu;

const FACTS: readonly (readonly [Part, RegExp])[] = [
  [
    'requirement',
    /^(?:经验)?(?:\d{1,2}(?:[-~至]\d{1,2})?年(?:以上|以下|以内)?(?:工作)?(?:经验)?|经验不限|无需经验|在校\/应届|应届毕业?生?)$/u,
  ],
  [
    'requirement',
    /^(?:学历)?(?:学历不限|初中及以下|初中|中专|中专\/中技|高中|大专|本科|硕士|研究生|博士|全日制|统招|全日制统招)(?:及以上|以上)?(?:学历)?$/u,
  ],
  ['employment', /^(?:全职|兼职|实习|校招|社招)$/u],
  ['openings', /^招?聘?\d{1,3}[人名]$/u],
];
const POST = /(?:员|师|工|长|经理|主管|总监|助理|顾问|代表|专家)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** 苏州, 苏州·吴中区·木渎, 广州-天河. */
const PLACE =
  /^(?!.*(?:[薪资收入约]|全日制|统招|学历|不限))\p{Script=Han}{2,5}(?:[·\-—]\p{Script=Han}{2,8}){0,2}$/u;

function factOf(words: string): Part | null {
  if (readPay(words)?.isAll) return 'pay';
  return FACTS.find(([, form]) => form.test(words))?.[0] ?? null;
}

/**
 * The facts of a line in which a job board tells pay, place, years and education side by side, `shape` in half
 * width and lower case; null where a line says anything else as well. The name of the post may stand first.
 */
export function readBoardLine(shape: string): readonly BoardFact[] | null {
  if (shape.length > 60) return null;
  const facts: { span: TextSpan; part: Part | null }[] = [];
  let at = 0;
  const put = (end: number): void => {
    if (end > at) facts.push({ span: [at, end], part: factOf(shape.slice(at, end)) });
  };
  for (const { index, 0: between } of shape.matchAll(BETWEEN)) {
    put(index);
    at = index + between.length;
  }
  put(shape.length);
  const told = facts.filter(({ part }) => part !== null);
  // 本科 alone is a condition on a line of its own; 9-13K can only be pay.
  if (told.length === 0 || (facts.length === 1 && told[0]?.part !== 'pay')) return null;
  const read: BoardFact[] = [];
  for (const [index, { span, part }] of facts.entries()) {
    const words = shape.slice(...span);
    const isTitle = index === 0 && words.length <= 20 && POST.test(words);
    const known = part ?? (isTitle ? 'title' : PLACE.test(words) ? 'place' : null);
    if (known === null) return null;
    read.push({ span, part: known });
  }
  return read;
}
