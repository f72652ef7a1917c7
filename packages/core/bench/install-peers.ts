import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The version of every peer that a package in a folder asks for and that is there. Installs them first where one is missing or another
 * version than the one asked for.
 */
export function installPeers(folder: URL, tell: (line: string) => void): ReadonlyMap<string, string> {
  const wanted: Record<string, string> = readJson(new URL('package.json', folder)).dependencies;
  if (Object.entries(wanted).some(([name, version]) => installedVersion(folder, name) !== version)) {
    tell('installing the peers (once; npm ci in bench/peers)');
    const { status, stderr } = spawnSync('npm', ['ci'], {
      cwd: folder,
      env: ownEnvironment(),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) tell(`npm ci failed; peers that are not there are left out:\n${stderr.trim()}`);
  }
  return new Map(
    Object.keys(wanted).flatMap((name) => {
      const version = installedVersion(folder, name);
      return version === undefined ? [] : [[name, version] as const];
    }),
  );
}

function installedVersion(folder: URL, name: string): string | undefined {
  const file = new URL(`node_modules/${name}/package.json`, folder);
  return existsSync(file) ? readJson(file).version : undefined;
}

function readJson(file: URL) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Without what `npm run` says of the workspace that it runs in, which would lead `npm ci` there. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const led = /^npm_(?:config_(?:local_prefix|workspace)|package|lifecycle)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !led.test(name)));
}
