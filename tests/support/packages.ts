import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here without asking anybody: root on Debian, as on most CI machines. */
export const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Runs a command with its output shown; whether it succeeded. */
export function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

/** Installs Debian packages; lists that are missing or too old are fetched first. */
export function installPackages(names: readonly string[]): void {
  const install = ['install', '-y', '-q', '--no-install-recommends', ...names];
  if (!run('apt-get', install)) run('apt-get', ['update', '-q']) && run('apt-get', install);
}
