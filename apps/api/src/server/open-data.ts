import { readdirSync, statSync } from 'node:fs';
import { ArtifactDamaged, type Dataset, DatasetInvalid, DatasetTooLarge, toDisplay } from '@org/migration-core';
import { edition, loadRegisterData } from '@org/migration-core/data';
import { messageOf } from '@org/migration-core/load';
import { loadDataset } from '@org/migration-core/node';
import { Refused } from './refused.ts';

/** Findings that are shown of data with errors. */
const shown = 5;

/**
 * Opens the data of an operator, else the register that ships with this program.
 *
 * @throws Refused where the data has errors, with the first of them
 */
export async function openData(source: string | undefined): Promise<{ dataset: Dataset; modified: Date }> {
  if (source === undefined) return { dataset: await loadRegisterData(), modified: new Date(edition.date) };
  try {
    const dataset = await loadDataset(source, { onProgress: tellsProgress() });
    return { dataset, modified: modifiedOf(source) };
  } catch (error) {
    if (error instanceof DatasetInvalid) throw new Refused(reportOf(source, error));
    if (error instanceof DatasetTooLarge || error instanceof ArtifactDamaged) throw new Refused(toDisplay(`${source}: ${error.message}`));
    throw error;
  }
}

function reportOf(source: string, { message, findings }: DatasetInvalid): string {
  const errors = findings.filter(({ level }) => level === 'error');
  const lines = errors.slice(0, shown).map((found) => {
    const place = [found.file, found.line, found.column].filter((part) => part !== undefined).join(':');
    return `  ${place}${place && ': '}${messageOf(found)}`;
  });
  const more = errors.length > shown ? [`  … and ${errors.length - shown} more`] : [];
  return [`The data at ${source} cannot be served. ${message}`, ...lines, ...more].map(toDisplay).join('\n');
}

/** The newest change of a file or of anything in a folder, as exact as HTTP tells it. */
function modifiedOf(source: string): Date {
  const inside = statSync(source).isDirectory() ? readdirSync(source, { recursive: true }).map((name) => `${source}/${name}`) : [];
  const newest = [source, ...inside].reduce((latest, path) => Math.max(latest, statSync(path).mtimeMs), 0);
  return new Date(Math.floor(newest / 1000) * 1000);
}

/** Tells once a second, from the second second on, how many records there are. */
function tellsProgress(): (records: number) => void {
  let due = Date.now() + 1000;
  return (records) => {
    if (Date.now() < due) return;
    due = Date.now() + 1000;
    console.error(`${records.toLocaleString('en')} records read …`);
  };
}
