import type { JobDescription } from '#model/job-description.ts';
import type { TextSpan } from '#text/quantity.ts';
import { appended } from './assemble.ts';
import { meaningOf } from './heading-meaning.ts';
import { plainHtml } from './html.ts';
import { namesPost } from './post-name.ts';
import type { ImportResult, Part, Point } from './result.ts';
import { inOriginal, type Source, shapeOf } from './source.ts';

/** What a document says outside its body, as HTML. */
export interface Outside {
  /** Headers and footers, one after the other. */
  readonly margins: string;
  /** Footnotes and endnotes. */
  readonly notes: string;
}

/** Longer text at the edges of pages is no header. */
const LONGEST = 20_000;

/** What the labels of headers and footers name; others keep their words. */
const TOLD = new Set<string>([
  'number',
  'edition',
  'drafted',
  'revised',
  'effective',
  'next-review',
  'secrecy',
  'copies',
  'signature',
  'company-name',
  'department',
  'title',
  'code',
] satisfies Part[]);
const PAGE =
  /(?:页\s?[码次数]\s?[:：]?\s*)?(?:第\s?\d{0,4}\s?页(?:\s?[,，/／、]?\s?[共总]\s?\d{0,4}\s?页)?|[共总]\s?\d{0,4}\s?页(?:\s?[,，/／、]?\s?第\s?\d{0,4}\s?页)?)|(?:页\s?[码次数]|\bpage)\s?[:：]?\s*(?:\d{1,4}\s?(?:(?:[/／]|of)\s?\d{0,4})?)?/giu;
const PAGE_ALONE = /^[-—–·\s]*\d{0,4}(?:\s?[/／]\s?\d{0,4})?[-—–·\s]*$/u;
/** Words between blanks; a label begins where Han characters follow others. */
const WORDS = /[^\s:：，；]+?(?:[:：]|(?=[\s，；])|$|(?<=[\w./-])(?=\p{Script=Han}{2,8}[:：]))|[:：]/gu;
const COMPANY =
  /^[^，。；：:]{2,40}(?:公司|集团|企业|厂|银行|医院|学校|大学|学院|研究院|研究所|事务所|合作社|酒店)(?:[（(][^（）()]{1,12}[）)])?$/u;
const FORM =
  /^(.*?)(?:岗位|职位|职务|工作)(?:职责)?(?:说明|描述|职责)(?:书|表)?(?:[（(][^（）()]{1,12}[）)])?$/u;
/** Labels of a form's own name, which tells for itself whose it is. */
const NAME = /^(?:(?:文件|表单|文档|制度)名称?|标题)$/u;
/** Labels without a field, told by how they end. */
const OTHER_LABEL = /^\p{Script=Han}{0,4}(?:类别|状态|日期|级别|编码)$/u;
const NUMBER = /^(?!ISO|GB|IEC|IATF|OHSAS)(?=.*\d)[A-Z]{1,8}\d{0,6}(?:[-/·][A-Z\d]{1,10}){1,5}$/u;
const EDITION = /^(?:[A-Z]\/\d{1,2}|V\d{1,2}(?:\.\d{1,2}){0,2}|第[A-Z\d一二三四五六七八九十]{1,3}版)$/iu;
const GLUED = /^(版本号?|版次)(?=[A-Z]?\d|[A-Z]\/)/iu;
const SECRECY = /^(?:绝密|机密|秘密|保密|内部|内部资料|内部文件|内部公开|内部使用|商业秘密|公开)$/u;

interface Said {
  readonly part: Part;
  readonly span: TextSpan;
  readonly beside?: string;
}

interface Token {
  readonly span: TextSpan;
  readonly part: Part | 'form' | 'label' | null;
}

/** Adds what stands outside the body: facts to the fields they name, other words to what is left over, each once; page numbers and what the body says already are dropped. */
export function withOutside(results: readonly ImportResult[], outside: Outside): readonly ImportResult[] {
  const margins = plainHtml(outside.margins).source;
  const notes = plainHtml(outside.notes).source;
  const said = told(margins);
  return results.map((result, index) => {
    const facts = once(margins, said, result);
    const own = (results.length > 1 ? facts.map((fact) => ofAll(fact, facts)) : facts).filter(
      ({ part }) => index === 0 || part !== 'leftover',
    );
    const first = appended(
      result,
      margins.original,
      own.map((each, at) => pointOf(margins, each, `h${at + 1}`)),
    );
    if (index > 0) return first;
    const lines = linesOf(notes).map((each, at) => ({ ...pointOf(notes, each, `n${at + 1}`), label: '注' }));
    return appended(first, notes.original, lines);
  });
}

/** A fact as one of several posts in a file: left over where there is another of its kind, or it is about one post. */
function ofAll(fact: Said, all: readonly Said[]): Said {
  const { part } = fact;
  const isOne =
    part === 'title' || part === 'code' || all.some((other) => other !== fact && other.part === part);
  return isOne ? { ...fact, part: 'leftover' } : fact;
}

function pointOf(source: Source, { part, span, beside }: Said, id: string): Point {
  const text = source.text.slice(...span).replace(/\s+/g, ' ');
  return { id, part, text, spans: [inOriginal(source, span)], children: [], ...(beside ? { beside } : {}) };
}

function linesOf({ text }: Source): Said[] {
  return [...text.matchAll(/[^\s][^\n]*/g)]
    .filter(([line]) => /[\p{L}\p{N}]/u.test(line))
    .map(({ 0: line, index }) => ({ part: 'leftover', span: [index, index + line.trimEnd().length] }));
}

