import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Request } from './questions.ts';
import type { Running } from './servers.ts';

/** How a server did under load. Times are in milliseconds; `busy` is what a request costs the processor of the server, in microseconds. */
export type Load = { requests: number; perSecond: number; busy: number; p50: number; p99: number; failed: number };

/** Makes requests in turn as fast as the server answers, by `wrk` on a core of its own. */
export async function load(
  folder: string,
  { port, child }: Running,
  requests: readonly Request[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const script = join(folder, 'requests.lua');
  writeFileSync(script, scriptOf(requests));
  const wrk = ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}`];
  const before = processorTime(child);
  const { stdout } = await promisify(execFile)('taskset', ['-c', '1', ...wrk]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const made = number(/^\s+(\d+) requests in/m);
  return {
    requests: made,
    busy: (processorTime(child) - before) / made,
    perSecond: number(/^Requests\/sec:\s+([\d.]+)/m),
    p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(stdout)?.[1]),
    p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(stdout)?.[1]),
    failed: number(/Non-2xx or 3xx responses: (\d+)/),
  };
}

/** How long a process has been on a processor, in microseconds: Linux counts it in hundredths of a second. */
function processorTime({ pid }: Running['child']): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(afterName[11]) + Number(afterName[12])) * 10_000;
}

/** Every request is written once, and then sent again and again, so that wrk is not what is measured. */
const scriptOf = (requests: readonly Request[]) => `
local requests = {}
local at = 0
function init()
${requests.map(({ path, headers = {} }) => `  table.insert(requests, wrk.format('GET', ${JSON.stringify(path)}, { ${headersOf(headers)} }))`).join('\n')}
end
function request()
  at = at % #requests + 1
  return requests[at]
end
`;

const headersOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries({ Host: '127.0.0.1', ...headers })
    .map(([name, value]) => `[${JSON.stringify(name)}] = ${JSON.stringify(value)}`)
    .join(', ');

function milliseconds(text = '0ms'): number {
  const [, value, unit] = /^([\d.]+)(us|ms|s|m)$/.exec(text) ?? [];
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit ?? 'ms'] ?? 1);
}
