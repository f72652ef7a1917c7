import { type Dataset, DatasetInvalid, openRegister } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { readDataFolder } from '@org/migration-core/node';
import { aimOf } from './command-line/aim.ts';
import { type Request, readCommandLine } from './command-line/options.ts';
import { write } from './print/output.ts';
import { print } from './print/print.ts';
import { plainTerminal } from './terminal/plain-terminal.ts';

/** Does what the command line asks for, and answers the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const request = readCommandLine(argv);
  if (!request) return 0;
  const dataset = await open(request);
  const register = openRegister(dataset);
  const place = await aimOf(register, request);
  if (isInteractive(request)) {
    // Loaded here only: printing needs neither React nor Ink.
    const { runApp } = await import('./app.tsx');
    await runApp(dataset, { place, terminal: plainTerminal });
    return 0;
  }
  const { lines, isFound, word } = await print(dataset, register, { place, format: request.format ?? 'table', limit: request.limit });
  write(process.stdout, lines);
  if (word) write(process.stderr, [word]);
  return isFound ? 0 : 1;
}

async function open({ data }: Request): Promise<Dataset> {
  if (data === undefined) return loadRegisterData();
  const { dataset, findings } = await readDataFolder(data);
  if (!dataset) throw new DatasetInvalid({ findings });
  return dataset;
}

const isInteractive = ({ format, limit }: Request): boolean =>
  format === undefined && limit === undefined && process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== 'dumb';
