import { type Dataset, DatasetInvalid, openRegister } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { aimOf } from './command-line/aim.ts';
import { type OpenedData, openData } from './command-line/open-data.ts';
import { type Request, readCommandLine } from './command-line/options.ts';
import { paperOf, write, writePieces } from './print/output.ts';
import type { ExportRequest } from './terminal/terminal.ts';

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
  const opened = request.data === undefined ? shipped(await loadRegisterData()) : await openData(request.data);
  return isInteractive(request) ? browse(request, opened) : printed(request, opened);
}

const shipped = (dataset: Dataset): OpenedData => ({ dataset, findings: [], isSound: true });

/** Runs the program on the terminal; what was to be exported to the standard output follows. */
async function browse(request: Request, { dataset, findings, isSound }: OpenedData): Promise<number> {
  const place = isSound ? await aimOf(dataset, openRegister(dataset), request) : ({ view: 'findings' } as const);
  if (request.screenReader) process.env.INK_SCREEN_READER = 'true';
  // Loaded here only: printing needs neither React nor Ink.
  const [{ runApp }, { openTerminal }, { listenToMouse }, { bookmarkFile }] = await Promise.all([
    import('./app.tsx'),
    import('./terminal/open-terminal.ts'),
    import('./terminal/mouse.ts'),
    import('./terminal/bookmark-file.ts'),
  ]);
  let atHand = dataset;
  const reload = async (path: string) => {
    const read = await openData(path);
    atHand = read.dataset;
    return read;
  };
  const exports: ExportRequest[] = [];
  const { clocks, theme, mouse, data } = request;
  await runApp(dataset, {
    place,
    clocks,
    theme,
    findings,
    mouse,
    terminal: openTerminal({ dataset: () => atHand, onExit: (one) => exports.push(one) }),
    bookmarks: bookmarkFile(),
    ...(mouse && { reports: (act) => listenToMouse(process.stdin, act) }),
    ...(data !== undefined && { reload: () => reload(data) }),
  });
  const { exportToOutput } = await import('./print/export.ts');
  await exportToOutput(atHand, exports);
  return 0;
}

async function printed(request: Request, { dataset, findings, isSound }: OpenedData): Promise<number> {
  if (!isSound) throw new DatasetInvalid({ findings });
  const register = openRegister(dataset);
  const { query, kind, format = 'table', limit, sort, clocks } = request;
  const place = await aimOf(dataset, register, request);
  const isBare = [query, kind, request.format, limit, sort].every((one) => one === undefined);
  const { print } = await import('./print/print.ts');
  const paper = paperOf(process.stdout);
  const { pieces, word, isFound } = await print(dataset, register, { place: isBare ? undefined : place, format, limit, clocks, paper });
  await writePieces(process.stdout, pieces);
  if (word) write(process.stderr, [word]);
  return isFound ? 0 : 1;
}

const isInteractive = ({ format, limit, sort }: Request): boolean =>
  [format, limit, sort].every((one) => one === undefined) && process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== 'dumb';
