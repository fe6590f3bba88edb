import type { DXT } from 'docxtemplater';
import { formTexts, looseBraces, partName } from './form-text.ts';

/** What a form is filled with: texts by placeholder, and lists whose entries fill a repeated part each. */
export interface FormData {
  readonly [placeholder: string]: string | readonly FormData[];
}

/** Something in a form that could not be filled, told as its author would look for it. */
export interface FormProblem {
  readonly kind: keyof typeof KINDS_OF_ERRORS | 'unknown' | 'list' | 'braces' | 'none' | 'old' | 'broken';
  /** The placeholder without its braces, for `braces` with them; empty where the whole file is meant. */
  readonly name: string;
  /** Where it stands: the page's part, and the repeated part around it if any. */
  readonly place: string;
}

/** A filled form, or null where its placeholders don't fit together; and what is wrong with it. */
export interface FilledForm {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly problems: readonly FormProblem[];
}

/** What docxtemplater calls each kind of error. */
const KINDS_OF_ERRORS = {
  /** {{名称 without }} */
  unclosed: ['unclosed_tag', 'duplicate_open_tag'],
  /** 名称}} without {{ */
  unopened: ['unopened_tag', 'duplicate_close_tag'],
  /** {{#职责}} without {{/职责}} */
  endless: ['unclosed_loop'],
  /** {{/职责}} without {{#职责}} */
  startless: ['unopened_loop'],
  /** {{#职责}} and another {{/…}} */
  mismatched: ['closing_tag_does_not_match_opening_tag'],
  /** One of both in a table, the other outside */
  misplaced: ['loop_position_invalid', 'unbalanced_loop_tags'],
} as const;

/** What a loaded file begins with that is a Word file of the old kind, or one with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Fills a company's own Word form: {{岗位名称}} is replaced, a row or paragraphs between {{#职责}} and {{/职责}} are
 * repeated for each entry. A placeholder without data is left empty and reported.
 */
export async function fillForm(form: Uint8Array, data: FormData): Promise<FilledForm> {
  if (OLD.every((byte, index) => form[index] === byte)) return refused('old');
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const found = new Map<string, FormProblem>();
  const report = (problem: FormProblem): void => {
    found.set(`${problem.kind} ${problem.place} ${problem.name}`, problem);
  };
  let file = '';
  let placeholders = 0;
  const watcher = {
    name: 'watcher',
    // It is asked about the tags of a part before its placeholders are filled.
    render: (_part: DXT.Part, { filePath = '' }: { readonly filePath?: string }) => {
      file = filePath;
      return null;
    },
  };
  try {
    const zip = new PizZip(form);
    for (const [path, text] of formTexts(zip))
      for (const name of looseBraces(text, namesOf(data)))
        report({ kind: 'braces', name, place: partName(path) });
    const template = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      // It logs what it throws unless told otherwise.
      errorLogging: false,
      modules: [watcher as unknown as DXT.Module],
      parser: (tag) => ({
        get: (scope: FormData, { scopePath, meta }: DXT.ParserContext) => {
          placeholders++;
          const name = tag.replace(BLANKS, '');
          const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
          const isLoop = meta.part.module === 'loop';
          const isText = meta.part.module === undefined || meta.part.module === '';
          if (isLoop || (isText && typeof value === 'string')) return value;
          if (!isText || Array.isArray(value)) {
            const place = within(partName(file), scopePath);
            report(isText ? { kind: 'list', name, place } : { kind: 'unknown', name: `@${name}`, place });
            return '';
          }
          return undefined;
        },
      }),
      nullGetter: (part: DXT.Part, { scopePath }: { readonly scopePath: readonly string[] }) => {
        report({
          kind: 'unknown',
          name: part.value.replace(BLANKS, ''),
          place: within(partName(file), scopePath),
        });
        return part.module === 'loop' ? [] : '';
      },
    });
    template.render(data);
    if (placeholders === 0) report({ kind: 'none', name: '', place: '' });
    const bytes = template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    return { bytes: new Uint8Array(bytes), problems: [...found.values()] };
  } catch (error) {
    for (const problem of problemsOf(error)) report(problem);
    return { bytes: null, problems: [...found.values()] };
  }
}

function refused(kind: 'old' | 'broken'): FilledForm {
  return { bytes: null, problems: [{ kind, name: '', place: '' }] };
}

/** Blanks within a placeholder's braces, as they are or as XML writes them, mean nothing. */
const BLANKS = /\s|&#(?:160|x[aA]0|12288);/g;

/** The names of all placeholders, those of lists' entries among them. */
function namesOf(data: FormData): Set<string> {
  return new Set(
    Object.entries(data).flatMap(([name, value]) => [
      name,
      ...(typeof value === 'string' ? [] : value.flatMap((entry) => [...namesOf(entry)])),
    ]),
  );
}

/** What docxtemplater throws holds one error, or several in a list. */
function problemsOf(error: unknown): FormProblem[] {
  const properties = propertiesOf(error);
  const inner = properties['errors'];
  if (Array.isArray(inner)) return inner.flatMap(problemsOf);
  const [kind] = Object.entries(KINDS_OF_ERRORS).find(([, ids]) =>
    (ids as readonly unknown[]).includes(properties['id']),
  ) ?? ['broken'];
  const name = String(properties['xtag'] ?? properties['openingtag'] ?? '')
    .replace(/[{}#/]/g, '')
    .trim();
  if (kind === 'broken') return [{ kind, name: '', place: '' }];
  const place = partName(String(properties['file'] ?? ''));
  // {{{名称}}} is two errors without a name, and one to who reads of it.
  const isNameless = kind === 'unopened' && name === '';
  return [{ kind: isNameless ? 'unclosed' : (kind as FormProblem['kind']), name, place }];
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> {
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  return isRecord(error) && isRecord(error['properties']) ? error['properties'] : {};
}

function within(place: string, lists: readonly string[]): string {
  return lists.length === 0 ? place : `${place}「${lists.join('」「')}」内`;
}
