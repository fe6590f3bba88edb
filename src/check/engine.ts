import type { Ignored, JobDescription } from '#model/job-description.ts';
import { type Path, type TextField, textFields } from '#model/path.ts';
import { unfold } from '#text/fold.ts';
import { compileLiterals, type Scan } from '#text/literal-index.ts';
import { matchesOf } from '#text/matches.ts';
import { rulesWith, underPack } from './company-word.ts';
import type { Finding, Level, Span, Use } from './finding.ts';
import type { Pack } from './pack.ts';
import {
  type CheckedDocument,
  type CheckedField,
  type CheckedText,
  type Part,
  prepareText,
  type RoleFacts,
} from './prepare.ts';
import type { DocumentHit, EachField, FieldHit, Pattern, Phrases, Rule, WholeDocument } from './rule.ts';
import { type Score, type Summary, score, summarize } from './score.ts';
import { settle, unusedIgnores } from './settle.ts';

/** What to check a document against. */
export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** ISO date; decides which rules hold. */
  readonly today: string;
  /** Left out: specification. */
  readonly use?: Use;
  /** What is known of the role, where the document follows a template. */
  readonly role?: RoleFacts;
  /** The company's own words and the rules it switched off. `rulesWith` gives the rules its findings name. */
  readonly pack?: Pack;
}

/** All that is wrong with a document, in document order, and what it comes to. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly summary: Summary;
  /** Entries of the document's `ignored` that silence nothing any more. */
  readonly unusedIgnores: readonly Ignored[];
}

/**
 * Checks a document. Compiling the rules and reading the fields are remembered for the last document
 * checked with the same list of rules, so that after an edit only the changed field is read again, the
 * rules that look at the whole document apart.
 */
export function check(
  job: JobDescription,
  { rules: all, today, use = 'specification', role, pack }: CheckOptions,
): CheckResult {
  const rules = rulesWith(all, pack);
  const checker = checkerFor(rules);
  const fields = checker.read(job, use);
  const document: CheckedDocument = { job, use, today, role: role ?? null, fields };
  const found: Finding[] = [];
  const holds = checker.holds(today, use);
  const wanted: (CheckedField[] | undefined)[] = [];
  for (const field of fields) {
    for (const number of field.wanted) {
      const list = wanted[number];
      if (list) list.push(field);
      else wanted[number] = [field];
    }
    for (const { number, hit } of field.hits) {
      if (holds[number]) found.push(fieldFinding(rules[number] as Rule, use, field.path, field.text, hit));
    }
  }
  let texts: ReadonlyMap<Path, string> | null = null;
  const textOf = (path: Path): string => {
    texts ??= new Map(fields.map((field) => [field.path, field.text]));
    return texts.get(path) ?? '';
  };
  for (const { number, rule, literals, run } of checker.ofDocument) {
    if (!holds[number]) continue;
    const seen = literals ? wanted[number] : fields;
    if (!seen) continue;
    const here = literals ? { ...document, fields: seen } : document;
    for (const hit of run(document, here)) found.push(documentFinding(rule, use, hit, textOf));
  }
  const spoken = underPack(found, job, pack);
  const findings = settle(spoken, job, fields);
  return {
    findings,
    score: score(findings),
    summary: summarize(findings),
    unusedIgnores: unusedIgnores(spoken, job),
  };
}

function isInForce(rule: Rule, today: string): boolean {
  return (rule.effectiveFrom ?? '') <= today && today <= (rule.until ?? '9999');
}

function levelFor(rule: Rule, use: Use): Level {
  return typeof rule.level === 'string' ? rule.level : rule.level[use];
}

/** The span widened to whole characters: patterns count UTF-16 units and may cut a surrogate pair. */
function whole(text: string, [start, end]: Span): Span {
  return [start - (isCut(text, start) ? 1 : 0), end + (isCut(text, end) ? 1 : 0)];
}

