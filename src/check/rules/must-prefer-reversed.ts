import { educationRank } from '#text/education.ts';
import { clauseAround } from '#text/quantity.ts';
import { bare, bigrams, similarity } from '#text/similarity.ts';
import { clash, fieldsOf, reading, type Spot, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { CheckedDocument, CheckedText } from '../prepare.ts';
import { educationIn, experienceIn } from '../readings.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';
import { describesSeveralPosts } from '../several-posts.ts';

/** Something asked for or welcomed that can be put in order with others of its subject. */
interface Rung {
  readonly spot: Spot;
  readonly rank: number;
  readonly isPreferred: boolean;
  /** Null: one subject for all. Made when first asked for: most are never compared. */
  readonly subject: (() => ReadonlySet<number>) | null;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const PREFERRED = /优先|为佳|更佳|更好|加分/;
const NUMBERS =
  /[\d零一二两三四五六七八九十半.\-~至到]+|以上|以下|及|年|具有|具备|有|至少|需|要求|者|的|优先|考虑|为佳|更佳/g;
const FRAME =
  /必须|须|需要?|应|要求|具有|具备|持有?|拥有|取得|获得?|通过|国家统一|证书|考试|有|的?者|的(?=优先)|优先|考虑|为佳|更佳|加分|[，。；;]/g;
/** Conditions are compared no further than this; a list that long is no list of conditions. */
const CAP = 80;

const levels = (field: CheckedText) =>
  educationIn(field).flatMap(({ level, strength, span }) =>
    level === null || strength === 'relax'
      ? []
      : [{ span, rank: educationRank(level), isPreferred: strength === 'prefer' }],
  );
const years = (field: CheckedText) =>
  experienceIn(field).flatMap(({ min, span }) => {
    if (min === null) return [];
    const clause = clauseAround(field.folded.text, ...span);
    const subject = once(() => bigrams(bare(clause.replace(NUMBERS, ''))));
    return [{ span, rank: min, isPreferred: PREFERRED.test(clause), subject }];
  });
const prefers = reading((text) => PREFERRED.test(text));
const wordsIn = reading((text) => bigrams(bare(text.replace(FRAME, ''))));
const ALIKE = 0.75;
/** So many pairs of a wish, all held by a demand, are the same condition. */
const LEAST_HELD = 6;

function isSame(wish: ReadonlySet<number>, must: ReadonlySet<number>): boolean {
  if (similarity(must, wish) >= ALIKE) return true;
  return wish.size >= LEAST_HELD && [...wish].every((pair) => must.has(pair));
}

/** Whether enough of the pairs may stand in a text for the two to be alike: quicker than making out its own pairs. */
function mayBeAlike(text: string, pairs: ReadonlySet<number>): boolean {
  let missed = 0;
  for (const pair of pairs) {
    if (text.includes(String.fromCharCode(pair & 0xffff))) continue;
    missed++;
    if (missed > pairs.size * (1 - ALIKE)) return false;
  }
  return true;
}

const isSingle = (field: CheckedText): boolean =>
  !/[，。；;,]./.test(field.folded.text) &&
  experienceIn(field).length === 0 &&
  educationIn(field).length === 0;

function* reversed(rungs: readonly Rung[]): Iterable<DocumentHit> {
  const musts = rungs.filter(({ isPreferred }) => !isPreferred);
  for (const wish of rungs) {
    if (!wish.isPreferred) continue;
    const must = musts.find(
      ({ rank, subject }) =>
        rank > wish.rank &&
        (subject === null || wish.subject === null || similarity(subject(), wish.subject()) >= 0.6),
    );
    if (!must) continue;
    const detail = `「${wordsAt(wish.spot)}」写成优先，必备条件「${wordsAt(must.spot)}」却更高。`;
    yield clash(wish.spot, [must.spot], detail);
  }
}

/** 必须 among what is listed as welcome only. */
function* musts(document: CheckedDocument, fieldPrefers: (path: string) => boolean): Iterable<DocumentHit> {
  if (!document.job.requirements.some(({ necessity }) => necessity === 'prefer')) return;
  for (const spot of spotsOf(
    document,
    ['requirements'],
    /必须|务必|须具备|必备/g,
    /不是必[须备]|非必[须备]/,
  )) {
    if (fieldPrefers(spot.field.path) && !prefers(spot.field)) {
      yield clash(spot, [], `这一条列在优先条件里，文字却写「${wordsAt(spot)}」。`);
    }
  }
}

function* hits(document: CheckedDocument): Iterable<DocumentHit> {
  const fields = fieldsOf(document, ['requirements']).slice(0, CAP);
  const fieldPrefers = (path: string): boolean =>
    document.job.requirements.some(({ id, necessity }) => necessity === 'prefer' && path.includes(`/${id}/`));
  const rung =
    (field: Spot['field']) => (read: { span: Spot['span']; rank: number; isPreferred: boolean }) => ({
      spot: { field, span: read.span },
      rank: read.rank,
      isPreferred: read.isPreferred,
    });
  if (!fields.some((field) => prefers(field) || fieldPrefers(field.path))) {
    yield* musts(document, fieldPrefers);
    return;
  }
  yield* reversed(
    fields.flatMap((field) => levels(field).map((read) => ({ ...rung(field)(read), subject: null }))),
  );
  yield* reversed(
    fields.flatMap((field) => years(field).map((read) => ({ ...rung(field)(read), subject: read.subject }))),
  );
  const isWish = (field: CheckedText & { readonly path: string }): boolean =>
    prefers(field) || fieldPrefers(field.path);
  const wishes = fields.filter((field) => isWish(field) && isSingle(field));
  for (const wish of wishes) {
    const words = wordsIn(wish);
    if (words.size < 2) continue;
    const must = fields.find(
      (field) =>
        field !== wish &&
        !isWish(field) &&
        mayBeAlike(field.folded.text, words) &&
        isSame(words, wordsIn(field)),
    );
    if (must) {
      const detail = `这一条写成优先，另一处「${wordsAt(wholeField(must))}」是必备。`;
      yield clash(wholeField(wish), [wholeField(must)], detail);
    }
  }
  yield* musts(document, fieldPrefers);
}

export const mustPreferReversed = defineRule({
  id: 'must-prefer-reversed',
  theme: 'consistency',
  level: 'warning',
  fields: ['requirements'],
  title: '必备与优先倒置',
  why: '优先条件比必备条件低，或同一条件既必备又优先，等于没有优先；筛简历时无从取舍。',
  advice: '必备写最低线，优先写更高的；同一条件只留在一处。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const found = [...hits(document)];
      if (found.length > 0 && !describesSeveralPosts(document)) yield* found;
    },
    ['优先', '为佳', '更佳', '加分', '必须', '务必', '须具备', '必备'],
    ({ requirements }) => requirements.some(({ necessity }) => necessity === 'prefer'),
  ),
  examples: {
    bad: [
      { job: { requirements: ['本科及以上学历', '⟦大专学历⟧优先'] } },
      { job: { requirements: ['5年以上售后管理经验', '有⟦3年以上⟧售后管理经验者优先'] } },
      { job: { requirements: ['持有C1驾照', '⟦有C1驾照者优先⟧'] } },
      { job: { requirements: ['持有三级健康管理师职业资格', '⟦有三级健康管理师职业资格证者优先⟧'] } },
      { job: { requirements: ['通过国家统一法律职业资格考试', '⟦取得法律职业资格证书的优先⟧'] } },
      {
        job: {
          requirements: ['二级建造师注册证书（市政工程，已注册）', '⟦二级建造师注册证书（市政工程）优先⟧'],
        },
      },
      { job: { requirements: ['持有C1驾照', { text: '⟦C1驾照⟧', necessity: 'prefer' }] } },
      { job: { requirements: [{ text: '⟦必须⟧持有叉车证', necessity: 'prefer' }] } },
    ],
    good: [
      { job: { requirements: ['大专及以上学历，本科优先'] } },
      { job: { requirements: ['3年以上售后经验', '有5年以上售后经验者优先'] } },
      { job: { requirements: ['5年以上工作经验', '有2年以上团队管理经验者优先'] } },
      { job: { requirements: ['持有C1驾照', '有叉车证者优先'] } },
      { job: { requirements: ['必须持有叉车证'] } },
    ],
  },
});
