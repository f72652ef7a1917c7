import { Command } from 'commander';
import { languageNames, languageOf } from '../type-declarations/languages.ts';
import { writeTypes } from '../type-declarations/write-types.ts';
import type { Finish } from './finish.ts';
import { oneOf, path } from './option-values.ts';

export const typesCommand = (finish: Finish) =>
  new Command('types')
    .description('Write types of the records for another language, from the schemas. The package holds those of some in its folder types.')
    .requiredOption('--lang <language>', `one of ${languageNames.join(', ')}`, (given) => oneOf(languageNames)(languageOf(given)))
    .option('--out <folder>', 'folder that gets the files; standard output if left out, where they are one file', path)
    .option('--force', 'overwrite files that exist')
    .action(async (options) => finish(await writeTypes(options)));
