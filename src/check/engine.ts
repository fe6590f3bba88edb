import type { Ignored, JobDescription } from '#model/job-description.ts';
import { type Path, textFields } from '#model/path.ts';
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
  prepareText,
  type RoleFacts,
} from './prepare.ts';
import type { DocumentHit, FieldHit, Pattern, Phrases, Rule } from './rule.ts';
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
  const holds = rules.map(
    (rule) => isInForce(rule, today) && (rule.uses === undefined || rule.uses.includes(use)),
  );
  const wanted = new Map<number, CheckedField[]>();
  for (const field of fields) {
    for (const number of field.wanted) {
      const list = wanted.get(number);
      if (list) list.push(field);
      else wanted.set(number, [field]);
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
  rules.forEach((rule, number) => {
    if (rule.find.kind !== 'document' || !holds[number]) return;
    const { literals, run } = rule.find;
    const seen = literals ? wanted.get(number) : fields;
    if (!seen) return;
    const here = literals ? { ...document, fields: seen } : document;
    for (const hit of run(document, here)) found.push(documentFinding(rule, use, hit, textOf));
  });
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

/** What a literal is to the rules: a phrase to report, an innocent longer word, or a sign to run a pattern. */
interface Meaning {
  readonly number: number;
  readonly role: 'phrase' | 'allowed' | 'trigger';
}

function compile(rules: readonly Rule[]): Checker {
  const meanings = new Map<string, Meaning[]>();
  const mean = (literal: string, meaning: Meaning): void => {
    const key = literal.toLowerCase();
    const known = meanings.get(key);
    if (known) known.push(meaning);
    else meanings.set(key, [meaning]);
  };
  const always: number[] = [];
  rules.forEach(({ find }, number) => {
    if (find.kind === 'phrases') {
      for (const phrase of Object.keys(find.table)) mean(phrase, { number, role: 'phrase' });
      for (const word of find.allow) mean(word, { number, role: 'allowed' });
    } else if (find.kind === 'pattern' || find.literals) {
      for (const literal of find.literals ?? []) mean(literal, { number, role: 'trigger' });
    } else if (find.kind === 'each') always.push(number);
  });
  const literals = [...meanings.keys()];
  const scan = compileLiterals(literals);
  const reader: Reader = { rules, scan, literals, meanings: [...meanings.values()], always };

  let remembered = new Map<string, ReadText>();
  return {
    read: (job, use) => {
      const next = new Map<string, ReadText>();
      const fields = textFields(job).map((field) => {
        const key = `${use} ${field.slot} ${field.text}`;
        let text = next.get(key) ?? remembered.get(key);
        if (!text) {
          const prepared = prepareText(field, use);
          text = { ...prepared, ...readText(prepared, reader) };
        }
        next.set(key, text);
        return { ...text, path: field.path };
      });
      remembered = next;
      return fields;
    },
  };
}

interface Reader {
  readonly rules: readonly Rule[];
  readonly scan: Scan;
  readonly literals: readonly string[];
  readonly meanings: readonly (readonly Meaning[])[];
  /** Rules that read every field. */
  readonly always: readonly number[];
}

interface Occurrence {
  readonly start: number;
  readonly literal: string;
}

function readText(field: CheckedText, reader: Reader): Pick<ReadText, 'hits' | 'wanted'> {
  const { rules, scan, literals, meanings, always } = reader;
  const phrasesFound = new Map<number, Occurrence[]>();
  const allowed = new Map<number, Occurrence[]>();
  const triggered = new Set<number>(always);
  scan(field.folded.text, (index, start) => {
    const literal = literals[index] as string;
    for (const { number, role } of meanings[index] as readonly Meaning[]) {
      if (role === 'trigger') triggered.add(number);
      else {
        const into = role === 'phrase' ? phrasesFound : allowed;
        const list = into.get(number);
        if (list) list.push({ start, literal });
        else into.set(number, [{ start, literal }]);
      }
    }
  });
  const hits: NumberedHit[] = [];
  const wanted: number[] = [];
  const reads = (rule: Rule): boolean => rule.fields === 'all' || rule.fields.includes(field.part);
  for (const [number, occurrences] of phrasesFound) {
    const rule = rules[number] as Rule;
    if (!reads(rule)) continue;
    for (const hit of phraseHits(rule.find as Phrases, occurrences, allowed.get(number) ?? [], field)) {
      hits.push({ number, hit });
    }
  }
  for (const number of triggered) {
    const rule = rules[number] as Rule;
    if (!reads(rule)) continue;
    const { find } = rule;
    if (find.kind === 'pattern') for (const hit of patternHits(find, field)) hits.push({ number, hit });
    if (find.kind === 'each') for (const hit of find.run(field)) hits.push({ number, hit });
    if (find.kind === 'document') wanted.push(number);
  }
  return { hits, wanted };
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
