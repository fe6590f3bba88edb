import type * as z from 'zod';

/** Where an entry stands. */
export interface Place {
  /** Path of the file from the project's root. */
  readonly file: string;
  /** Key of the entry in a file of many; left out where the file is the entry. */
  readonly key?: string;
  /** File in which the fields are explained. */
  readonly shape: string;
}

/** What is wrong with an entry, in one sentence an issue: the file, the field, what to write instead. */
export function contentErrors(
  { file, key, shape }: Place,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): string[] {
  const entry = key === undefined ? '' : `「${key}」`;
  return issues.map((issue) => {
    const field = fieldName(issue.path);
    const where = entry && field ? `${entry}的${field}` : entry + field;
    const inside = where !== '' && issue.code === 'unrecognized_keys' ? '里' : '';
    return `${file}：${where}${inside}${fault(issue, valueAt(data, issue.path), shape)}。`;
  });
}

/** A path as an author counts: `duties第3项的weight`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}第${step + 1}项`;
    return name === '' ? String(step) : `${name}的${String(step)}`;
  }, '');
}

/** What is wrong and what to do, to follow the name of the field. */
function fault(issue: z.core.$ZodIssue, value: unknown, shape: string): string {
  if (issue.code === 'unrecognized_keys')
    return `多了${issue.keys.map((key) => `「${key}」`).join('、')}，请删去，或改成${shape}里写明的字段名`;
  const remedy = wanted(issue);
  if (remedy === null) return `写得不对，请对照${shape}里的说明改`;
  if (value === undefined) return `没有写，请补上：${remedy}`;
  return `现在是${shown(value)}，请改成${remedy}`;
}

/** What a value should be; null where the issue does not say so briefly. */
function wanted(issue: z.core.$ZodIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? null;
    case 'invalid_value':
      return `${issue.values.map(String).join('、')}之一`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? null;
    case 'too_small':
      return least(issue);
    case 'too_big':
      return issue.origin === 'string' ? `不超过${issue.maximum}个字` : `不大于${issue.maximum}的数`;
    default:
      return null;
  }
}

function least({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return '一段文字，不能空着';
  if (origin === 'array') return `至少${minimum}项`;
  return inclusive ? `不小于${minimum}的数` : `大于${minimum}的数`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: '一段文字',
  number: '一个数，不加引号和单位',
  int: '一个整数',
  array: '一个列表，每项以「-」开头',
  object: '几个带名字的字段',
  record: '几个带名字的字段',
  boolean: 'true或false',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-01-31这样的日期',
  url: 'https://开头的完整网址',
};

/** A value as the author sees it in the file, not too long. */
function shown(value: unknown): string {
  if (value === null || value === '') return '空的';
  if (Array.isArray(value)) return `${value.length}项的列表`;
  if (typeof value === 'object') return '带名字的字段';
  const text = String(value);
  return `「${text.length > 20 ? `${text.slice(0, 20)}……` : text}」`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === String(step))?.[1];
  }, data);
}
