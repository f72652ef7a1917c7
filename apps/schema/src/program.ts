import { readFileSync } from 'node:fs';
import { kindNames, nearestFew, toDisplay } from '@org/migration-core';
import { Command, InvalidArgumentError } from 'commander';
import { type Face, faces } from './address.ts';
import { dataFormats, exportData } from './data.ts';
import { emit } from './emit.ts';
import { reportFormats, validate } from './validate.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** The command line. `finish` is told the exit code of the command that ran. */
export function program(finish: (code: number) => void): Command {
  const root = new Command('migration-schema')
    .description('JSON Schemas, data exports and validation of the migration register.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${toDisplay(text.trim().replace(/\s*\n\s*/g, ' '))}\n`) });

  root
    .command('emit')
    .description('Write JSON Schema 2020-12 for every kind, for the dataset, and a bundle.')
    .requiredOption('--out <folder>', 'folder that gets public/*.schema.json and authored/*.schema.json', path)
    .option('--face <face>', `one of ${faces.join(', ')}; both if left out`, oneOf(faces))
    .option('--check', 'compare with the files on disk; exit 1 where they differ')
    .option('--force', 'overwrite files that differ')
    .action(async (options) => finish(await emit(options)));

  root
    .command('data')
    .description('Write every record with its citations, ordered by kind and id.')
    .option('--format <format>', `one of ${dataFormats.join(', ')}`, oneOf(dataFormats), 'ndjson')
    .option('--kind <kind...>', `only these kinds: ${kindNames.join(', ')}`, listOf(kindNames))
    .option('--face <face>', `one of ${faces.join(', ')}`, oneOf(faces), 'public' satisfies Face)
    .option('--out <file>', 'file to write; - is standard output', path, '-')
    .option('--force', 'overwrite the file')
    .option('--data <folder>', 'data folder to read instead of the register that ships with the package', path)
    .action(async (options) => finish(await exportData(options)));

  root
    .command('validate')
    .description('Check records in JSON files (one record or a list) and NDJSON files, in either face.')
    .argument('<files...>', 'files to check; .ndjson and .jsonl are read line by line')
    .option('--format <format>', `one of ${reportFormats.join(', ')}`, oneOf(reportFormats), 'text')
    .action(async (files, options) => finish(await validate(files, options)));

  return root;
}

function path(given: string): string {
  if (given !== '') return given;
  throw new InvalidArgumentError('Expected a path.');
}

function oneOf<const T extends string>(allowed: readonly T[]) {
  return (given: string): T => {
    const found = allowed.find((one) => one === given);
    if (found !== undefined) return found;
    const [guess] = nearestFew(given, allowed, 1);
    throw new InvalidArgumentError(`Expected ${allowed.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`);
  };
}

function listOf<const T extends string>(allowed: readonly T[]) {
  const one = oneOf(allowed);
  return (given: string, before: readonly T[] = []): T[] => [...before, one(given)];
}
