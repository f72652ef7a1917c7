import { type Dataset, DatasetInvalid, toDisplay, toDisplayJson } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { loadDataset } from '@org/migration-core/node';
import { CommandFailed, exitCodes } from '../failure.ts';
import { print } from '../output.ts';
import { findingLine } from '../validate/report.ts';
import { dataDifference } from './data-difference.ts';
import { counted, type Difference } from './difference.ts';
import { type Bump, isWithin } from './release.ts';
import { schemaDifference } from './schema-difference.ts';
import { schemaDocumentsAt } from './schema-documents.ts';

export const diffFormats = ['text', 'json', 'ndjson', 'changeset'] as const;
export type DiffOptions = { format: (typeof diffFormats)[number]; bump?: Exclude<Bump, 'none'>; exitCode?: boolean };

/** Stands for the data that ship with this package. */
export const shippedRegister = 'register';

/** Tells how two editions differ: of the schemas or of the data, as what stands at the two paths. */
export async function diff(oldPath: string, newPath: string, { format, bump, exitCode = false }: DiffOptions): Promise<number> {
  const [old, now] = [oldPath, newPath].map((path) => (path === shippedRegister ? new Map() : schemaDocumentsAt(path)));
  if (!old || !now) return exitCodes.failure;
  if (old.size > 0 !== now.size > 0) {
    const [schemas, data] = old.size > 0 ? [oldPath, newPath] : [newPath, oldPath];
    throw new CommandFailed(`${schemas} holds JSON Schemas and ${data} does not; compare schemas with schemas, or data with data`);
  }
  const found = old.size > 0 ? schemaDifference(old, now) : await differenceOfData(oldPath, newPath);
  if (!found) return exitCodes.faults;
  await print(written(found, format));
  console.error(summaryOf(found));
  if (bump !== undefined && !isWithin(found.bump, bump)) {
    console.error(`A ${bump} release is too small for these changes: they need a ${found.bump} one.`);
    return exitCodes.faults;
  }
  return exitCode && found.bump !== 'none' ? exitCodes.faults : exitCodes.ok;
}

async function differenceOfData(oldPath: string, newPath: string): Promise<Difference | undefined> {
  const [before, after] = [await loaded(oldPath), await loaded(newPath)];
  return before && after && dataDifference(before, after);
}

/** The dataset at a path, or nothing where it has errors, which are then told. */
async function loaded(path: string): Promise<Dataset | undefined> {
  try {
    return await (path === shippedRegister ? loadRegisterData() : loadDataset(path));
  } catch (error) {
    if (!(error instanceof DatasetInvalid)) throw error;
    for (const found of error.findings) console.error(findingLine(found));
    console.error(`${path}: ${error.message}`);
    return undefined;
  }
}

function* written({ bump, counts, lines, rows, summary }: Difference, format: DiffOptions['format']): Generator<string> {
  switch (format) {
    case 'text':
      for (const line of lines()) yield `${toDisplay(line)}\n`;
      return;
    case 'ndjson':
      for (const row of rows()) yield `${toDisplayJson(row)}\n`;
      return;
    case 'json':
      yield `${toDisplayJson({ bump, counts, changes: [...rows()] }, 2)}\n`;
      return;
    case 'changeset':
      if (bump !== 'none') yield changeset(bump, summary());
      return;
    default:
      throw format satisfies never;
  }
}

/** A file for the folder `.changeset` (https://github.com/changesets/changesets). */
const changeset = (bump: Bump, lines: readonly string[]) =>
  `---\n'@org/migration-core': ${bump}\n'@org/migration-schema': ${bump}\n---\n\nThe register's records and schemas changed:\n\n${lines.map((line) => `- ${toDisplay(line)}\n`).join('')}`;

function summaryOf({ bump, counts }: Difference): string {
  if (bump === 'none') return 'no difference';
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const each = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${counted(total, 'change')} (${each.join(', ')}); the next version is at least a ${bump} one`;
}
