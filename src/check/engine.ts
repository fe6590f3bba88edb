import type { Ignored, JobDescription } from '#model/job-description.ts';
import { type Path, textFields } from '#model/path.ts';
import { unfold } from '#text/fold.ts';
import { compileLiterals } from '#text/literal-index.ts';
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
  for (const { number, rule, literals, when, run } of checker.ofDocument) {
    if (!holds[number]) continue;
    const seen = literals ? (wanted[number] ?? NONE) : fields;
    const wants = literals ? seen.length > 0 : !when;
    if (!wants && !when?.(job)) continue;
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

interface ReadField extends CheckedField {
  readonly hits: readonly NumberedHit[];
  /** Rules reading the whole document whose literals occur here. */
  readonly wanted: readonly number[];
}

interface Checker {
  /** Reads every text of the document with every rule that reads single fields. */
  readonly read: (job: JobDescription, use: Use) => ReadField[];
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

function compile(rules: readonly Rule[]): Checker {
  const read = readerOf(rules);
  /** What was read of the last document, slot by slot: the same words may stand in several. */
  let remembered = new Map<string, Map<string, ReadField>>();
  let day: { today: string; use: Use; holds: readonly boolean[] } | null = null;
  return {
    read: (job, use) => {
      const next: typeof remembered = new Map();
      const fields: ReadField[] = [];
      for (const { path, slot, text: words } of textFields(job)) {
        let known = next.get(slot);
        if (!known) {
          known = new Map();
          next.set(slot, known);
        }
        let field = known.get(words) ?? remembered.get(slot)?.get(words);
        if (field?.use !== use) field = read(path, prepareText(slot, words, use));
        known.set(words, field);
        fields.push(field.path === path ? field : { ...field, path });
      }
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

/** What a literal is to the rules: a sign to run some, a phrase to report, or an innocent longer word. */
interface Meaning {
  readonly triggers: number[];
  readonly phraseOf: number[];
  readonly allowedIn: number[];
}

/** The literals of all rules, in the order they are first named, each with what it means. */
function meaningsOf(rules: readonly Rule[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (literal: string): Meaning => {
    const key = literal.toLowerCase();
    const meaning = meanings.get(key) ?? { phraseOf: [], allowedIn: [], triggers: [] };
    meanings.set(key, meaning);
    return meaning;
  };
  rules.forEach(({ find }, number) => {
    if (find.kind === 'phrases') {
      for (const phrase of Object.keys(find.table)) meaningOf(phrase).phraseOf.push(number);
      for (const word of find.allow) meaningOf(word).allowedIn.push(number);
    } else {
      for (const literal of find.literals ?? []) meaningOf(literal).triggers.push(number);
    }
  });
  return meanings;
}

interface Occurrence {
  readonly start: number;
  readonly literal: string;
}

/** Where literals of rules that report phrases occur, rule by rule. */
class Occurrences {
  readonly byRule = new Map<number, Occurrence[]>();

  put(rules: readonly number[], occurrence: Occurrence): void {
    for (const number of rules) {
      const list = this.byRule.get(number);
      if (list) list.push(occurrence);
      else this.byRule.set(number, [occurrence]);
    }
  }
}

const NONE: readonly never[] = [];

/** Compiles rules into what reads one text with all those that read single fields or ask for its literals. */
function readerOf(rules: readonly Rule[]): (path: Path, text: CheckedText) => ReadField {
  const byLiteral = meaningsOf(rules);
  const literals = [...byLiteral.keys()];
  const meanings = [...byLiteral.values()];
  const scan = compileLiterals(literals);
  const readsPart = (number: number, part: Part): boolean => {
    const { fields } = rules[number] as Rule;
    return fields === 'all' || fields.includes(part);
  };
  const always = rules.flatMap(({ find }, number) =>
    find.kind === 'each' && find.literals === null ? [number] : [],
  );
  /** For each part the rules that read every field of it, and rule by rule whether it reads the part. */
  const parts = new Map<Part, { always: readonly number[]; reads: Uint8Array }>();
  const partOf = (part: Part) => {
    let known = parts.get(part);
    if (!known) {
      known = {
        always: always.filter((number) => readsPart(number, part)),
        reads: Uint8Array.from(rules, (_, number) => (readsPart(number, part) ? 1 : 0)),
      };
      parts.set(part, known);
    }
    return known;
  };

  let readings = 0;
  /** For each rule the last reading in which it was triggered. */
  const triggered = new Uint32Array(rules.length);
  const triggeredBy = meanings.map(({ triggers }) => triggers);
  let order: number[] = [];
  let found: Occurrences | null = null;
  let allowed: Occurrences | null = null;
  const meet = (index: number, start: number): void => {
    for (const number of triggeredBy[index] as readonly number[]) {
      if (triggered[number] === readings) continue;
      triggered[number] = readings;
      order.push(number);
    }
    const { phraseOf, allowedIn } = meanings[index] as Meaning;
    if (phraseOf.length === 0 && allowedIn.length === 0) return;
    const occurrence = { start, literal: literals[index] as string };
    found ??= new Occurrences();
    allowed ??= new Occurrences();
    found.put(phraseOf, occurrence);
    allowed.put(allowedIn, occurrence);
  };

  return (path, field) => {
    readings++;
    order = [];
    found = null;
    allowed = null;
    scan(field.folded.text, meet);
    const { always, reads } = partOf(field.part);
    let hits: NumberedHit[] | null = null;
    let wanted: number[] | null = null;
    const put = (number: number, some: Iterable<FieldHit>): void => {
      for (const hit of some) {
        hits ??= [];
        hits.push({ number, hit });
      }
    };
    for (const [number, occurrences] of (found as Occurrences | null)?.byRule ?? NONE) {
      if (reads[number] === 0) continue;
      const innocent = (allowed as Occurrences | null)?.byRule.get(number) ?? NONE;
      put(number, phraseHits((rules[number] as Rule).find as Phrases, occurrences, innocent, field));
    }
    for (const number of always) put(number, ((rules[number] as Rule).find as EachField).run(field));
    for (const number of order) {
      if (reads[number] === 0) continue;
      const { find } = rules[number] as Rule;
      if (find.kind === 'document') {
        wanted ??= [];
        wanted.push(number);
      } else put(number, find.kind === 'pattern' ? patternHits(find, field) : (find as EachField).run(field));
    }
    const { part, slot, use, text, folded } = field;
    return { path, part, slot, use, text, folded, hits: hits ?? NONE, wanted: wanted ?? NONE };
  };
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
