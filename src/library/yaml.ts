import { parseDocument, type YAMLError } from 'yaml';

/** An entry of a folder: what stands between the two lines of ---, and what follows. */
export interface Entry {
  readonly data: Record<string, unknown>;
  readonly body: string;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?<head>.*?)^---[ \t]*(?:\r?\n(?<body>.*))?$/ms;

/** Reads an MDX file. What cannot be read is an error that names the file, the line and the remedy. */
export function readEntry(file: string, text: string): Entry {
  const parts = FRONTMATTER.exec(text)?.groups;
  if (!parts) throw new Error(`${file}：开头没有字段，请写在文件最前面，上下各用一行---围起来。`);
  const data = readYaml(file, parts['head'] ?? '', 1);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error(`${file}：两行---之间要写字段，每行一个，例如title: 售后管理经理。`);
  return { data: { ...data }, body: parts['body'] ?? '' };
}

/**
 * Reads YAML; dates stay text. What cannot be read is an error that names the file, the line and the remedy.
 * @param before number of lines of the file before the text
 */
export function readYaml(file: string, text: string, before = 0): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return document.toJS();
  const line = error.linePos?.[0].line ?? 1;
  const shown = text.split('\n')[line - 1]?.trim().slice(0, 30) ?? '';
  throw new Error(`${file}：第${line + before}行${shown && `「${shown}」`}读不懂，${remedyOf(error)}。`);
}

function remedyOf({ code }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return '请把缩进的Tab换成空格';
    case 'DUPLICATE_KEY':
      return '这个字段前面已经写过，请删去一个';
    case 'MISSING_CHAR':
      return '请检查这一行或前面的引号、括号有没有配对，字段名后有没有冒号';
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
    case 'MULTILINE_IMPLICIT_KEY':
      return '请让同一级的行缩进一样多，括号配对';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return '请让同一级的行缩进一样多；文字里有英文冒号的，整段加上引号';
    default:
      return '文字里有英文的冒号、井号、引号或@的，请整段加上单引号';
  }
}
