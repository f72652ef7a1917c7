import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the app once before its tests. */
export default function build(): void {
  execFileSync('npm', ['run', '-s', 'build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
