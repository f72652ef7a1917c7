/** The process of one engine: does what it is told by `rounds.ts`, one task after another. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { fingerprint } from '../src/text/fingerprint.ts';
import type { Asking, Engine } from './engine.ts';
import { engines } from './engines.ts';
import { type Operation, operationNames, operations } from './operations.ts';
import type { Mark, Message, Replies, Reply, Requests, Task } from './protocol.ts';
import type { Question } from './question.ts';
import { activityNumber } from './register-lists.ts';

const checkedAtMost = 50;

let engine: Engine = { asking: {} };
let questions: readonly Question[] = [];
let bytesBefore = 0;

const tasks: { [T in Task]: (request: Requests[T]) => Promise<Replies[T]> } = {
  async build({ engine: name, size, file }) {
    const { build } = await engines[name].load();
    // Fresh processes have no use for these, and should not wait for their word lists.
    const [{ generate }, { questionsFor }] = await Promise.all([import('./generate.ts'), import('./questions.ts')]);
    questions = questionsFor(size, generate(size));
    bytesBefore = await heldBytes();
    const records: AnyRecord[] = [...generate(size)];
    const started = performance.now();
    engine = await build(records);
    const milliseconds = performance.now() - started;
    await engine.prepare?.(questions);
    return { milliseconds, ...(await save(file)) };
  },

  async open({ engine: name, file, question }) {
    const { open } = (await engines[name].load()) as Awaited<ReturnType<(typeof engines)['scan']['load']>>;
    if (!open) throw new Error('nothing to open');
    const bytes = 'fromBytes' in open ? bytesOf(file) : undefined;
    // What the imports have left behind is not to be cleared away in the time that is measured.
    const beforeClearing = performance.now();
    global.gc?.();
    const started = performance.now();
    engine = 'fromBytes' in open ? await open.fromBytes(bytes as Uint8Array<ArrayBuffer>) : await open.fromFile(file);
    const milliseconds = performance.now() - started;
    await engine.asking.prefix?.ask(question);
    const firstAnswer = beforeClearing + performance.now() - started;
    global.gc?.();
    return { milliseconds, firstAnswer, residentBytes: process.memoryUsage.rss() };
  },

  check: ({ milliseconds }) =>
    eachOperation(async (asking, operation) => {
      const marks: Mark[] = [];
      const end = performance.now() + milliseconds;
      for (const question of questions.slice(0, checkedAtMost)) {
        marks.push(await markOf(asking, operation, question));
        if (performance.now() > end) break;
      }
      return marks;
    }),

  round: ({ milliseconds }) =>
    eachOperation(async ({ ask, before: prepare }, operation) => {
      const times: number[] = [];
      const end = performance.now() + milliseconds;
      const parts = operation === 'byId' ? (questions[0]?.ids.length ?? 1) : 1;
      for (const question of questions) {
        prepare?.(question);
        const before = performance.now();
        const answer = ask(question);
        if (answer instanceof Promise) await answer;
        const after = performance.now();
        times.push(((after - before) * 1000) / parts);
        if (after > end && times.length >= 3) break;
      }
      return times;
    }),

  async held() {
    const bytes = (await heldBytes()) - bytesBefore + (engine.nativeBytes ?? 0);
    return { bytes, residentBytes: process.memoryUsage.rss() };
  },
};

async function eachOperation<T>(run: (asking: Asking, operation: Operation) => Promise<T>): Promise<Partial<Record<Operation, T>>> {
  const results: Partial<Record<Operation, T>> = {};
  for (const operation of operationNames) {
    const asking = engine.asking[operation];
    if (asking) results[operation] = await run(asking, operation);
  }
  return results;
}

async function markOf({ ask, all }: Asking, operation: Operation, question: Question): Promise<Mark> {
  const { total, page, counts } = await ask(question);
  const numbers = all && Uint32Array.from(await all(question), activityNumber).sort();
  return {
    total,
    all: numbers,
    counts: counts && fingerprint(JSON.stringify(counts)),
    page: operations[operation].ordered && page ? fingerprint(JSON.stringify(page)) : undefined,
  };
}

async function save(file: string): Promise<Pick<Replies['build'], 'savedBytes' | 'notSaved'>> {
  if (!engine.save) return {};
  try {
    await engine.save(file);
    return { savedBytes: statSync(file).size };
  } catch (error) {
    return { notSaved: (error as Error).message };
  }
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = readFileSync(file);
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
}

/** What is still in use; buffers are only given back after a while. */
async function heldBytes(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    global.gc?.();
    await setTimeout(30);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', async (message: Message) => {
  const run = tasks[message.task] as (request: Message) => Promise<unknown>;
  const reply: Reply = await run(message).then(
    (reply) => ({ reply }),
    (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(reply);
});
