import { kindNames } from '@org/migration-core';
import { Command } from 'commander';
import { dataFormats, exportData } from '../data/export-data.ts';
import { type Face, faces } from '../json-schema/address.ts';
import type { Finish } from './finish.ts';
import { listOf, oneOf, path } from './option-values.ts';

export const dataCommand = (finish: Finish) =>
  new Command('data')
    .description('Write every record with its citations, ordered by kind and id.')
    .option('--format <format>', `one of ${dataFormats.join(', ')}`, oneOf(dataFormats), 'ndjson')
    .option('--kind <kind...>', `only these kinds: ${kindNames.join(', ')}`, listOf(kindNames))
    .option('--face <face>', `one of ${faces.join(', ')}`, oneOf(faces), 'public' satisfies Face)
    .option('--out <file>', 'file to write; - is standard output', path, '-')
    .option('--force', 'overwrite the file')
    .option('--data <folder>', 'data folder to read instead of the register that ships with the package', path)
    .action(async (options) => finish(await exportData(options)));
