import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import { vagueGoal } from '#check/rules/vague-goal.ts';
import { CLASSIC } from '#export/theme.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { asSarif } from '../../src/cli/sarif.ts';

const CLI = new URL('../../src/cli.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'gangshu-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

const flawed = JSON.stringify(
  jobFromSketch({ duties: ['负责提升客户体验'], requirements: ['大专及以上学历，三年以上售后经验'] }),
);
const flawedFile = file('flawed.json', flawed);
const emptyFile = file('empty.json', JSON.stringify(jobFromSketch({})));

describe('check', () => {
  test('prints a code frame with the place, the rule and what to write instead', () => {
    const { status, stdout } = run(['check', 'flawed.json', '--fail-on', 'warning']);
    expect(status).toBe(1);
    expect(stdout).toContain('flawed.json：岗位职责第1条  警告  目标无法衡量（vague-goal）');
    expect(stdout).toContain('  1 | 负责提升客户体验\n    |     ^^^^^^^^^^^^\n');
    expect(stdout).toMatch(/可改为：.+\n/);
    expect(stdout).toMatch(/flawed\.json：错误 0，警告 \d+，提示 \d+；\d+分\n$/);
  });

  test('calls the title by its name', () => {
    const untidy = jobFromSketch({ identity: { title: '急聘！！售后专员14薪' } });
    const { stdout } = run(['check', '-'], JSON.stringify(untidy));
    expect(stdout).toMatch(/：岗位名称 .+（title-noise）/);
  });

  test('gives findings as JSON, from a file and from standard input alike', () => {
    const { status, stdout } = run(['check', flawedFile, '--format', 'json']);
    expect(status).toBe(0);
    expect(run(['check', '-', '--format', 'json'], flawed).stdout).toBe(stdout);
    const { findings, score } = JSON.parse(stdout);
    expect(findings.find(({ rule }: { rule: string }) => rule === 'vague-goal')).toMatchObject({
      theme: 'specificity',
      level: 'warning',
      path: 'duties/1/text',
      span: [2, 8],
      quote: '提升客户体验',
      title: '目标无法衡量',
      sources: [],
      replacements: [{ edits: [{ kind: 'replace', path: 'duties/1/text', span: [2, 8] }] }],
    });
    expect(score.points).toBeLessThan(100);
  });

  test('decides the level by what the document is for', () => {
    const level = (use: string) =>
      JSON.parse(run(['check', flawedFile, '--format', 'json', '--use', use]).stdout).findings.find(
        ({ rule }: { rule: string }) => rule === 'vague-goal',
      ).level;
    expect([level('specification'), level('posting')]).toEqual(['warning', 'hint']);
  });

  test('gives one list for several files in the order given, and for a pattern', () => {
    const several = run(['check', flawedFile, emptyFile, '--format', 'json']);
    expect(JSON.parse(several.stdout).map((one: { file: string }) => one.file)).toEqual([
      flawedFile,
      emptyFile,
    ]);
    const matched = run(['check', 'fl*.json', '--format', 'json']);
    expect(JSON.parse(matched.stdout).map((one: { file: string }) => one.file)).toEqual(['flawed.json']);
  });

  test('says which file cannot be read and goes on with the others', () => {
    const { status, stdout, stderr } = run(['check', 'missing.txt', flawedFile, '--format', 'json']);
    expect(status).toBe(2);
    expect(stderr).toBe('找不到文件「missing.txt」。\n');
    expect(JSON.parse(stdout)).toEqual([
      { file: 'missing.txt', problem: '找不到文件「missing.txt」。' },
      expect.objectContaining({ file: flawedFile }),
    ]);
  });

  test('writes SARIF whose results name their rule and file', () => {
    const log = JSON.parse(run(['check', flawedFile, '--format', 'sarif']).stdout);
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    const [result] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'vague-goal');
    expect(tool.driver.rules[result.ruleIndex].id).toBe('vague-goal');
    expect(result.level).toBe('warning');
    expect(result.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: pathToFileURL(flawedFile).href } },
        logicalLocations: [{ fullyQualifiedName: 'duties/1/text' }],
      },
    ]);
  });

  test('SARIF tells line and column where a field stands in the source once', () => {
    const job = jobFromSketch({ duties: ['负责提升客户体验'] });
    const regions = (source: string) =>
      JSON.stringify(
        asSarif(
          [
            {
              file: 'a.txt',
              source,
              job,
              notes: [],
              ...check(job, { rules: [vagueGoal], today: '2026-06-01' }),
            },
          ],
          [vagueGoal],
        ),
      ).match(/"region":\{[^}]*\}/g);
    expect(regions('岗位职责\n1. 负责提升客户体验\n')).toEqual([
      '"region":{"startLine":2,"startColumn":6,"endLine":2,"endColumn":12}',
    ]);
    expect(regions('负责提升客户体验\n负责提升客户体验')).toBeNull();
  });
});

