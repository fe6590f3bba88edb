import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** Folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, 'src/build/site.ts');

/** The environment without what the test runner sets: the site is built and served as for visitors. */
function env(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Builds the site into a folder, with more set in the environment; throws with what the build printed where it fails. */
export function buildSite(folder = 'dist', more: NodeJS.ProcessEnv = {}): void {
  const built = spawnSync(process.execPath, [BUILD, '--outDir', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env(), ...more },
  });
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stdout}\n${built.stderr}`);
}

/** Serves a built folder on a free port until `stop`; the address has no slash at its end. */
export async function serveSite(
  folder = 'dist',
): Promise<{ readonly site: string; readonly stop: () => void }> {
  const port = await freePort();
  // Beside a server that somebody has started with npm start.
  const args = [ASTRO, 'preview', '--ignore-lock', '--port', String(port), '--outDir', folder];
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    env: env(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const site = `http://localhost:${port}`;
  await Promise.race([
    answering(site),
    new Promise((_, reject) => {
      server.once('exit', (code) => reject(new Error(`the site's server ended with code ${code}`)));
    }),
  ]);
  return { site, stop: () => server.kill() };
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until something answers at an address; throws after a minute. */
export async function answering(address: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