function isCut(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

function fieldFinding(rule: Rule, use: Use, path: Path, text: string, hit: FieldHit): Finding {
  const span = whole(text, hit.span);
  return {
    rule: rule.id,
    theme: rule.theme,
    level: hit.level ?? levelFor(rule, use),
    path,
    span,
    quote: text.slice(...span),
    detail: hit.detail ?? '',
    replacements: (hit.fixes ?? []).map((fix) => ({
      label: fix === '' ? '删去' : fix,
      edits: [{ kind: 'replace', path, span: hit.fixSpan ?? hit.span, text: fix }],
    })),
    related: [],
  };
}

function documentFinding(rule: Rule, use: Use, hit: DocumentHit, textOf: (path: Path) => string): Finding {
  const text = textOf(hit.path);
  const span = whole(text, hit.span);
  return {
    rule: rule.id,
    theme: rule.theme,
    level: hit.level ?? levelFor(rule, use),
    path: hit.path,
    span,
    quote: text.slice(...span),
    detail: hit.detail ?? '',
    replacements: (hit.replacements ?? []).map(({ label, edits }) => ({
      label,
      edits: edits.map((edit) =>
        edit.kind === 'replace' ? { ...edit, span: whole(textOf(edit.path), edit.span) } : edit,
      ),
    })),
    related: (hit.related ?? []).map((place) => ({ ...place, span: whole(textOf(place.path), place.span) })),
  };
}

interface NumberedHit {
  readonly number: number;
  readonly hit: FieldHit;
}

interface ReadText extends CheckedText {
  readonly hits: readonly NumberedHit[];
  /** Rules reading the whole document whose literals occur here. */
  readonly wanted: readonly number[];
}

interface Checker {
  /** Reads every text of the document with every rule that reads single fields. */
  readonly read: (job: JobDescription, use: Use) => (CheckedField & ReadText)[];
  /** Rule by rule whether it holds on a day for a use. */
  readonly holds: (today: string, use: Use) => readonly boolean[];
  /** The rules that read the whole document. */
  readonly ofDocument: readonly (WholeDocument & { readonly number: number; readonly rule: Rule })[];
}

const checkers = new WeakMap<readonly Rule[], Checker>();

function checkerFor(rules: readonly Rule[]): Checker {
  let checker = checkers.get(rules);
  if (!checker) {
    checker = compile(rules);
    checkers.set(rules, checker);
  }
  return checker;
}

/** What a literal is to the rules: a phrase to report, an innocent longer word, or a sign to run a rule. */
interface Meaning {
  readonly phraseOf: number[];
  readonly allowedIn: number[];
  readonly triggers: number[];
}

/** Rules that read single fields or want to know in which of them their literals occur, and how. */
interface Reader {
  readonly rules: readonly Rule[];
  readonly scan: Scan;
  readonly literals: readonly string[];
  readonly meanings: readonly Meaning[];
  /** Rules that read every field. */
  readonly always: readonly number[];
  /** The parts each rule reads; null for all. */
  readonly parts: readonly (ReadonlySet<Part> | null)[];
  /** For each rule the last reading in which it was triggered. */
  readonly triggered: Uint32Array;
}

function compile(rules: readonly Rule[]): Checker {
  const reader = readerOf(rules);
  let readings = 0;
  const read = (field: TextField, use: Use): ReadText => {
    readings++;
    const prepared = prepareText(field, use);
    return { ...prepared, ...readText(prepared, reader, readings) };
  };

  let remembered = new Map<string, ReadText[]>();
  let day: { today: string; use: Use; holds: readonly boolean[] } | null = null;
  return {
    read: (job, use) => {
      const next = new Map<string, ReadText[]>();
      const fields = textFields(job).map((field) => {
        // The same words may stand in several slots; a document seldom holds them in more than one.
        const same = next.get(field.text);
        const isSame = (text: ReadText): boolean => text.slot === field.slot && text.use === use;
        let text = same?.find(isSame) ?? remembered.get(field.text)?.find(isSame);
        text ??= read(field, use);
        if (!same) next.set(field.text, [text]);
        else if (!same.includes(text)) same.push(text);
        return {
          path: field.path,
          part: text.part,
          slot: text.slot,
          use,
          text: text.text,
          folded: text.folded,
          hits: text.hits,
          wanted: text.wanted,
        };
      });
      remembered = next;
      return fields;
    },
    holds: (today, use) => {
      if (day?.today !== today || day.use !== use) {
        day = {
          today,
          use,
          holds: rules.map((rule) => isInForce(rule, today) && (rule.uses?.includes(use) ?? true)),
        };
      }
      return day.holds;
    },
    ofDocument: rules.flatMap((rule, number) =>
      rule.find.kind === 'document' ? [{ ...rule.find, number, rule }] : [],
    ),
  };
}

function readerOf(rules: readonly Rule[]): Reader {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (literal: string): Meaning => {
    const key = literal.toLowerCase();
    const meaning = meanings.get(key) ?? { phraseOf: [], allowedIn: [], triggers: [] };
    meanings.set(key, meaning);
    return meaning;
  };
  const always: number[] = [];
  rules.forEach(({ find }, number) => {
    if (find.kind === 'phrases') {
      for (const phrase of Object.keys(find.table)) meaningOf(phrase).phraseOf.push(number);
      for (const word of find.allow) meaningOf(word).allowedIn.push(number);
    } else if (find.kind === 'pattern' || find.literals) {
      for (const literal of find.literals ?? []) meaningOf(literal).triggers.push(number);
    } else if (find.kind === 'each') always.push(number);
  });
  const literals = [...meanings.keys()];
  return {
    rules,
    scan: compileLiterals(literals),
    literals,
    meanings: [...meanings.values()],
    always,
    parts: rules.map(({ fields }) => (fields === 'all' ? null : new Set(fields))),
    triggered: new Uint32Array(rules.length),
  };
}

interface Occurrence {
  readonly start: number;
  readonly literal: string;
}

const NONE: readonly never[] = [];

function readText(
  field: CheckedText,
  reader: Reader,
  reading: number,
): { readonly hits: readonly NumberedHit[]; readonly wanted: readonly number[] } {
  const { rules, scan, literals, meanings, always, parts, triggered } = reader;
  const phrasesFound = new Map<number, Occurrence[]>();
  const allowed = new Map<number, Occurrence[]>();
  const put = (into: Map<number, Occurrence[]>, number: number, index: number, start: number): void => {
    const occurrence = { start, literal: literals[index] as string };
    const list = into.get(number);
    if (list) list.push(occurrence);
    else into.set(number, [occurrence]);
  };
  const order: number[] = [];
  const trigger = (number: number): void => {
    if (triggered[number] === reading) return;
    triggered[number] = reading;
    const read = parts[number];
    if (!read || read.has(field.part)) order.push(number);
  };
  for (const number of always) trigger(number);
  scan(field.folded.text, (index, start) => {
    const { phraseOf, allowedIn, triggers } = meanings[index] as Meaning;
    for (const number of triggers) trigger(number);
    for (const number of phraseOf) put(phrasesFound, number, index, start);
    for (const number of allowedIn) put(allowed, number, index, start);
  });
  let hits: NumberedHit[] | null = null;
  let wanted: number[] | null = null;
  for (const [number, occurrences] of phrasesFound) {
    const read = parts[number];
    if (read && !read.has(field.part)) continue;
    const find = (rules[number] as Rule).find as Phrases;
    for (const hit of phraseHits(find, occurrences, allowed.get(number) ?? [], field)) {
      hits ??= [];
      hits.push({ number, hit });
    }
  }
  for (const number of order) {
    const { find } = rules[number] as Rule;
    if (find.kind === 'document') {
      wanted ??= [];
      wanted.push(number);
      continue;
    }
    for (const hit of find.kind === 'pattern' ? patternHits(find, field) : (find as EachField).run(field)) {
      hits ??= [];
      hits.push({ number, hit });
    }
  }
  return { hits: hits ?? NONE, wanted: wanted ?? NONE };
}

function* phraseHits(
  find: Phrases,
  found: readonly Occurrence[],
  allowed: readonly Occurrence[],
  field: CheckedText,
): Iterable<FieldHit> {
  for (const { start, literal } of found) {
    const end = start + literal.length;
    if (allowed.some((word) => word.start <= start && word.start + word.literal.length >= end)) continue;
    const fix = fixesOf(find, literal);
    yield { span: unfold(field.folded, start, end), fixes: fix };
  }
}

const tables = new WeakMap<Phrases['table'], ReadonlyMap<string, readonly string[]>>();

/** The fixes of a phrase, whose key in the table may hold capitals. */
function fixesOf({ table }: Phrases, literal: string): readonly string[] {
  let fixes = tables.get(table);
  if (!fixes) {
    fixes = new Map(
      Object.entries(table).map(([phrase, fix]) => [
        phrase.toLowerCase(),
        fix === null ? [] : typeof fix === 'string' ? [fix] : fix,
      ]),
    );
    tables.set(table, fixes);
  }
  return fixes.get(literal) ?? [];
}

/** How far around a hit `unless` looks, in UTF-16 units: about a clause. */
const WINDOW = 12;

function* patternHits({ regex, unless, fix, detail }: Pattern, field: CheckedText): Iterable<FieldHit> {
  const { text } = field.folded;
  for (const match of matchesOf(regex, text)) {
    const at = match.groups?.['at'];
    const start = at === undefined ? match.index : match.index + match[0].lastIndexOf(at);
    const end = start + (at ?? match[0]).length;
    if (end === start) continue;
    if (unless?.test(text.slice(Math.max(0, start - WINDOW), end + WINDOW))) continue;
    yield {
      span: unfold(field.folded, start, end),
      ...(fix && { fixes: fix(match) }),
      ...(detail && { detail: detail(match) }),
    };
  }
}
