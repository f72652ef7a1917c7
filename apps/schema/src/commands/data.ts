import { kindNames } from '@org/migration-core';
import { Command } from 'commander';
import { exportData } from '../data/export-data.ts';
import { dataFormats } from '../data/formats.ts';
import { type Face, faces } from '../json-schema/address.ts';
import type { Finish } from './finish.ts';
import { count, listOf, once, oneOf, path } from './option-values.ts';

const examples = `
Formats:
  json, ndjson  whole records, as a list or one a line, in either face
  csv           rows of one kind, ids and names beside each other; of several kinds a folder of files
  jsonld        linked data with its context: schema.org, SKOS, Dublin Core, PROV
  nquads        the same as RDF, without blank nodes
  sqlite        a database: tables with keys, full-text search, views that answer common questions
  parquet       one kind with all its fields, nested and typed; of several kinds a folder of files
  datapackage   a folder with a CSV file for each table and datapackage.json (Frictionless, version 2)

Examples:
  $ migration-schema data --format ndjson > register.ndjson
  $ migration-schema data --format sqlite --out register.sqlite
  $ migration-schema data --format csv --kind activity --where 'topic:trafficking when:2002..2003 sort:-when'
  $ migration-schema data --format parquet --out register-parquet
  $ migration-schema data --format nquads --kind topic place --limit 10`;

export const dataCommand = (finish: Finish) =>
  new Command('data')
    .description('Write records with their citations, ordered by kind and id.')
    .option('--format <format>', `one of ${dataFormats.join(', ')}`, oneOf(dataFormats), 'ndjson')
    .option('--kind <kind...>', `only these kinds: ${kindNames.join(', ')}`, listOf(kindNames))
    .option('--where <query>', 'only what a query finds, written as in the search of the register', once)
    .option('--limit <count>', 'at most so many records', count)
    .option('--face <face>', `one of ${faces.join(', ')}`, oneOf(faces), 'public' satisfies Face)
    .option('--out <path>', 'file or folder to write; - is standard output', path, '-')
    .option('--force', 'overwrite what is there')
    .option('--data <path>', 'data folder, .ndjson or .bin to read instead of the register that ships with the package', path)
    .addHelpText('after', examples)
    .action(async (options) => finish(await exportData(options)));
