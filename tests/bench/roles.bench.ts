import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse, stringify } from 'yaml';
import type { Role } from '#library/role.ts';
import { ROOT } from '../support/serve-site.ts';
import type { Bench } from './harness.ts';

const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'templates', 'tsconfig.json'];
/** What builds keep among the packages; a project of its own begins without, fonts aside. */
const KEPT = ['.cache', '.astro', '.vite', '.vite-temp'];
const MADE = 'node_modules/.cache/gangshu-made';

/** The build of many roles, each with its Word file, PDF and picture: time, memory, and what a second build makes again. */
export const bench: Bench = async ({ sizes }) => {
  for (const size of sizes) {
    const project = mkdtempSync(join(tmpdir(), 'gangshu-roles-'));
    try {
      copyProject(project);
      writeRoles(project, size);
      const rows = [];
      for (const name of ['first build', 'second build']) {
        const before = Date.now();
        const { seconds, busy, peak } = await build(project);
        const made = globSync('*.{docx,pdf,png}', { cwd: join(project, MADE) });
        const pages = globSync('dist/**/*.html', { cwd: project }).length;
        const row = {
          name,
          pages,
          seconds: seconds.toFixed(1),
          'CPU s': busy,
          'ms a page': ((seconds * 1000) / pages).toFixed(1),
          'CPU ms a role': ((busy * 1000) / size).toFixed(1),
          'peak MB': Math.round(peak / 1000),
          'files kept': made.length,
          'made anew': made.filter((file) => statSync(join(project, MADE, file)).mtimeMs >= before).length,
        };
        rows.push(row);
        // Thousands take long: what is known is told at once.
        console.log(
          `${size} roles, ${name}: ${row.seconds} s (${busy} s of CPU), ${row['peak MB']} MB, ${row['made anew']} made`,
        );
      }
      console.log(`roles: ${size}, each as a page, .docx, .pdf and a picture`);
      console.table(rows);
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  }
};

/** A project of its own that shares the packages. */
function copyProject(project: string): void {
  for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(project, 'node_modules/.cache'), { recursive: true });
  for (const name of readdirSync(packages).filter((each) => !KEPT.includes(each)))
    symlinkSync(join(packages, name), join(project, 'node_modules', name));
  for (const fonts of globSync('.cache/gangshu-fonts-*', { cwd: packages }))
    cpSync(join(packages, fonts), join(project, 'node_modules', fonts), { recursive: true });
}

/** Adds copies of the library's roles with words of their own until there are `size`, spread over all functions. */
function writeRoles(project: string, size: number): void {
  const folder = join(project, 'content/roles');
  const originals = globSync('*/*.mdx', { cwd: folder }).toSorted();
  const catalogue = parse(readFileSync(join(project, 'content/catalogue.yaml'), 'utf8')) as {
    readonly functions: Readonly<Record<string, unknown>>;
  };
  const functions = Object.keys(catalogue.functions);
  for (let count = originals.length; count < size; count++) {
    const original = originals[count % originals.length] ?? '';
    const place = functions[count % functions.length] ?? '';
    const [, front = '', ...body] = readFileSync(join(folder, original), 'utf8').split(/^---$/m);
    const role = withOwnWords(parse(front) as Role, place, count, originals.length);
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(
      join(folder, place, `synthetic-${count}.mdx`),
      `---\n${stringify(role)}---${body.join('---')}`,
    );
  }
}

/** A role as another company would have it: its own number in its title, purpose and duties. */
function withOwnWords(role: Role, place: string, count: number, family: number): Role {
  const own = (text: string) => text.replace(/。?$/, `（${count}号门店）。`);
  return {
    ...role,
    title: `${role.title}${count}`,
    function: place,
    family: `${role.family}-${Math.floor(count / family)}`,
    purpose: own(role.purpose),
    duties: role.duties.map((duty) => ({ ...duty, text: own(duty.text) })),
  };
}

/** What a build takes. */
interface Cost {
  readonly seconds: number;
  /** Seconds of CPU time, to the second or so: the same whatever else the machine does. */
  readonly busy: number;
  /** The most memory that its processes held together, in kB. */
  readonly peak: number;
}

async function build(project: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(project, 'src/build/site.ts')], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (part: Buffer) => {
    said = (said + part.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let peak = 0;
  const spent = new Map<number, number>();
  const watch = setInterval(() => {
    const running = familyOf(child.pid ?? 0);
    peak = Math.max(
      peak,
      running.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { pid, busy } of running) spent.set(pid, busy);
  }, 500);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the project does not build:\n${said}`);
  const busy = [...spent.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: (performance.now() - start) / 1000, busy, peak };
}

/** A process with the resident kB it holds and the seconds of CPU time it has spent. */
interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly memory: number;
  readonly busy: number;
}

/** A process and all it started. */
function familyOf(root: number): Running[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' });
  const all = stdout
    .trim()
    .split('\n')
    .map((line): Running => {
      const [pid, parent, memory, time = ''] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), memory: Number(memory), busy: secondsOf(time) };
    });
  const under = (wanted: number): Running[] =>
    all.filter(({ parent }) => parent === wanted).flatMap((each) => [each, ...under(each.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...under(root)];
}

/** Seconds of a time as ps writes it: [[days-]hours:]minutes:seconds. */
function secondsOf(time: string): number {
  const [clock = '', days = '0'] = time.split('-').toReversed();
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}
