import { Command } from 'commander';
import { emit } from '../emit/emit.ts';
import { parts } from '../emit/emitted-files.ts';
import type { Finish } from './finish.ts';
import { listOf, path } from './option-values.ts';

export const emitCommand = (finish: Finish) =>
  new Command('emit')
    .description('Write what describes the records to programs: schemas, rules, code lists, types, OpenAPI components, a JSON-LD context.')
    .requiredOption('--out <folder>', 'folder that gets them', path)
    .option('--only <part...>', `only these parts: ${parts.join(', ')}; all if left out`, listOf(parts))
    .option('--check', 'compare with the files on disk; exit 1 where they differ')
    .option('--force', 'overwrite files that differ')
    .action(async (options) => finish(await emit(options)));
