import { type ChildProcess, fork } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Message, Replies, Reply, Requests, Task } from './protocol.ts';

const program = fileURLToPath(new URL('./engine-process.ts', import.meta.url));
const heapMegabytes = Math.floor((totalmem() / 2 ** 20) * 0.6);

/** A process in which one engine lives, and nothing else. It rests while others are asked. */
export class EngineProcess {
  readonly #child: ChildProcess;
  #errors = '';

  constructor() {
    this.#child = fork(program, {
      execArgv: [
        '--conditions=@org/source',
        '--expose-gc',
        `--max-old-space-size=${heapMegabytes}`,
        '--disable-warning=ExperimentalWarning',
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (bytes) => {
      this.#errors = `${this.#errors}${bytes}`.slice(-2000);
    });
  }

  /** Does one task; rejects with the reason when it fails or the process ends. */
  ask<T extends Task>(task: T, request: Requests[T]): Promise<Replies[T]> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null, signal: string | null) => {
        const reason = /heap out of memory/.test(this.#errors) ? 'out of memory' : (this.#errors.trim().split('\n').at(-1) ?? '');
        reject(new Error(`its process ended (${signal ?? code}) ${reason}`.trim()));
      };
      this.#child.once('exit', ended);
      this.#child.once('message', (message: Reply) => {
        this.#child.off('exit', ended);
        if ('failure' in message) reject(new Error(message.failure));
        else resolve(message.reply as Replies[T]);
      });
      this.#child.send({ task, ...request } as unknown as Message);
    });
  }

  end(): void {
    this.#child.removeAllListeners('exit');
    this.#child.kill();
  }
}
