import { closeSync, openSync, rmSync, statSync } from 'node:fs';

const longestWait = 2000;
/** Nobody holds it so long: whoever made it has ended before giving it back. */
const abandonedAfter = 10_000;

/**
 * Does something while no other program does the same, which a file beside tells. Whoever waits too long gets an error.
 *
 * @param lock the path of that file; its folder is there
 */
export function alone<T>(lock: string, act: () => T): T {
  const until = Date.now() + longestWait;
  while (!isTaken(lock)) {
    if (Date.now() > until) throw new Error(`another program holds ${lock}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isTaken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > abandonedAfter) rmSync(lock, { force: true });
  return false;
}
