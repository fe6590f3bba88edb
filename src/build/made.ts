import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import packages from '../../package.json?raw';

/** The project's own cache folder; every npm script runs in the project's root. */
const CACHE = new URL('node_modules/.cache/gangshu-made/', pathToFileURL(`${process.cwd()}/`));

/**
 * A file made from `source`, kept between builds so that only what changed is made again.
 * @param kind extension of the file, e.g. `pdf`
 * @param source all the file is made from, as data
 * @param code what makes it, as text; the versions of all packages count too
 */
export async function made(
  kind: string,
  source: unknown,
  code: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([kind, source]))
    .update(code)
    .update(packages)
    .digest('hex');
  const file = new URL(`${key.slice(0, 32)}.${kind}`, CACHE);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = await make();
  mkdirSync(CACHE, { recursive: true });
  // Beside first, then renamed: a build that is stopped leaves no half file behind.
  const beside = new URL(`${file.href}.${process.pid}`);
  writeFileSync(beside, bytes);
  renameSync(beside, file);
  return bytes;
}
