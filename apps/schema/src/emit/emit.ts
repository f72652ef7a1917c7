import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRegisterData } from '@org/migration-core/data';
import { CommandFailed, exitCodes, reasonOf } from '../failure.ts';
import { print, writeWhole } from '../output.ts';
import { emittedFiles, type Part, parts } from './emitted-files.ts';

type EmitOptions = { out: string; only?: readonly Part[]; check?: boolean; force?: boolean };

/** Writes the files that describe the register, or with `check` tells where the files on disk differ from them. */
export async function emit({ out, only = parts, check = false, force = false }: EmitOptions): Promise<number> {
  const files = await emittedFiles(only, await loadRegisterData());
  const stale = [...files.keys()].filter((path) => textOf(join(out, path)) !== files.get(path));
  if (check) return reportDifferences(out, [...stale.map((path) => describe(out, path)), ...strangers(out, only, files)]);
  const taken = stale.find((path) => !force && textOf(join(out, path)) !== undefined);
  if (taken) throw new CommandFailed(`${join(out, taken)} exists and differs; overwrite it with --force`);
  for (const path of stale) {
    makeFolder(dirname(join(out, path)));
    writeWhole(join(out, path), files.get(path) as string, force);
  }
  await print([`${files.size} files in ${out}: ${stale.length} written, ${files.size - stale.length} unchanged\n`]);
  return exitCodes.ok;
}

async function reportDifferences(out: string, differences: readonly string[]): Promise<number> {
  if (differences.length === 0) {
    await print([`the emitted files in ${out} are up to date\n`]);
    return exitCodes.ok;
  }
  for (const difference of differences) console.error(difference);
  console.error(
    `${differences.length} ${differences.length === 1 ? 'file differs' : 'files differ'}; run \`migration-schema emit --out ${out} --force\``,
  );
  return exitCodes.faults;
}

const describe = (out: string, path: string) => `${join(out, path)} ${textOf(join(out, path)) === undefined ? 'is missing' : 'differs'}`;

/** Files in the folders of the parts that nothing accounts for, such as those of a kind that was renamed. */
const strangers = (out: string, wanted: readonly Part[], files: ReadonlyMap<string, string>) =>
  wanted.flatMap((part) =>
    filesIn(join(out, part))
      .map((name) => `${part}/${name}`)
      .filter((path) => !files.has(path))
      .map((path) => `${join(out, path)} is not emitted; remove it`),
  );

/** The files of a folder and of those within it, with `/` between the names. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name]))
      .sort();
  } catch (error) {
    return absent(folder, error) ?? [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return absent(path, error);
  }
}

function absent(path: string, error: unknown): undefined {
  if (!['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code)))
    throw new CommandFailed(`cannot read ${path}: ${reasonOf(error)}`);
}

function makeFolder(path: string) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new CommandFailed(`cannot make the folder ${path}: ${reasonOf(error)}`);
  }
}
