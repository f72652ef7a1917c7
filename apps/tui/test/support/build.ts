import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the app, and what it is made of where that has changed, once before its tests. */
export default function build(): void {
  execFileSync('npx', ['turbo', 'run', 'build', '--filter=@org/migration-tui', '--output-logs=errors-only', '--ui=stream'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
