import type { Use } from '#check/finding.ts';
import type { Document } from '#document/block.ts';
import type { Template } from '#document/template.ts';
import { together } from '#document/together.ts';
import { uniqueNames } from '#export/bundle.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import type { JobDescription } from '#model/job-description.ts';
import { collection, collectionOf } from '#templates/collection.ts';
import { templates, variants } from '#templates/index.ts';
import { isoDate, oneOf, readArguments } from '../arguments.ts';
import { type Command, eachDocument, HELP, today } from '../command.ts';
import { requested } from '../input.ts';
import { destination, FORMATS, type Format, type Order, save, written } from '../output-file.ts';
import { loadPack } from '../pack.ts';
import { Problem } from '../problem.ts';
import { reviewOf } from '../review.ts';
import { loadStyle } from '../style.ts';

const LAYOUTS = [...templates, ...variants];
const ALL_LAYOUTS = [...LAYOUTS, collection];
/** What is for candidates is checked and stripped as such. */
const USE: Readonly<Record<string, Use>> = { posting: 'posting', 'short-posting': 'posting' };
const BUILT_IN = { classic: CLASSIC, modern: MODERN };

/** `export`: documents in another form, a file each or one file of all. */
export const exportCommand: Command = {
  help: `用法：gangshu export <文件|通配符|->… --to 格式 [选项]

  --to ${FORMATS.join('|')}
                          写成哪种格式；jsonld是搜索引擎认的JobPosting，csv每份一行
  --template 版式         ${ALL_LAYOUTS.map(({ id, name }) => `${id}（${name}）`).join('、')}，默认specification
  --together 标题         几份合成一个文件，前面有目录；范文合集总是合成一个
  --out FILE              写到哪个文件，或者哪个文件夹；默认用岗位名称命名，写在当前文件夹；「-」表示标准输出
  --style FILE            公司版式（JSON），或classic（宋体）、modern（黑体），默认classic
  --review                审阅稿：检查出的问题写成Word批注，改法写成修订（只用于docx）
  --pack FILE             审阅稿用的公司词库（JSON）
  --today YYYY-MM-DD      审阅稿按哪一天有效的规定检查，默认今天
  --strip                 去除隐藏数据：文件里不带可以再次打开的原稿；招聘启事从来不带

几份一起导出，默认每份一个文件，--out写文件夹；json和csv总是写成一个文件。读不了的文件跳过，其余照写。
岗书做的.docx和.html在Word等软件里改过的，按改后的内容导出，每处改动写到标准错误。
退出码：0写好了，2用法不对，或者有文件读不了、写不了。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      template: { type: 'string', default: 'specification' },
      to: { type: 'string' },
      together: { type: 'string' },
      out: { type: 'string' },
      style: { type: 'string', default: 'classic' },
      review: { type: 'boolean', default: false },
      pack: { type: 'string' },
      today: { type: 'string', default: today() },
      strip: { type: 'boolean', default: false },
    });
    const { files } = await requested(positionals);
    if (values.to === undefined) throw new Problem(`没有指定格式；用--to写明，可选：${FORMATS.join('、')}。`);
    const format = oneOf('to', values.to, FORMATS);
    const id = oneOf(
      'template',
      values.template,
      ALL_LAYOUTS.map((layout) => layout.id),
    );
    const layout = LAYOUTS.find((one) => one.id === id) ?? null;
    const isOne = layout === null || values.together !== undefined;
    refuse(format, isOne, values.review);
    const style = Object.hasOwn(BUILT_IN, values.style)
      ? BUILT_IN[values.style as keyof typeof BUILT_IN]
      : await loadStyle(values.style);
    const day = isoDate('today', values.today);
    const pack = values.pack === undefined ? undefined : await loadPack(values.pack);

    const answers = await eachDocument(files, (input) => input);
    const jobs = answers.flatMap((answer) => {
      if ('problem' in answer) return [];
      for (const note of answer.notes) process.stderr.write(`${note}\n`);
      return [answer.job];
    });
    if (jobs.length === 0) {
      if (answers.length > 0) return 2;
      throw new Problem(`「${files.join('」「')}」里没有岗位说明。`);
    }
    const use = USE[id] ?? 'specification';
    const isBare = values.strip || use === 'posting';
    const orderOf = (document: Document, own: readonly JobDescription[]): Order => ({
      jobs: own,
      document,
      style,
      source: isBare ? null : JSON.stringify(own.length === 1 ? own[0] : own),
      review: values.review && layout && own[0] ? reviewOf(own[0], layout, { use, today: day, pack }) : null,
    });
    const isList = jobs.length > 1 && (format === 'json' || format === 'csv');
    const orders =
      layout === null || isOne || isList
        ? [orderOf(merged(jobs, layout, values.together), jobs)]
        : jobs.map((job) => orderOf(layout.build(job), [job]));
    const names = uniqueNames(
      orders.map(({ document }) => (values.review ? `${document.fileName}-审阅稿` : document.fileName)),
    );
    const place = await destination(values.out, orders.length);
    let failures = answers.length - jobs.length;
    for (const [index, order] of orders.entries()) {
      try {
        await save(await written(format, order), place, `${names[index]}.${format}`);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        process.stderr.write(`${error.message}\n`);
        failures++;
      }
    }
    return failures > 0 ? 2 : 0;
  },
};

/** Refuses what cannot be together. */
function refuse(format: Format, isOne: boolean, isReview: boolean): void {
  if (isReview && format !== 'docx') throw new Problem('审阅稿只能写成docx。');
  if (isReview && isOne) throw new Problem('审阅稿要逐份写，不能合成一个文件。');
  if (isOne && format === 'jsonld') throw new Problem('JobPosting要逐份写，不能合成一个文件。');
}

/** Several documents as one: a collection where no layout is named. */
function merged(
  jobs: readonly JobDescription[],
  layout: Template<JobDescription> | null,
  title: string | undefined,
): Document {
  if (layout !== null) return together(title ?? `${layout.name}${jobs.length}份`, jobs.map(layout.build));
  return collectionOf(title ?? `岗位范文${jobs.length}篇`, jobs);
}
