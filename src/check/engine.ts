import type { Ignored, JobDescription } from '#model/job-description.ts';
import { type Path, textFields } from '#model/path.ts';
import { rulesWith, underPack } from './company-word.ts';
import type { Finding, Level, Span, Use } from './finding.ts';
import type { Pack } from './pack.ts';
import { type CheckedDocument, type CheckedField, prepareText, type RoleFacts } from './prepare.ts';
import { type ReadField, readerOf } from './reader.ts';
import type { DocumentHit, FieldHit, Rule, WholeDocument } from './rule.ts';
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
  const wanted = new Array<Wanted | undefined>(rules.length);
  let signs = 0;
  for (const field of fields) {
    signs |= field.folded.signs;
    for (let at = 0; at < field.wanted.length; at += 2) {
      const number = field.wanted[at] as number;
      const bits = field.wanted[at + 1] as number;
      const some = wanted[number];
      if (some) {
        some.fields.push(field);
        some.may.push(bits);
      } else wanted[number] = { fields: [field], may: [bits] };
    }
    for (const { number, hit } of field.hits) {
      if (holds[number]) found.push(fieldFinding(rules[number] as Rule, use, field.path, field.text, hit));
    }
  }
  const places = new Map<Path, number>();
  for (let place = 0; place < fields.length; place++) places.set((fields[place] as ReadField).path, place);
  const textOf = (path: Path): string => {
    const place = places.get(path);
    return place === undefined ? '' : (fields[place] as ReadField).text;
  };
  for (const { number, rule, literals, signs: own, when, run } of checker.ofDocument) {
    if (!holds[number]) continue;
    const some = wanted[number];
    const wants = literals ? some !== undefined : own ? (signs & own) !== 0 : !when;
    if (!wants && !when?.(job)) continue;
    let here = document;
    if (literals) here = { ...document, fields: some?.fields ?? NONE };
    else if (own) here = { ...document, fields: fields.filter(({ folded }) => (folded.signs & own) !== 0) };
    for (const hit of run(document, here, some?.may ?? NONE)) {
      found.push(documentFinding(rule, use, hit, textOf));
    }
  }
  const spoken = underPack(found, job, pack);
  const findings = settle(spoken, job, places);
  return {
    findings,
    score: score(findings),
    summary: summarize(findings),
    unusedIgnores: unusedIgnores(spoken, job),
  };
}

/** The fields in which literals of a rule on the whole document occur, with the bits of what may match there. */
interface Wanted {
  readonly fields: CheckedField[];
  readonly may: number[];
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
  // What is missing has no words, and often no field.
  const text = hit.span[1] === 0 ? '' : textOf(hit.path);
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

interface Checker {
  /** Reads every text of the document with every rule that reads single fields. */
  readonly read: (job: JobDescription, use: Use) => ReadField[];
  /** Rule by rule whether it holds on a day for a use. */
  readonly holds: (today: string, use: Use) => readonly boolean[];
  /** The rules that read the whole document. */
  readonly ofDocument: readonly (WholeDocument & { readonly number: number; readonly rule: Rule })[];
}

const NONE: readonly never[] = [];

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
