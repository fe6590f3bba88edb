/*
 * npm run lighthouse -- [<path> …] [--runs <n>] [--built]
 * The built site as Lighthouse sees it, on a phone and on a desk. Fails below 100 in what can be counted; the
 * performance depends on what else the machine does, so it is only told: the best of at most `n` runs. With `--built` the
 * site is not built anew, but taken from dist/.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../support/chromium.ts';
import { buildSite, serveSite } from '../support/serve-site.ts';

const CLI = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');
const FOLDER = 'node_modules/.cache/gangshu-lighthouse-site';

/** One page of every kind that search engines lead to. */
const PAGES = [
  '/',
  '/roles/',
  '/roles/after-sales/manager/',
  '/collections/after-sales-manager/',
  '/rules/age-limit/',
  '/indicators/warranty-pp100/',
];
const DEVICES = { mobile: [], desktop: ['--preset=desktop'] } as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What is used of a report. */
interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1' }, built: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('--runs wants a whole number from 1');
  process.exit(2);
}
const folder = values.built ? 'dist' : FOLDER;
if (!values.built) buildSite(folder);
const { site, stop } = await serveSite(folder);
const rows: Record<string, string | number>[] = [];
const remarks: { readonly category: Category; readonly text: string }[] = [];
try {
  for (const page of positionals.length > 0 ? positionals : PAGES) {
    for (const [device, settings] of Object.entries(DEVICES)) {
      const reports = reportsOf(site + page, settings);
      const best = reports.toSorted((a, b) => points(b, 'performance') - points(a, 'performance'))[0];
      if (!best) continue;
      rows.push({
        page,
        device,
        ...Object.fromEntries(CATEGORIES.map((category) => [category, points(best, category)])),
        runs: reports.length,
        'LCP ms': Math.round(best.audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
        'blocking ms': Math.round(best.audits['total-blocking-time']?.numericValue ?? Number.NaN),
        shift: (best.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN).toFixed(3),
      });
      for (const category of CATEGORIES.filter((each) => points(best, each) < 100))
        remarks.push({
          category,
          text: `${page} ${device} ${category} ${points(best, category)}: ${faults(best, category)}`,
        });
    }
  }
} finally {
  stop();
}
console.table(rows);
for (const { text } of remarks) console.error(text);
process.exitCode = remarks.some(({ category }) => category !== 'performance') ? 1 : 0;

/** Reports of one page, as many as it takes to reach 100 in performance, at most `runs`. */
function reportsOf(address: string, settings: readonly string[]): Report[] {
  const reports: Report[] = [];
  while (reports.length < runs) {
    const report = reportOf(address, settings);
    reports.push(report);
    if (points(report, 'performance') === 100) break;
  }
  return reports;
}

function reportOf(address: string, settings: readonly string[]): Report {
  const root = process.getuid?.() === 0 ? ' --no-sandbox' : '';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      CLI,
      address,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      '--throttling-method=simulate',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new --disable-gpu${root}`,
      ...settings,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: findChromium() ?? '' },
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new Error(`Lighthouse failed at ${address}:\n${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** From 0 to 100. */
function points(report: Report, category: Category): number {
  return Math.round((report.categories[category].score ?? 0) * 100);
}

/** What took points away. */
function faults(report: Report, category: Category): string {
  return report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${report.audits[id]?.title})`)
    .join(', ');
}
