import { Command } from 'commander';
import { faces } from '../json-schema/address.ts';
import { theRegister } from '../load-records.ts';
import { reportFormats } from '../validate/report-formats.ts';
import { validate } from '../validate/validate.ts';
import type { Finish } from './finish.ts';
import { oneOf, path } from './option-values.ts';

const examples = `
A file has one record or a list of them (JSON), or a record in each line (.ndjson, .jsonl); it may be packed (.gz). Files of any
length are read piece by piece. Exit code 1 where there is an error.

Examples:
  $ migration-schema validate my-record.json register.ndjson.gz
  $ curl -s https://example.org/records | migration-schema validate - --face public
  $ migration-schema validate data/*/*.json --face authored --format github
  $ migration-schema validate mine.ndjson --against ${theRegister} --format sarif > findings.sarif`;

export const validateCommand = (finish: Finish) =>
  new Command('validate')
    .description('Check records in JSON and NDJSON files; each fault with its place, its code and what to do.')
    .argument('<files...>', 'files to check; - is standard input')
    .option('--face <face>', `refuse what is not in this face, one of ${faces.join(', ')}; both are taken if left out`, oneOf(faces))
    .option('--format <format>', `one of ${reportFormats.join(', ')}`, oneOf(reportFormats), 'text')
    .option(
      '--against <path>',
      `check also what lies between the records and those of a data folder, .ndjson or .bin; \`${theRegister}\` is the one that ships with the package`,
      path,
    )
    .addHelpText('after', examples)
    .action(async (files, options) => finish(await validate(files, options)));
