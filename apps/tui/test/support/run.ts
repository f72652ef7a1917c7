import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
export const nodeArguments = [program];

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs the program without a terminal, as a shell would in a pipe. */
export function run(args: readonly string[], { stopReading = false, stdout: to = 'pipe' as 'pipe' | number } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeArguments, ...args], { stdio: ['ignore', to, 'pipe'] });
  let [stdout, stderr] = ['', ''];
  if (stopReading) child.stdout?.destroy();
  else child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr })));
}
