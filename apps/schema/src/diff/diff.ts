import { toDisplay, toDisplayJson } from '@org/migration-core';
import { CommandFailed, exitCodes } from '../failure.ts';
import { loadRecords, pathOf } from '../load-records.ts';
import { print } from '../output.ts';
import { dataDifference } from './data-difference.ts';
import { counted, type Difference } from './difference.ts';
import { type Bump, isWithin } from './release.ts';
import { schemaDifference } from './schema-difference.ts';
import { schemaDocumentsAt } from './schema-documents.ts';

export const diffFormats = ['text', 'json', 'ndjson', 'changeset'] as const;
export type DiffOptions = { format: (typeof diffFormats)[number]; bump?: Exclude<Bump, 'none'>; exitCode?: boolean };

/** Tells how two editions differ: of the schemas or of the data, as what stands at the two paths. */
export async function diff(oldPath: string, newPath: string, { format, bump, exitCode = false }: DiffOptions): Promise<number> {
  const [old, now] = [oldPath, newPath].map((path) => (pathOf(path) === undefined ? new Map() : schemaDocumentsAt(path)));
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
  const [before, after] = [await loadRecords(pathOf(oldPath), oldPath), await loadRecords(pathOf(newPath), newPath)];
  return before && after && dataDifference(before, after);
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
