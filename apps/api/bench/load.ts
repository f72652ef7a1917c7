import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Question } from './questions.ts';

/** How a server did under load. Times are in milliseconds. */
export type Load = { perSecond: number; p50: number; p99: number; failed: number };

/** Asks one question as fast as the server answers, by `wrk` on a core of its own. */
export async function load(folder: string, port: number, question: Question, connections: number, seconds: number): Promise<Load> {
  const script = join(folder, `${question.name}.lua`);
  writeFileSync(script, scriptOf(question));
  const wrk = ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}`];
  const { stdout } = await promisify(execFile)('taskset', ['-c', '1', ...wrk]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  return {
    perSecond: number(/^Requests\/sec:\s+([\d.]+)/m),
    p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(stdout)?.[1]),
    p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(stdout)?.[1]),
    failed: number(/Non-2xx or 3xx responses: (\d+)/),
  };
}

/** Takes the paths in turn. */
const scriptOf = ({ paths, headers = {} }: Question) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local headers = { ${Object.entries(headers)
  .map(([name, value]) => `[${JSON.stringify(name)}] = ${JSON.stringify(value)}`)
  .join(', ')} }
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format('GET', paths[at], headers)
end
`;

function milliseconds(text = '0ms'): number {
  const [, value, unit] = /^([\d.]+)(us|ms|s|m)$/.exec(text) ?? [];
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit ?? 'ms'] ?? 1);
}
