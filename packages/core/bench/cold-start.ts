import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ArtifactWriter } from '../src/artifact/compile.ts';
import type { Query } from '../src/query/query.ts';
import { generate } from './generate.ts';
import type { Question } from './question.ts';
import { questionsFor } from './questions.ts';
import { median } from './statistics.ts';

/** Starts of a worker that answers one query, and of one that only says hello; medians. */
export type ColdStart = {
  size: number;
  artifactBytes: number;
  /** From the start of the process to the whole of its first response. */
  milliseconds: number;
  helloMilliseconds: number;
  /** Resident memory after the response; left out where the system does not tell. */
  residentBytes?: number;
  helloResidentBytes?: number;
};

type Start = { milliseconds: number; residentBytes: number | undefined };

const sizes = [2000, 10_000, 30_000];
const starts = 9;
const require = createRequire(import.meta.url);
/** The runtime that comes with wrangler. */
const workerd: string = createRequire(require.resolve('wrangler'))('workerd').default;

/** Starts fresh workers that have generated records embedded as a data module, in turn with such as have none. */
export async function measureColdStarts(folder: string, tell: (line: string) => void): Promise<ColdStart[]> {
  const hello = await worker(folder, 'hello', 'export default { fetch: () => new Response("hello") };');
  const results: ColdStart[] = [];
  for (const size of sizes) {
    tell(`${size} records: cold start`);
    const { config, artifactBytes } = await engineWorker(folder, size);
    const [ours, others]: [Start[], Start[]] = [[], []];
    for (let i = 0; i < starts; i++) {
      others.push(await start(hello));
      ours.push(await start(config));
    }
    const [residentBytes, helloResidentBytes] = [residentOf(ours), residentOf(others)];
    results.push({
      size,
      artifactBytes,
      milliseconds: median(ours.map(({ milliseconds }) => milliseconds)),
      helloMilliseconds: median(others.map(({ milliseconds }) => milliseconds)),
      ...(residentBytes !== undefined && { residentBytes }),
      ...(helloResidentBytes !== undefined && { helloResidentBytes }),
    });
  }
  return results;
}

async function engineWorker(folder: string, size: number): Promise<{ config: string; artifactBytes: number }> {
  const records = [...generate(size)];
  const [{ word, begun }] = questionsFor(size, records, 1) as [Question];
  const writer = new ArtifactWriter();
  for (const record of records) writer.add(record);
  const artifact = writer.finish({ digest: '0'.repeat(64), silences: {} });
  const query: Query = { kinds: ['activity'], text: `${word} ${begun}`, limit: 25 };
  const program = `
    import { openEngine } from './query-engine.ts';
    import artifact from 'artifact.bin';
    let engine;
    export default {
      fetch() {
        engine ??= openEngine(new Uint8Array(artifact));
        return Response.json(engine.query(${JSON.stringify(query)}));
      },
    };`;
  return { config: await worker(folder, `engine-${size}`, program, artifact), artifactBytes: artifact.length };
}

/** Writes a worker with all that it embeds into one file, as wrangler hands it to the runtime; returns the file. */
async function worker(folder: string, name: string, program: string, artifact?: Uint8Array): Promise<string> {
  const own = join(folder, name);
  mkdirSync(own);
  await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../src/', import.meta.url)) },
    outfile: join(own, 'worker.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['artifact.bin'],
  });
  if (artifact) writeFileSync(join(own, 'artifact.bin'), artifact);
  const data = artifact ? ', (name = "artifact.bin", data = embed "artifact.bin")' : '';
  const [described, compiled] = [join(own, 'worker.capnp'), join(own, 'worker.bin')];
  writeFileSync(
    described,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")${data}],
  compatibilityDate = "2026-11-01",
);
`,
  );
  writeFileSync(compiled, execFileSync(workerd, ['compile', '--config-only', described], { maxBuffer: 2 ** 30 }));
  return compiled;
}

/** Starts a worker, waits for its first response, and ends it. */
async function start(config: string): Promise<Start> {
  const started = performance.now();
  const child = spawn(workerd, ['serve', '--binary', '--control-fd=3', config], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  try {
    const [line] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
    const status = await statusOf(`http://127.0.0.1:${JSON.parse(String(line).split('\n')[0] as string).port}/`);
    const milliseconds = performance.now() - started;
    if (status !== 200) throw new Error(`the worker answered ${status}`);
    return { milliseconds, residentBytes: residentBytesOf(child.pid as number) };
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

const statusOf = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(url, { agent: false }, (response) => response.resume().on('end', () => resolve(response.statusCode))).on('error', reject);
  });

/** As Linux tells it. */
function residentBytesOf(pid: number): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return undefined;
  }
}

function residentOf(starts: readonly Start[]): number | undefined {
  const known = starts.flatMap(({ residentBytes }) => residentBytes ?? []);
  return known.length > 0 ? median(known) : undefined;
}
