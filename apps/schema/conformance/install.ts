/** Installs what the validators of other languages need, where it is missing: `npm run conformance:install`. For Debian, as root. */
import { spawnSync } from 'node:child_process';
import { isInstalled } from './judge.ts';
import { validators } from './validators.ts';

const states = await Promise.all(validators.map(async (validator) => ({ validator, isHere: await isInstalled(validator) })));
const packages = [...new Set(states.flatMap(({ validator, isHere }) => (isHere ? [] : validator.packages)))];
if (packages.length === 0) console.log('every validator is installed');
else {
  console.log(`installing ${packages.join(' ')}`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const steps = [() => apt('update'), () => apt('install', '-y', '--no-install-recommends', ...packages)];
  process.exitCode = steps.every((step) => step().status === 0) ? 0 : 1;
}
