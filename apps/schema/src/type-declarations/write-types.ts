import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegisterData } from '@org/migration-core/data';
import { CommandFailed, exitCodes, reasonOf } from '../failure.ts';
import { print, writeWhole } from '../output.ts';
import { foreignTypes } from './foreign-types.ts';

type TypesOptions = { lang: string; out?: string; force?: boolean };

/** Writes the types of one language into a folder, or to standard output where they are one file. */
export async function writeTypes({ lang, out, force = false }: TypesOptions): Promise<number> {
  const files = await foreignTypes(lang, await loadRegisterData());
  if (out === undefined) {
    if (files.size > 1) throw new CommandFailed(`the types of ${lang} are ${files.size} files; name a folder for them with --out`);
    await print(files.values());
    return exitCodes.ok;
  }
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new CommandFailed(`cannot make the folder ${out}: ${reasonOf(error)}`);
  }
  for (const [name, text] of files) writeWhole(join(out, name), text, force);
  console.error(`${files.size} ${files.size === 1 ? 'file' : 'files'} in ${out}`);
  return exitCodes.ok;
}