describe('check under a company pack', () => {
  test('reports own words, is silent on allowed ones and leaves out what is switched off', () => {
    const pack = file(
      'pack.json',
      JSON.stringify({
        version: 1,
        forbidden: [{ word: '大专', write: '专科' }],
        allowed: [],
        off: ['vague-goal'],
      }),
    );
    const { findings } = JSON.parse(run(['check', flawedFile, '--format', 'json', '--pack', pack]).stdout);
    const ids = findings.map(({ rule }: { rule: string }) => rule);
    expect(ids).toContain('company-word');
    expect(ids).not.toContain('vague-goal');
  });

  test.each([
    ['missing.json', '找不到词库'],
    [file('half.json', '{'), '不是有效的JSON'],
    [file('newer.json', '{"version":99}'), '更新的岗书'],
  ])('%s is refused in a sentence', (pack, expected) => {
    const { status, stderr } = run(['check', flawedFile, '--pack', pack]);
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
  });
});

test('a legal finding names law, article and what it says', () => {
  const ad = file('ad.txt', '任职要求：\n1、限男性，35岁以下');
  const { findings } = JSON.parse(run(['check', ad, '--use', 'posting', '--format', 'json']).stdout);
  const [limit] = findings.filter(({ rule }: { rule: string }) => rule === 'gender-limit');
  expect(limit.sources).toContainEqual(
    expect.objectContaining({
      law: expect.stringMatching(/法/),
      article: expect.any(String),
      effective: expect.stringMatching(/^\d{4}-/),
      says: expect.stringMatching(/。$/),
    }),
  );
});

