import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Document } from '#document/block.ts';
import { writeDocx } from '#export/docx.ts';
import { writeHtml } from '#export/html.ts';
import { writeMarkdown } from '#export/markdown.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, missingCharacters } from '#export/pdf-fonts.ts';
import { writeText } from '#export/text.ts';
import { CLASSIC } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { templates } from '#templates/index.ts';
import { oneOf, readArguments } from '../arguments.ts';
import { type Command, HELP } from '../command.ts';
import { readInputs } from '../input.ts';
import { Problem } from '../problem.ts';

const IDS = templates.map(({ id }) => id);
const NAMES = templates.map(({ id, name }) => `${id} ${name}`).join('，');
const FORMATS = ['docx', 'pdf', 'html', 'md', 'txt', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** `export`: one document in another form. */
export const exportCommand: Command = {
  help: `用法：gangshu export <文件|-> --to docx|pdf|html|md|txt|json [选项]

  --template ${IDS.join('|')}   版式，默认specification（${NAMES}）
  --to docx|pdf|html|md|txt|json       写成哪种格式
  --out FILE                           写到哪个文件；默认用岗位名称命名，写在当前文件夹；「-」表示标准输出

退出码：0写好了，2用法不对或读不了、写不了。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      template: { type: 'string', default: 'specification' },
      to: { type: 'string' },
      out: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Problem('export要正好一个文件。');
    if (values.to === undefined) throw new Problem(`没有指定格式；用--to写明，可选：${FORMATS.join('、')}。`);
    const format = oneOf('to', values.to, FORMATS);
    const id = oneOf('template', values.template, IDS);
    const inputs = await readInputs(file);
    const [input] = inputs;
    if (!input) throw new Problem(`「${file}」里没有岗位说明。`);
    if (inputs.length > 1) {
      throw new Problem(`「${file}」里有${inputs.length}份岗位说明；先用parse分开，再逐份导出。`);
    }
    const template = templates.find((one) => one.id === id);
    if (!template) throw new Problem(`没有版式「${id}」。`);
    const document = template.build(input.job);
    const content =
      format === 'json' ? `${JSON.stringify(input.job, null, 2)}\n` : await written(document, format);
    const out = values.out ?? `${document.fileName}.${format}`;
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

async function written(document: Document, format: Exclude<Format, 'json'>): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(document);
    case 'pdf': {
      const fonts = await loadFonts(fontNeeds(document, CLASSIC));
      const missing = missingCharacters(document, CLASSIC, fonts);
      if (missing.length > 0) {
        process.stderr.write(`字库里没有这些字，PDF里以〓代替：${missing.join('、')}\n`);
      }
      return writePdf(document, fonts, CLASSIC);
    }
    case 'html':
      return htmlPage(document);
    case 'md':
      return writeMarkdown(document);
    case 'txt':
      return writeText(document);
  }
}

function htmlPage(document: Document): string {
  const css = readFileSync(new URL('../../export/paper.css', import.meta.url), 'utf8');
  const title = document.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${css}</style>
${writeHtml(document)}
</html>
`;
}
