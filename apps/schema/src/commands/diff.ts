import { Command } from 'commander';
import { diff, diffFormats } from '../diff/diff.ts';
import { theRegister } from '../load-records.ts';
import type { Finish } from './finish.ts';
import { oneOf, path } from './option-values.ts';

export const diffCommand = (finish: Finish) =>
  new Command('diff')
    .description('Tell how two editions differ, of the schemas or of the data, and what the next version has to be.')
    .argument('<old>', `schemas (a file or a folder) or data (a folder, .ndjson or .bin); ${theRegister} is the data of this package`, path)
    .argument('<new>', 'the same, newer', path)
    .option('--format <format>', `one of ${diffFormats.join(', ')}`, oneOf(diffFormats), 'text')
    .option(
      '--bump <bump>',
      'exit 1 where the changes need more than this: patch, minor or major',
      oneOf(['patch', 'minor', 'major'] as const),
    )
    .option('--exit-code', 'exit 1 where there is any difference')
    .addHelpText(
      'after',
      `
Examples:
  migration-schema diff old/schemas new/schemas --bump minor     refuse what breaks users
  migration-schema diff register my-data --format ndjson         one line a record; "record": null where it is gone
  migration-schema diff old.ndjson new.ndjson --format changeset > .changeset/data.md`,
    )
    .action(async (old, now, options) => finish(await diff(old, now, options)));
