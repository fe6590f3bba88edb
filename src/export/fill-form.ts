import type { DXT } from 'docxtemplater';

/** What a form is filled with: texts by placeholder, and lists whose entries fill a repeated part each. */
export interface FormData {
  readonly [placeholder: string]: string | readonly FormData[];
}

/** Something in a form that could not be filled, told as its author would look for it. */
export interface FormProblem {
  readonly kind: 'unknown' | 'unclosed' | 'unopened' | 'mismatched' | 'broken';
  /** The placeholder without its braces; empty where the whole file is meant. */
  readonly name: string;
  /** Where it stands: the page's part, and the repeated part around it if any. */
  readonly place: string;
}

/** A filled form, or null where its placeholders don't fit together; and what is wrong with it. */
export interface FilledForm {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly problems: readonly FormProblem[];
}

/**
 * Fills a company's own Word form: {{岗位名称}} is replaced, a row or paragraphs between {{#职责}} and {{/职责}} are
 * repeated for each entry. A placeholder without data is left empty and reported.
 */
export async function fillForm(form: Uint8Array, data: FormData): Promise<FilledForm> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const unknown = new Map<string, FormProblem>();
  try {
    const template = new Docxtemplater(new PizZip(form), {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      // It logs what it throws unless told otherwise.
      errorLogging: false,
      nullGetter: (part: DXT.Part, scope: { readonly scopePath: readonly string[] }) => {
        const problem = {
          kind: 'unknown' as const,
          name: part.value,
          place: within('正文', scope.scopePath),
        };
        unknown.set(`${problem.place} ${problem.name}`, problem);
        return part.module === 'loop' ? [] : '';
      },
    });
    template.render(data);
    const bytes = template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    return { bytes: new Uint8Array(bytes), problems: [...unknown.values()] };
  } catch (error) {
    return { bytes: null, problems: problemsOf(error) };
  }
}

const KINDS: Readonly<Record<string, FormProblem['kind']>> = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
  closing_tag_does_not_match_opening_tag: 'mismatched',
};

/** What docxtemplater throws holds one error, or several in a list. */
function problemsOf(error: unknown): FormProblem[] {
  const properties = propertiesOf(error);
  const inner = properties['errors'];
  if (Array.isArray(inner)) return inner.flatMap(problemsOf);
  const kind = KINDS[String(properties['id'])];
  if (!kind) return [{ kind: 'broken', name: '', place: '' }];
  const name = String(properties['xtag'] ?? properties['openingtag'] ?? '')
    .replace(/[{}#/]/g, '')
    .trim();
  return [{ kind, name, place: partName(String(properties['file'] ?? '')) }];
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> {
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  return isRecord(error) && isRecord(error['properties']) ? error['properties'] : {};
}

function partName(file: string): string {
  if (file.includes('header')) return '页眉';
  return file.includes('footer') ? '页脚' : '正文';
}

function within(place: string, lists: readonly string[]): string {
  return lists.length === 0 ? place : `${place}「${lists.join('」「')}」内`;
}
