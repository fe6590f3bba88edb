import * as z from 'zod/mini';
import { LEVELS } from './finding.ts';

/** The file format's version; raise it with every change that old files cannot be read with. */
const PACK_VERSION = 1;

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
const sentence = z.string().check(z.trim(), z.maxLength(200));
const ruleId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const level = z.enum(LEVELS);

const packSchema = z.strictObject({
  version: z.literal(PACK_VERSION),
  /** Whose rules these are, shown with the findings; may be empty. */
  name: z._default(sentence, ''),
  /** Words not to be used. */
  forbidden: z._default(
    z.array(
      z.strictObject({
        word: words,
        /** Why, and what to do instead; may be empty. */
        advice: z._default(sentence, ''),
        /** What to write in its place; empty where only the author can know. */
        write: z._default(sentence, ''),
        level: z._default(level, 'warning'),
      }),
    ),
    [],
  ),
  /** Words that have a preferred form: 顾客 is to be written 客户, app is to be written App. */
  preferred: z._default(
    z.array(z.strictObject({ word: words, write: words, level: z._default(level, 'hint') })),
    [],
  ),
  /** Words the company uses on purpose: what is found inside them is not reported. */
  allowed: z._default(z.array(words), []),
  /** Ids of rules that are switched off. */
  off: z._default(z.array(ruleId), []),
});

/** A company's own words and the rules it switched off. Write it to a file with `JSON.stringify`. */
export type Pack = z.infer<typeof packSchema>;

/** What reading a pack gives: the pack, or why it could not be read (shown to the user as it is). */
export type PackReading = { readonly pack: Pack } | { readonly problem: string };

/** A pack that says nothing. */
export function emptyPack(): Pack {
  return { version: PACK_VERSION, name: '', forbidden: [], preferred: [], allowed: [], off: [] };
}

const NAMES: Readonly<Record<string, string>> = {
  version: '版本号',
  name: '名称',
  forbidden: '禁用的词',
  preferred: '统一的写法',
  allowed: '允许的词',
  off: '关闭的规则',
  word: '词',
  write: '改写',
  advice: '建议',
  level: '级别',
};

/** Reads a pack from parsed JSON; never throws. */
export function readPack(raw: unknown): PackReading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { problem: '这不是公司词库：内容应当是一个JSON对象。' };
  }
  const version = (raw as { version?: unknown }).version;
  if (typeof version !== 'number') return { problem: '这不是公司词库：没有版本号。' };
  if (version > PACK_VERSION) {
    return {
      problem: `这份词库由更新的岗书写成（第${version}版，这里只认识到第${PACK_VERSION}版）。请刷新页面或升级岗书，再导入一次。`,
    };
  }
  const result = packSchema.safeParse(raw);
  if (!result.success) return { problem: problemOf(result.error.issues[0]) };
  const twice = contradiction(result.data);
  return twice === null ? { pack: result.data } : { problem: twice };
}

/** Where and what is wrong, as one sentence. */
function problemOf(issue: z.core.$ZodIssue | undefined): string {
  const [list = '', index, key] = (issue?.path ?? []).map(String);
  const place = [
    NAMES[list] ?? list,
    index === undefined ? '' : `第${Number(index) + 1}项`,
    key === undefined ? '' : `的「${NAMES[key] ?? key}」`,
  ].join('');
  if (issue?.code === 'unrecognized_keys') {
    return `公司词库${place === '' ? '' : `「${place}」`}里有不认识的内容「${issue.keys.join('、')}」。`;
  }
  const want = NEEDS[key ?? list];
  return `公司词库里${place}不合格式${want === undefined ? '' : `：${want}`}。`;
}

const NEEDS: Readonly<Record<string, string>> = {
  version: '应当是1',
  word: '应当是1到40个字',
  allowed: '每项应当是1到40个字',
  level: `应当是${LEVELS.join('、')}之一`,
  off: '每项应当是规则的编号，例如vague-goal',
  advice: '应当是200个字以内的文字',
  write: '应当是200个字以内的文字',
  name: '应当是200个字以内的文字',
};

/** A word that is treated in two ways, as one sentence, or null. */
function contradiction({ forbidden, preferred, allowed }: Pack): string | null {
  const seen = new Map<string, string>();
  const lists: readonly [name: string, words: readonly string[]][] = [
    ['禁用的词', forbidden.map(({ word }) => word)],
    ['统一的写法', preferred.map(({ word }) => word)],
    ['允许的词', allowed],
  ];
  for (const [name, list] of lists) {
    for (const word of list) {
      const other = seen.get(word);
      if (other === name) return `公司词库里「${word}」在「${name}」中出现了两次。`;
      if (other !== undefined) return `公司词库里「${word}」既在「${other}」中，又在「${name}」中。`;
      seen.set(word, name);
    }
  }
  const idle = preferred.find(({ word, write }) => word === write);
  return idle ? `公司词库里「${idle.word}」的改写与原词相同。` : null;
}
