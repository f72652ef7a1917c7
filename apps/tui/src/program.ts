import { type Dataset, openRegister } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { aimOf } from './command-line/aim.ts';
import { type Request, readCommandLine } from './command-line/options.ts';
import { paperOf, write, writePieces } from './print/output.ts';

/** Does what the command line asks for, and answers the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const [first, ...words] = argv;
  if (first === 'completion' || (first === 'complete' && words[0] === '--')) {
    const { completionScript, offer } = await import('./command-line/completion.ts');
    if (first === 'complete') await offer(words.slice(1));
    else process.stdout.write(completionScript(words));
    return 0;
  }
  const request = readCommandLine(argv);
  if (!request) return 0;
  const dataset = await open(request);
  const register = openRegister(dataset);
  const place = await aimOf(dataset, register, request);
  if (isInteractive(request)) {
    // Loaded here only: printing needs neither React nor Ink.
    const { runApp } = await import('./app.tsx');
    await runApp(dataset, place);
    return 0;
  }
  const { print } = await import('./print/print.ts');
  const { query, kind, format = 'table', limit, sort, clocks } = request;
  const isBare = [query, kind, request.format, limit, sort].every((one) => one === undefined);
  const printed = await print(dataset, register, {
    place: isBare ? undefined : place,
    format,
    limit,
    clocks,
    paper: paperOf(process.stdout),
  });
  await writePieces(process.stdout, printed.pieces);
  if (printed.word) write(process.stderr, [printed.word]);
  return printed.isFound ? 0 : 1;
}

async function open({ data }: Request): Promise<Dataset> {
  if (data === undefined) return loadRegisterData();
  const { loadDataset } = await import('@org/migration-core/node');
  return loadDataset(data);
}

const isInteractive = ({ format, limit, sort }: Request): boolean =>
  [format, limit, sort].every((one) => one === undefined) && process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== 'dumb';
