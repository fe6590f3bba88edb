import { writeFile } from 'node:fs/promises';
import type { Use } from '#check/finding.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { templates, variants } from '#templates/index.ts';
import { isoDate, oneOf, readArguments } from '../arguments.ts';
import { type Command, HELP, today } from '../command.ts';
import { readInputs } from '../input.ts';
import { FORMATS, written } from '../output-file.ts';
import { loadPack } from '../pack.ts';
import { Problem } from '../problem.ts';
import { reviewOf } from '../review.ts';
import { loadStyle } from '../style.ts';

const LAYOUTS = [...templates, ...variants];
const IDS = LAYOUTS.map(({ id }) => id);
/** What is for candidates is checked and stripped as such. */
const USE: Readonly<Record<string, Use>> = { posting: 'posting', 'short-posting': 'posting' };

/** `export`: one document in another form. */
export const exportCommand: Command = {
  help: `用法：gangshu export <文件|-> --to 格式 [选项]

  --to ${FORMATS.join('|')}
                          写成哪种格式；jsonld是搜索引擎认的JobPosting，csv是一行表格
  --template 版式         ${LAYOUTS.map(({ id, name }) => `${id}（${name}）`).join('、')}，默认specification
  --out FILE              写到哪个文件；默认用岗位名称命名，写在当前文件夹；「-」表示标准输出
  --style FILE            公司版式（JSON），或classic（宋体）、modern（黑体），默认classic
  --review                审阅稿：检查出的问题写成Word批注，改法写成修订（只用于docx）
  --pack FILE             审阅稿用的公司词库（JSON）
  --today YYYY-MM-DD      审阅稿按哪一天有效的规定检查，默认今天
  --strip                 去除隐藏数据：文件里不带可以再次打开的原稿；招聘启事从来不带

岗书做的.docx和.html在Word等软件里改过的，按改后的内容导出，每处改动写到标准错误。
退出码：0写好了，2用法不对或读不了、写不了。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      template: { type: 'string', default: 'specification' },
      to: { type: 'string' },
      out: { type: 'string' },
      style: { type: 'string', default: 'classic' },
      review: { type: 'boolean', default: false },
      pack: { type: 'string' },
      today: { type: 'string', default: today() },
      strip: { type: 'boolean', default: false },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Problem('export要正好一个文件。');
    if (values.to === undefined) throw new Problem(`没有指定格式；用--to写明，可选：${FORMATS.join('、')}。`);
    const format = oneOf('to', values.to, FORMATS);
    const id = oneOf('template', values.template, IDS);
    if (values.review && format !== 'docx') throw new Problem('审阅稿只能写成docx。');
    const use = USE[id] ?? 'specification';
    const style =
      values.style === 'classic'
        ? CLASSIC
        : values.style === 'modern'
          ? MODERN
          : await loadStyle(values.style);
    const day = isoDate('today', values.today);
    const pack = values.pack === undefined ? undefined : await loadPack(values.pack);
    const job = await onlyJob(file);
    const layout = LAYOUTS.find((one) => one.id === id);
    if (!layout) throw new Problem(`没有版式「${id}」。`);
    const document = layout.build(job);
    const content = await written(format, {
      job,
      document,
      style,
      source: values.strip || use === 'posting' ? null : JSON.stringify(job),
      review: values.review ? reviewOf(job, layout, { use, today: day, pack }) : null,
    });
    const name = values.review ? `${document.fileName}-审阅稿` : document.fileName;
    const out = values.out ?? `${name}.${format}`;
    if (out === '-') process.stdout.write(content);
    else {
      await writeFile(out, content).catch(({ code }: NodeJS.ErrnoException) => {
        throw new Problem(`写不了「${out}」（${code ?? '原因不明'}）。`);
      });
      process.stderr.write(`已写到${out}\n`);
    }
    return 0;
  },
};

async function onlyJob(file: string) {
  const inputs = await readInputs(file);
  const [input] = inputs;
  if (!input) throw new Problem(`「${file}」里没有岗位说明。`);
  if (inputs.length > 1) {
    throw new Problem(`「${file}」里有${inputs.length}份岗位说明；先用parse分开，再逐份导出。`);
  }
  for (const note of input.notes) process.stderr.write(`${note}\n`);
  return input.job;
}
