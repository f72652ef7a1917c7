import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './layout.ts';
import { median } from './statistics.ts';

const rounds = 31;
const folder = fileURLToPath(new URL('..', import.meta.url));
const load = "import { loadRegisterData } from '@org/migration-core/data';";
const query = "query({ kinds: ['activity'], text: 'trafficking' })";

/** What fresh processes do; the package is the built one, as it ships. */
const programs = {
  'the main entry is imported': "import '@org/migration-core';",
  'first answer': `${load}
import { openRegister } from '@org/migration-core';
await openRegister(await loadRegisterData()).${query};`,
  'first answer, with `./effect`': `${load}
import { Register } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
const layer = Register.layerMemory(await loadRegisterData());
await Effect.runPromise(Effect.provide(Effect.flatMap(Register, (register) => register.${query}), layer));`,
} as const;

/** How much longer a fresh process takes than one that does nothing, in milliseconds: the median and the least of several rounds. */
export type StartUp = Record<keyof typeof programs, { median: number; least: number }>;

/** The start of the package as it ships; nothing where it is not built. */
export function measureStartUp(): StartUp | undefined {
  if (!existsSync(`${folder}/dist/data.js`)) return undefined;
  const entries = Object.entries(programs);
  const bare: number[] = [];
  const times = entries.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    bare.push(timeOf(['-e', '0']));
    for (const [i, [, program]] of entries.entries()) times[i]?.push(timeOf(['--input-type=module', '-e', program]));
  }
  // The least is held against the least, so that a machine under load does not count.
  const more = (own: readonly number[]) => ({ median: median(own) - median(bare), least: Math.min(...own) - Math.min(...bare) });
  return Object.fromEntries(entries.map(([name], i) => [name, more(times[i] as number[])])) as StartUp;
}

function timeOf(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

export function startUpReport(startUp: StartUp): string {
  const rows = Object.entries(startUp).map(([name, { median, least }]) => [name, `+${median.toFixed(0)} ms`, `+${least.toFixed(0)} ms`]);
  return `## Start of the shipped package\n\nOver a Node process that does nothing, over the register of the package, ${rounds} rounds.\n\n${table(['', 'median', 'least'], rows)}`;
}
