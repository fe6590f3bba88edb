import type { Span } from '../finding.ts';
import type { CheckedField } from '../prepare.ts';
import { conflict, type DocumentHit, defineRule } from '../rule.ts';
import { describesSeveralPosts } from '../several-posts.ts';
import { readingText } from '../unify.ts';

/** Shorter ones are headings and set phrases. */
const LEAST = 10;
/** Signs in a row from which words are words and no code. */
const LEAST_HAN = 6;
/** By code: signs that end a sentence. */
const ENDS = new Set([...'。；;！!？?\n'].map((mark) => mark.charCodeAt(0)));
const HAN_NUMBERS = '一二三四五六七八九十';
const NUMBER = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)）]|[①-⑳●•·★*-])?\s*/;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;

interface Sentence {
  /** Of its words: two that say the same have it in common. */
  readonly hash: number;
  readonly words: string;
  readonly span: Span;
}

/** Of the length and a few units of a text: enough to tell most apart. */
function hashOf(words: string): number {
  const { length } = words;
  let hash = length;
  for (const at of [0, length >> 2, length >> 1, length - 1])
    hash = Math.imul(hash, 31) + words.charCodeAt(at);
  return hash ^ (hash >>> 15);
}

/** The sentences of a text that are long enough to be told apart, without the numbers before them. */
const sentences = readingText((text): readonly Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  let han = 0;
  let most = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      if (++han > most) most = han;
      continue;
    }
    han = 0;
    if (at < text.length && !ENDS.has(code)) continue;
    if (most >= LEAST_HAN && at - from >= LEAST) {
      const sentence = text.slice(from, at);
      const isPlain = isHan(sentence.charCodeAt(0)) && !HAN_NUMBERS.includes(sentence[0] as string);
      const lead = isPlain ? 0 : (NUMBER.exec(sentence)?.[0].length ?? 0);
      const words = sentence.slice(lead).trimEnd();
      const start = from + lead;
      if (words.length >= LEAST)
        found.push({ hash: hashOf(words), words, span: [start, start + words.length] });
    }
    from = at + 1;
    most = 0;
  }
  return found;
});

/** By bits which hashes were met; used by one call at a time. */
const met = new Int32Array(256);

/** Whether two sentences may be the same: in most documents none are, and looking at numbers shows it. */
function mayRepeat(fields: readonly CheckedField[]): boolean {
  met.fill(0);
  for (const field of fields) {
    for (const { hash } of sentences(field)) {
      const slot = (hash >>> 5) % met.length;
      const bit = 1 << (hash & 31);
      const bits = met[slot] as number;
      if ((bits & bit) !== 0) return true;
      met[slot] = bits | bit;
    }
  }
  return false;
}

/** Names of posts and bodies are written wherever they are meant. */
const isName = ({ slot }: CheckedField): boolean =>
  slot.startsWith('reporting/') || slot.endsWith('/party') || slot === 'appraisal/by';

/** Duties that say the same are another rule's. */
const isDuty = ({ slot }: CheckedField): boolean => slot === 'duties/text' || slot === 'duties/children/text';

function hit(
  field: CheckedField,
  span: Span,
  words: string,
  first: { field: CheckedField; span: Span },
): DocumentHit {
  const whole = field.text.trim().length - words.length <= 2 && field.path.endsWith('/text');
  const end = span[1] + (/^[。；;！!？?]/.test(field.text.slice(span[1])) ? 1 : 0);
  return {
    path: field.path,
    span,
    detail: '同样的话前面已经说过。',
    related: [{ path: first.field.path, span: first.span }],
    replacements: [
      whole
        ? { label: '删去这一条', edits: [{ kind: 'remove', path: field.path.slice(0, -'/text'.length) }] }
        : {
            label: '删去这一句',
            edits: [{ kind: 'replace', path: field.path, span: [span[0], end], text: '' }],
          },
    ],
  };
}

export const repeatedSentence = defineRule({
  id: 'repeated-sentence',
  theme: 'wording',
  level: 'hint',
  fields: 'all',
  title: '同一句话说了两遍',
  why: '重复的句子让文件变长，却没有多说一件事；改的时候还容易只改一处。',
  advice: '留下位置合适的一处，删去另一处。',
  sources: [],
  find: conflict(function* (document): Iterable<DocumentHit> {
    if (!mayRepeat(document.fields)) return;
    const seen = new Map<string, { field: CheckedField; span: Span }>();
    const found: DocumentHit[] = [];
    for (const field of document.fields) {
      if (isName(field)) continue;
      for (const { words, span } of sentences(field)) {
        const first = seen.get(words);
        if (!first) seen.set(words, { field, span });
        else if (first.field === field || !isDuty(field) || !isDuty(first.field)) {
          found.push(hit(field, span, words, first));
        }
      }
    }
    if (found.length > 0 && !describesSeveralPosts(document)) yield* found;
  }),
  examples: {
    bad: [
      { job: { purpose: '保证客户报修当天有人受理', duties: ['⟦保证客户报修当天有人受理⟧。'] } },
      {
        job: {
          company: { intro: '公司为客户提供上门维修服务。服务覆盖全市。⟦公司为客户提供上门维修服务⟧。' },
        },
      },
      { job: { requirements: ['3年以上售后服务工作经验', '⟦3年以上售后服务工作经验⟧'] } },
    ],
    good: [
      { job: { purpose: '保证客户报修当天有人受理', duties: ['受理客户报修并当天派单'] } },
      { job: { duties: ['每月统计配件库存并提交报表', '每月统计配件库存并提交报表'] } },
      { job: { leftover: ['五险一金', '五险一金'] } },
      {
        job: {
          reporting: { superior: '华东大区售后服务管理总监' },
          appraisal: { by: '华东大区售后服务管理总监' },
        },
      },
    ],
  },
});
