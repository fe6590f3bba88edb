/* Before the tests of whole documents: LibreOffice, qpdf, poppler and Han fonts are found or fetched, or one sentence says what is missing. */
import { spawnSync } from 'node:child_process';
import { installPackages, isDebianRoot } from '../support/packages.ts';

/** Programs the tests call, with the Debian package that has each. */
const PROGRAMS = {
  soffice: 'libreoffice-writer-nogui',
  qpdf: 'qpdf',
  pdffonts: 'poppler-utils',
  'fc-list': 'fontconfig',
} as const;

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

function hasHanFont(): boolean {
  return spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';
}

function missing(): string[] {
  const packages = Object.entries(PROGRAMS).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
  return hasHanFont() ? packages : [...packages, 'fonts-noto-cjk'];
}

const wanted = missing();
if (wanted.length > 0 && isDebianRoot) installPackages(wanted);
const left = wanted.length === 0 ? [] : missing();
if (left.length > 0) {
  console.error(
    `整份文件的测试要用别的程序打开Word和PDF：请先安装${left.join('、')}（Debian的包名），再运行npm run test:documents。`,
  );
  process.exit(1);
}