/** What headers and footers say, cell by cell. */
function told({ text }: Source): Said[] {
  if (text.length > LONGEST) return [{ part: 'leftover', span: [0, text.length] }];
  const plain = text.replace(PAGE, (page) => ' '.repeat(page.length));
  const all: Said[] = [];
  for (const { 0: line, index } of plain.matchAll(/[^\n]+/g)) {
    /** A label whose value is in the next cell. */
    let open: Said | null = null;
    for (const { 0: cell, index: at } of line.matchAll(/(?<=^|[\t|｜])[^\t|｜]*/g)) {
      if (PAGE_ALONE.test(cell)) {
        open = null;
        continue;
      }
      const tokens = tokensOf(cell, index + at);
      if (open && tokens[0]?.part !== 'label') {
        all.push({ ...open, span: [tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0] });
        open = null;
        continue;
      }
      open = readCell(plain, tokens, all);
    }
  }
  return all;
}

/** Adds what a cell says; gives the label at its end that still wants a value. */
function readCell(text: string, tokens: readonly Token[], all: Said[]): Said | null {
  let label: Said | null = null;
  let words: TextSpan | null = null;
  const end = (): void => {
    if (words) all.push({ part: 'leftover', ...label, span: words });
    words = null;
    label = null;
  };
  for (const { span, part } of tokens) {
    if (part === null || (part !== 'label' && label && !words)) {
      words = words ? [words[0], span[1]] : span;
      continue;
    }
    end();
    if (part === 'label') {
      const name = text.slice(...span).replace(/[\s:：]/g, '');
      if (NAME.test(name)) continue;
      const announces = meaningOf(shapeOf(name))?.announces ?? '';
      label = { part: TOLD.has(announces) ? (announces as Part) : 'leftover', span, beside: name };
    } else if (part === 'form') {
      all.push(...formOf(text, span));
    } else all.push({ part, span });
  }
  if (label && !words) return label;
  end();
  return null;
}

/** Whose a form is by its name: 配件主管岗位说明书; nothing where it says no more than that it is one. */
function formOf(text: string, [start, end]: TextSpan): Said[] {
  const from = start + (/^[《「]/u.test(text.slice(start, end)) ? 1 : 0);
  const name = FORM.exec(text.slice(from, end).replace(/[》」]$/u, ''))?.[1] ?? '';
  const firm = /^.*?(?:公司|集团)/u.exec(name)?.[0].length ?? 0;
  const post = name.slice(firm);
  const said: Said[] = [];
  if (firm > 0) said.push({ part: 'company-name', span: [from, from + firm] });
  if (post !== '') {
    said.push({ part: namesPost(post) ? 'title' : 'leftover', span: [from + firm, from + name.length] });
  }
  return said;
}

/** The words of a cell between blanks, labels apart: 版 本：A/1 is a label and its value. */
function tokensOf(cell: string, offset: number): Token[] {
  const parts = [...cell.matchAll(WORDS)].map(({ 0: text, index }) => ({ text, index }));
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; at++) {
    const { text, index } = parts[at] as (typeof parts)[number];
    const start = offset + index;
    let end = start + text.length;
    let isLabel = isLabelled(text);
    // The characters of a label are set apart to make labels one width.
    for (let next = at + 1, joined = text; !isLabel && next < at + 4; next++) {
      const { text: more = '', index: begin = 0 } = parts[next] ?? {};
      if (!/^\p{Script=Han}{1,2}$/u.test(parts[next - 1]?.text ?? '')) break;
      joined += more;
      const isApart = /^\p{Script=Han}+[:：]$/u.test(joined) && joined.length === next - at + 2;
      if (!isApart && !isKnown(joined)) continue;
      isLabel = true;
      end = offset + begin + more.length;
      at = next;
    }
    const glued = isLabel ? 0 : (GLUED.exec(text)?.[0].length ?? 0);
    if (glued > 0) tokens.push({ span: [start, start + glued], part: 'label' });
    tokens.push({ span: [start + glued, end], part: isLabel ? 'label' : kindOf(text.slice(glued)) });
  }
  return tokens;
}

function isLabelled(words: string): boolean {
  return /^\p{L}[^:：]{0,11}[:：]$/u.test(words) || isKnown(words);
}

function isKnown(words: string): boolean {
  if (NAME.test(words) || OTHER_LABEL.test(words)) return true;
  const meaning = words.length <= 9 ? meaningOf(shapeOf(words)) : null;
  return meaning !== null && meaning.form === 'label' && TOLD.has(meaning.announces);
}

function kindOf(words: string): Token['part'] {
  if (COMPANY.test(words)) return 'company-name';
  if (FORM.test(words.replace(/[《》]/g, ''))) return 'form';
  if (EDITION.test(words)) return 'edition';
  if (NUMBER.test(words)) return 'number';
  return SECRECY.test(words) ? 'secrecy' : null;
}

const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, '');

/** What is said, each once, without what an import of the body has already. */
function once({ text }: Source, all: readonly Said[], { job, source }: ImportResult): Said[] {
  const seen = new Set(source.split(/[\n\t|:：]/).map(bare));
  // As our own headers tell it.
  seen.add(bare(`版本${job.control.edition}`));
  const kept = new Set<string>();
  return all.filter(({ part, span, beside = '' }) => {
    const words = bare(text.slice(...span));
    const key = `${part} ${beside} ${words}`;
    if (words === '' || kept.has(key)) return false;
    kept.add(key);
    if (part === 'title') return !isTold(job, words);
    return (
      beside !== '' ||
      !text
        .slice(...span)
        .split(/\s+/)
        .every((word) => seen.has(bare(word)))
    );
  });
}

function isTold({ identity }: JobDescription, title: string): boolean {
  return identity.title !== '' && bare(identity.title) === title;
}
