import { setTimeout as wait } from 'node:timers/promises';
import { load } from './load.ts';
import type { Prepared } from './prepare.ts';
import { questionsTo } from './questions.ts';
import { freePort, type ServerEntry, start } from './servers.ts';

/** How the heap did, in bytes that are in use after a collection. */
export type Soaked = { requests: number; failed: number; begin: number; end: number };

/** So long it runs before the heap is looked at first: until everything that is kept is there. */
const warmUpSeconds = 60;

/** Loads a server with all questions at once for some minutes, and compares its heap before and after. */
export async function soak(folder: string, entry: ServerEntry, prepared: Prepared, connections: number, minutes: number): Promise<Soaked> {
  const inspector = await freePort();
  const inspected = {
    ...entry,
    command: (...given: Parameters<ServerEntry['command']>) => withInspector(entry.command(...given), inspector),
  };
  const server = await start(inspected, prepared);
  try {
    const { item, list, known } = await questionsTo(server.port, prepared, entry.spelling);
    const requests = [...item.requests, ...known.requests, ...list.requests];
    const heap = await heapOf(inspector);
    await load(folder, server, requests, connections, warmUpSeconds);
    const begin = await heap.used();
    const { requests: made, failed } = await load(folder, server, requests, connections, minutes * 60);
    const end = await heap.used();
    heap.close();
    return { requests: made, failed, begin, end };
  } finally {
    await server.stop();
  }
}

const withInspector = ([program = '', ...args]: readonly string[], port: number) => [program, `--inspect=127.0.0.1:${port}`, ...args];

/** The heap of a process, over the protocol by which it is inspected. */
async function heapOf(port: number): Promise<{ used: () => Promise<number>; close: () => void }> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(String(targets[0]?.webSocketDebuggerUrl));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let id = 0;
  const call = (method: string): Promise<Record<string, unknown>> => {
    const own = ++id;
    return new Promise((resolve) => {
      socket.addEventListener('message', function hear({ data }) {
        const message = JSON.parse(String(data)) as { id: number; result: Record<string, unknown> };
        if (message.id !== own) return;
        socket.removeEventListener('message', hear);
        resolve(message.result);
      });
      socket.send(JSON.stringify({ id: own, method }));
    });
  };
  return {
    used: async () => {
      // Connections that have just ended still have things to let go.
      await wait(2000);
      await call('HeapProfiler.collectGarbage');
      await call('HeapProfiler.collectGarbage');
      return Number((await call('Runtime.getHeapUsage')).usedSize);
    },
    close: () => socket.close(),
  };
}

/** The figures in words, and whether the heap ended where it began. */
export function soakReport({ requests, failed, begin, end }: Soaked, minutes: number): { text: string; isFlat: boolean } {
  const change = end / begin - 1;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const isFlat = Math.abs(change) <= 0.1 && failed === 0;
  const text = `${minutes} minutes at full load: ${requests.toLocaleString('en')} requests, ${failed} failed. The heap, collected: ${megabytes(begin)} MB at the
beginning, after ${warmUpSeconds} s of the same load, and ${megabytes(end)} MB at the end (${(change * 100).toFixed(1)} %, at most ±10 %): ${isFlat ? 'flat' : 'NOT FLAT'}.`;
  return { text, isFlat };
}
