import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Agreement, agreementOf } from './agreement.ts';
import { type EngineName, engines } from './engines.ts';
import { generate } from './generate.ts';
import type { Operation } from './operations.ts';
import { EngineProcess } from './processes.ts';
import type { Replies } from './protocol.ts';
import type { Question } from './question.ts';
import { questionsFor } from './questions.ts';

/** What was measured of one engine over one size. */
export type Measured = {
  built: Replies['build'];
  /** By operation: a list of microseconds by question for each round. */
  times: Partial<Record<Operation, (readonly number[])[]>>;
  /** By operation: how many answers were held against the scan's, and how many were the same. */
  agreement: Partial<Record<Operation, Agreement>>;
  held: Replies['held'];
  opened: readonly Replies['open'][];
};
/** One size, all its engines; an engine that failed says why. */
export type SizeResult = {
  size: number;
  engines: ReadonlyMap<EngineName, Measured>;
  failures: ReadonlyMap<EngineName, string>;
};

type Run = { name: EngineName; process: EngineProcess; file: string; measured: Measured };

/** Builds every engine in its own process, checks their answers, and lets them take turns at the questions. */
export async function measure(
  size: number,
  names: readonly EngineName[],
  rounds: number,
  folder: string,
  tell: (line: string) => void,
): Promise<SizeResult> {
  const failures = new Map<EngineName, string>();
  let runs: Run[] = [];

  /** Goes on without the engines that fail. */
  const each = async (what: string, task: (run: Run) => Promise<void>) => {
    const going: Run[] = [];
    for (const run of runs) {
      tell(`${size} records: ${what}: ${engines[run.name].title}`);
      try {
        await task(run);
        going.push(run);
      } catch (error) {
        failures.set(run.name, (error as Error).message);
        run.process.end();
        tell(`${engines[run.name].title} is left out: ${(error as Error).message}`);
      }
    }
    runs = going;
  };

  const [first] = questionsFor(size, generate(size), 1) as [Question];
  runs = names.map((name) => ({ name, process: new EngineProcess(), file: join(folder, `${name}-${size}`), measured: nothing() }));
  const marks = new Map<EngineName, Replies['check']>();
  await each('build', async ({ name, process, file, measured }) => {
    measured.built = await process.ask('build', { engine: name, size, file });
  });
  await each('open', async (run) => {
    run.measured.opened = await open(run, first);
    rmSync(run.file, { force: true });
  });
  await each('check', async ({ name, process }) => {
    marks.set(name, await process.ask('check', { milliseconds: 500 }));
  });
  for (let round = 1; round <= rounds; round++) {
    await each(`round ${round} of ${rounds}`, async ({ process, measured }) => {
      const times = await process.ask('round', { milliseconds: Math.min(400, 150 + size / 100) });
      for (const [operation, list] of Object.entries(times)) {
        const known = measured.times[operation as Operation];
        if (known) known.push(list);
        else measured.times[operation as Operation] = [list];
      }
    });
  }
  await each('memory', async ({ process, measured }) => {
    measured.held = await process.ask('held', {});
    process.end();
  });
  const scanned = marks.get('scan') ?? {};
  for (const { name, measured } of runs) measured.agreement = agreementOf(marks.get(name) ?? {}, scanned);
  return { size, engines: new Map(runs.map(({ name, measured }) => [name, measured])), failures };
}

const nothing = (): Measured => ({
  built: { milliseconds: 0 },
  times: {},
  agreement: {},
  held: { bytes: 0, residentBytes: 0 },
  opened: [],
});

/** Three times where it is quick, once where it takes seconds. */
async function open({ name, file, measured }: Run, question: Question): Promise<Replies['open'][]> {
  const opened: Replies['open'][] = [];
  while (measured.built.savedBytes !== undefined && opened.length < 3 && (opened[0]?.firstAnswer ?? 0) < 2500) {
    const fresh = new EngineProcess();
    try {
      opened.push(await fresh.ask('open', { engine: name, file, question }));
    } finally {
      fresh.end();
    }
  }
  return opened;
}
