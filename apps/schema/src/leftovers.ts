import { rmSync } from 'node:fs';

/** Files and folders that are being made and have no name of their own yet. */
const unfinished = new Set<string>();

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
let isWatching = false;

/** Does work that makes something at a path; whatever is still there afterwards is removed, also where a signal ends the process. */
export async function withoutLeftover<T>(path: string, work: () => Promise<T>): Promise<T> {
  watch();
  unfinished.add(path);
  try {
    return await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
    unfinished.delete(path);
  }
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { recursive: true, force: true });
      process.exit(128 + number);
    });
  }
}
