import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRegisterData } from '@org/migration-core/data';
import { type Face, faces } from './address.ts';
import { CommandFailed, exitCodes, reasonOf } from './failure.ts';
import { print, writeWhole } from './output.ts';
import { schemaFiles } from './schema-files.ts';

type EmitOptions = { out: string; face?: Face; check?: boolean; force?: boolean };

/** Writes the schema files, or with `check` tells where the files on disk differ from them. */
export async function emit({ out, face, check = false, force = false }: EmitOptions): Promise<number> {
  const wanted = face ? [face] : faces;
  const files = schemaFiles(wanted, await loadRegisterData());
  const stale = [...files.keys()].filter((path) => textOf(join(out, path)) !== files.get(path));
  if (check) return reportDifferences(out, [...stale.map((path) => describe(out, path)), ...strangers(out, wanted, files)]);
  const taken = stale.find((path) => !force && textOf(join(out, path)) !== undefined);
  if (taken) throw new CommandFailed(`${join(out, taken)} exists and differs; overwrite it with --force`);
  for (const path of stale) {
    makeFolder(dirname(join(out, path)));
    writeWhole(join(out, path), files.get(path) as string, force);
  }
  await print([`${files.size} schema files in ${out}: ${stale.length} written, ${files.size - stale.length} unchanged\n`]);
  return exitCodes.ok;
}

async function reportDifferences(out: string, differences: readonly string[]): Promise<number> {
  if (differences.length === 0) {
    await print([`the schema files in ${out} are up to date\n`]);
    return exitCodes.ok;
  }
  for (const difference of differences) console.error(difference);
  console.error(
    `${differences.length} ${differences.length === 1 ? 'schema file differs' : 'schema files differ'}; run \`migration-schema emit --out ${out} --force\``,
  );
  return exitCodes.faults;
}

const describe = (out: string, path: string) => `${join(out, path)} ${textOf(join(out, path)) === undefined ? 'is missing' : 'differs'}`;

/** Files beside the schemas that no kind accounts for, such as those of a kind that was renamed. */
const strangers = (out: string, wanted: readonly Face[], files: ReadonlyMap<string, string>) =>
  wanted.flatMap((face) =>
    namesIn(join(out, face))
      .filter((name) => !files.has(`${face}/${name}`))
      .map((name) => `${join(out, face, name)} is not a schema file; remove it`),
  );

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
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
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new CommandFailed(`cannot read ${path}: ${reasonOf(error)}`);
}

function makeFolder(path: string) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new CommandFailed(`cannot make the folder ${path}: ${reasonOf(error)}`);
  }
}
