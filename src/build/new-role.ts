/* npm run new:role -- <function>/<role> <title>: lays down the file of a new role template. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';

const CONTENT = new URL('../../content/', import.meta.url);
const USAGE =
  '用法：npm run new:role -- <职能>/<岗位> <岗位名称>，例如：npm run new:role -- after-sales/warranty-clerk 保修核赔专员';

const [id = '', ...words] = process.argv.slice(2);
const title = words.join(' ').trim();
const problem = problemWith(id, title);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  const file = new URL(`roles/${id}.mdx`, CONTENT);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, scaffold(id.split('/')[0] ?? '', title, new Date().toISOString().slice(0, 10)));
  process.stdout.write(`写好了content/roles/${id}.mdx。把「待写」都换掉，再运行npm run dev查看。\n`);
}

/** What stands in the way, as one sentence; null where nothing does. */
function problemWith(path: string, name: string): string | null {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(path) || name === '') return USAGE;
  const { functions } = parse(readFileSync(new URL('catalogue.yaml', CONTENT), 'utf8')) as {
    readonly functions: Readonly<Record<string, unknown>>;
  };
  const folder = path.split('/')[0] ?? '';
  if (!(folder in functions)) {
    return `catalogue.yaml的functions里没有「${folder}」：先加上，或者改用${Object.keys(functions).join('、')}。`;
  }
  if (existsSync(new URL(`roles/${path}.mdx`, CONTENT)))
    return `content/roles/${path}.mdx已经有了，换一个名字。`;
  return null;
}

/** A template that the schema takes, with 待写 wherever only the author knows. */
function scaffold(folder: string, name: string, today: string): string {
  const duty = (index: number) => `  - area: 待写${index}
    text: 待写：动词、对象、标准、频率、协作方。
    measures:
      - 待写
    weight: 25`;
  return `---
${stringify({ title: name }).trim()}
function: ${folder}
level: specialist
industry: consumer
family: ${folder}
summary: 待写：适合什么企业，写了哪些内容，不超过90字。
published: ${today}
updated: ${today}
rating: 3
aliases: []
department: 待写
superior: 待写
purpose: 待写：为了什么，依据什么，做什么。
duties:
${[1, 2, 3, 4].map(duty).join('\n')}
requirements:
  - kind: education
    text: 待写
  - kind: experience
    text: 待写
  - kind: skill
    text: 待写
  - kind: skill
    necessity: prefer
    text: 待写
indicators: []
authority: []
relations:
  internal: []
  external: []
topics:
  - name: 待写
    words: [待写]
---

## 书写经验

待写。

## 书写注意事项

- 待写。
`;
}
