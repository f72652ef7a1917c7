import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what the servers are started from; once, before all tests. */
export default function build(): void {
  const turbo = fileURLToPath(new URL('../../../../node_modules/.bin/turbo', import.meta.url));
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(turbo, ['run', 'build', '--filter=@org/migration-api'], { cwd, stdio: 'pipe' });
}