describe('export', () => {
  const job = JSON.stringify(
    jobFromSketch({
      identity: { title: '售后管理专员' },
      duties: ['每天登记客户投诉，24小时内回复处理进展'],
      requirements: ['大专及以上学历'],
    }),
  );
  const source = file('job.json', job);
  const other = file('second.json', JSON.stringify(jobFromSketch({ identity: { title: '配件管理员' } })));
  const badStyle = file(
    'style.json',
    JSON.stringify({ ...CLASSIC, margins: { ...CLASSIC.margins, top: 900 } }),
  );

  test('several documents go into a folder, each under its own name, whatever of them cannot be read', () => {
    const { status, stderr } = run([
      ...['export', source, 'missing.json', other, source],
      ...['--to', 'md', '--out', 'several/'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('找不到文件「missing.json」');
    expect(readdirSync(join(folder, 'several')).toSorted()).toEqual(
      [
        '售后管理专员-岗位说明书.md',
        '售后管理专员-岗位说明书（2）.md',
        '配件管理员-岗位说明书.md',
      ].toSorted(),
    );
  });

  test('several documents come together in one file, in a layout or as a collection', () => {
    const words = (...options: readonly string[]) =>
      run(['export', source, other, '--to', 'txt', '--out', '-', ...options]).stdout;
    expect(words('--together', '售后岗位')).toMatch(
      /^售后岗位\n\n目录\n售后管理专员岗位说明书\n配件管理员岗位说明书\n/,
    );
    expect(words('--template', 'collection')).toMatch(
      /^岗位范文2篇\n\n2个岗位\n\n目录\n一、售后管理专员\n二、配件管理员\n/,
    );
    const { stdout } = run(['export', source, other, '--to', 'json', '--out', '-']);
    expect(JSON.parse(stdout)).toEqual([JSON.parse(job), JSON.parse(readFileSync(other, 'utf8'))]);
  });

  test.each([
    ['docx', 'PK'],
    ['pdf', '%PDF-'],
    ['html', '<!doctype html>'],
    ['md', '# '],
    ['txt', ''],
    ['json', '{'],
  ])('writes %s under the name of the position', (format, begins) => {
    const { status } = run(['export', source, '--template', 'posting', '--to', format]);
    expect(status).toBe(0);
    const bytes = readFileSync(join(folder, `售后管理专员-招聘启事.${format}`));
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
    if (format === 'txt' || format === 'md' || format === 'html') {
      expect(bytes.toString('utf8')).toContain('每天登记客户投诉，24小时内回复处理进展');
    }
  });

  test.each(['docx', 'pdf', 'html'])('a %s file of ours opens again without loss', (format) => {
    run(['export', source, '--to', format, '--out', `again.${format}`]);
    expect(JSON.parse(run(['parse', `again.${format}`]).stdout).job).toEqual(JSON.parse(job));
  });

  test('a file of ours changed in Word is read with its changes, each of them named', () => {
    run(['export', source, '--to', 'docx', '--out', 'sent.docx']);
    const parts = unzipSync(readFileSync(join(folder, 'sent.docx')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const changed = xml.replace('24小时内回复处理进展', '4小时内回复处理进展');
    file('back.docx', zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
    const note = /文件里改过：岗位职责第1条，「[^」]*24小时[^」]*」改成了「[^」]*，4小时[^」]*」。/;
    const parsed = JSON.parse(run(['parse', 'back.docx']).stdout);
    expect(parsed.notes).toEqual([expect.stringMatching(note)]);
    const { stdout, stderr } = run(['export', 'back.docx', '--to', 'json', '--out', '-']);
    expect(stderr).toMatch(note);
    expect(JSON.parse(stdout)).toEqual(parsed.job);
    const [first, ...others] = JSON.parse(job).duties;
    const text = first.text.replace('24小时', '4小时');
    expect(parsed.job).toEqual({ ...JSON.parse(job), duties: [{ ...first, text }, ...others] });
  });

  test('a stripped file and a posting carry no hidden data', () => {
    run(['export', source, '--to', 'docx', '--strip', '--out', 'stripped.docx']);
    run(['export', source, '--to', 'docx', '--template', 'posting', '--out', 'posting.docx']);
    for (const name of ['stripped.docx', 'posting.docx']) {
      const parts = Object.keys(unzipSync(readFileSync(join(folder, name))));
      expect(parts.filter((part) => part.startsWith('customXml'))).toEqual([]);
    }
  });

  test('a review copy holds the findings as comments', () => {
    run(['export', flawedFile, '--to', 'docx', '--review', '--out', 'review.docx']);
    const parts = unzipSync(readFileSync(join(folder, 'review.docx')));
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('目标无法衡量');
  });

  test('house style and layout are taken over', () => {
    run([
      'export',
      source,
      '--to',
      'html',
      '--template',
      'short-posting',
      '--style',
      'modern',
      '--out',
      'm.html',
    ]);
    expect(readFileSync(join(folder, 'm.html'), 'utf8')).toContain('Microsoft YaHei');
  });

  test('a document exported as JSON and parsed again is the same', () => {
    const { stdout } = run(['export', source, '--to', 'json', '--out', '-']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(job));
  });

  test.each([
    [['export', source], '没有指定格式'],
    [['export', source, '--to', 'doc'], '可选：docx、pdf'],
    [['export', source, '--to', 'pdf', '--review'], '审阅稿只能写成docx'],
    [['export', source, '--to', 'pdf', '--style', 'none.json'], '找不到版式'],
    [['export', source, '--to', 'jsonld'], '缺少'],
    [['export', source, '--to', 'txt', '--template', 'letter'], '可选：specification、posting'],
    [['export', source, '--to', 'txt', '--out', 'no/such/folder.txt'], '写不了'],
    [['export', '--to', 'txt'], '没有指定文件'],
    [['export', source, source, '--to', 'docx', '--out', '-'], '2份不能都写到标准输出'],
    [['export', source, source, '--to', 'docx', '--out', source], '不是文件夹'],
    [['export', source, source, '--to', 'docx', '--together', '合编', '--review'], '审阅稿要逐份写'],
    [['export', source, '--to', 'jsonld', '--template', 'collection'], 'JobPosting要逐份写'],
    [['export', source, '--to', 'docx', '--style', badStyle], '「margins.top」不合要求'],
  ])('%j ends with code 2 and one clear sentence', (args, expected) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('    at ');
  });
});

describe('batch', () => {
  const shelf = mkdtempSync(join(folder, 'shelf-'));
  mkdirSync(join(shelf, 'sub'));
  writeFileSync(join(shelf, 'good.json'), JSON.stringify(jobFromSketch({})));
  writeFileSync(join(shelf, 'sub', 'ad.txt'), '岗位职责：\n1、负责提升客户体验\n任职要求：\n1、限男性');
  writeFileSync(join(shelf, 'broken.json'), '{');
  writeFileSync(join(shelf, 'notes.bin'), 'x');

  test('checks a folder with its subfolders and sums up, whatever cannot be read named', () => {
    const { status, stdout } = run(['batch', shelf, '--use', 'posting']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^sub\/ad\.txt +\d+ +\d+ +\d+ +\d+ +\S/m);
    expect(stdout).toMatch(/broken\.json：.*不是有效的JSON/);
    expect(stdout).toMatch(/共2份：错误\d+，警告\d+，提示\d+；平均\d+分；1个文件读不了/);
    expect(stdout).not.toContain('notes.bin');
  });

  test('gives the same rows in the same order however many work on it', () => {
    const rows = (jobs: string) => run(['batch', shelf, '--format', 'json', '--jobs', jobs]).stdout;
    expect(JSON.parse(rows('1')).map(({ file }: { file: string }) => file)).toEqual([
      'broken.json',
      'good.json',
      join('sub', 'ad.txt'),
    ]);
    expect(rows('2')).toBe(rows('1'));
  });

  test.each([
    [['batch'], '正好一个文件夹'],
    [['batch', 'nowhere'], '找不到文件夹'],
    [['batch', flawedFile], '不是文件夹'],
    [['batch', shelf, '--jobs', '0'], '整数'],
    [['batch', shelf, '--pack', 'missing.json'], '找不到词库'],
  ])('%j ends with code 2 and one clear sentence', (args, expected) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(expected);
  });
});

describe('parse', () => {
  test('reads a text into duties and requirements, with the facts of the requirements', () => {
    const ad = file('reads.txt', '岗位职责：\n1、受理报修\n2、回访客户\n任职要求：\n1、大专以上，3-5年经验');
    const { job, facts, leftover } = JSON.parse(run(['parse', ad, '--facts']).stdout);
    expect(job.duties.map(({ text }: { text: string }) => text)).toEqual(['受理报修', '回访客户']);
    expect(job.requirements).not.toEqual([]);
    expect(facts).toEqual({ education: '大专', experienceMin: 3, experienceMax: 5 });
    expect(leftover).toEqual([]);
  });

  test('gives back a document of ours', () => {
    const { status, stdout } = run(['parse', flawedFile]);
    expect(status).toBe(0);
    const { job, notes, leftover } = JSON.parse(stdout);
    expect(job).toEqual(JSON.parse(flawed));
    expect([notes, leftover]).toEqual([[], []]);
  });

  test('reads UTF-8 with a mark, UTF-16 and GB 18030', () => {
    const words = (path: string) => JSON.stringify(JSON.parse(run(['parse', path]).stdout).job);
    const text = '维修工单';
    expect(words(file('bom.txt', `\ufeff${text}`))).toContain(text);
    expect(words(file('utf16.txt', Buffer.from(`\ufeff${text}`, 'utf16le')))).toContain(text);
    const gb = Uint8Array.of(0xce, 0xac, 0xd0, 0xde, 0xb9, 0xa4, 0xb5, 0xa5);
    expect(words(file('gb.txt', gb))).toContain(text);
  });
});

test('rules are listed for people and as data', () => {
  const { status, stdout } = run(['rules']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^specificity +vague-goal +警告\/提示 +目标无法衡量$/m);
  const all = JSON.parse(run(['rules', '--json']).stdout);
  expect(all.map(({ id }: { id: string }) => id)).toContain('vague-goal');
});

test.each([
  [['--help'], /用法：gangshu <命令>/],
  [['check', '--help'], /--fail-on/],
  [['parse', '-h'], /leftover/],
  [['rules', '--help'], /--json/],
])('%j explains itself', (args, expected) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(expected);
});

test.each([
  [[], '用法：gangshu <命令>'],
  [['chekc'], '没有命令「chekc」。'],
  [['constructor'], '没有命令「constructor」。'],
  [['check'], '没有指定文件'],
  [['check', '--colour', 'x.txt'], '不认识选项「--colour」。'],
  [['check', 'x.txt', '--use'], '选项「--use」的写法不对。'],
  [['check', 'x.txt', '--format', 'xml'], '可选：text、json、sarif。'],
  [['check', 'x.txt', '--today', '2026-02-30'], '要写成存在的日期'],
  [['check', '*.nothing'], '没有文件符合「*.nothing」。'],
  [['check', '.'], '是文件夹'],
  [['check', file('broken.json', '{')], '不是有效的JSON。'],
  [['check', file('other.json', '{}')], '没有版本号'],
  [['check', file('binary.txt', Uint8Array.of(0, 1, 2))], '认不出这个文件的格式'],
  [['check', file('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0))], '旧版Office文件'],
  [['rules', 'x'], 'rules不需要参数「x」。'],
])('%j ends with code 2 and one clear sentence', (args, expected) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(expected);
  expect(stderr).not.toContain('    at ');
});
