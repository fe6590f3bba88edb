/* Before the tests: a Chromium and Han fonts are found or fetched; where neither can be had, one sentence says what to do. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';
import { installPackages, isDebianRoot, run } from './packages.ts';

/** Whether a font with Han characters is installed; where nothing can tell, yes. */
function hasHanFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() !== '' : process.platform !== 'linux' || !isDebianRoot;
}

const wanted = [
  ...(findChromium() === null ? ['chromium'] : []),
  ...(hasHanFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
];
if (wanted.length > 0 && isDebianRoot) {
  installPackages(wanted);
} else if (wanted.includes('chromium')) {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
}
if (findChromium() === null) {
  console.error(
    '测试要用真实的浏览器：请安装Chromium或Chrome，或用环境变量CHROMIUM指明它的路径，再运行npm test。',
  );
  process.exit(1);
}
if (!hasHanFont()) {
  console.error('测试要看中文排版：请安装一款中文字体（例如Noto Sans CJK），再运行npm test。');
  process.exit(1);
}
