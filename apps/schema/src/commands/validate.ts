import { Command } from 'commander';
import { reportFormats, validate } from '../validate/validate.ts';
import type { Finish } from './finish.ts';
import { oneOf } from './option-values.ts';

export const validateCommand = (finish: Finish) =>
  new Command('validate')
    .description('Check records in JSON files (one record or a list) and NDJSON files, in either face.')
    .argument('<files...>', 'files to check; .ndjson and .jsonl are read line by line')
    .option('--format <format>', `one of ${reportFormats.join(', ')}`, oneOf(reportFormats), 'text')
    .action(async (files, options) => finish(await validate(files, options)));
