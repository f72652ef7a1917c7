import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import xterm from '@xterm/headless';

const size = { columns: 120, rows: 30 };

/** A program in a terminal of 120×30, of which the screen is read as soon as something has been written on it. */
export class PseudoTerminal {
  readonly started = performance.now();
  readonly #child: ChildProcess;
  readonly #screen = new xterm.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  #listener: (() => void) | undefined;

  /** `script` of util-linux opens the terminal; what it takes itself, all programs have alike. */
  constructor(command: readonly string[], cwd: string) {
    const { CI: _, TMUX: __, NO_COLOR: ___, ...env } = process.env;
    const line = `stty rows ${size.rows} cols ${size.columns}; exec ${command.map((word) => `'${word}'`).join(' ')}`;
    this.#child = spawn('script', ['-qfec', line, '/dev/null'], {
      cwd,
      env: { ...env, TERM: 'xterm-256color', HOME: cwd, XDG_STATE_HOME: cwd },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child.stdout?.on('data', (data: Buffer) => this.#screen.write(data, () => this.#listener?.()));
    // A terminal answers programs that ask what it is.
    this.#screen.onData((answer) => this.press(answer));
  }

  press(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  text(): string {
    const { active } = this.#screen.buffer;
    return Array.from({ length: size.rows }, (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '').join('\n');
  }

  /** Milliseconds since `from` until the screen is as wanted. */
  until(isWanted: (text: string) => boolean, from: number, patience = 120_000): Promise<number> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => reject(new Error(`The screen never was as wanted:\n${this.text()}`)), patience);
      this.#listener = () => {
        if (!isWanted(this.text())) return;
        clearTimeout(giveUp);
        this.#listener = undefined;
        resolve(performance.now() - from);
      };
      this.#listener();
    });
  }

  /** Resident memory of the program at most, as Linux tells it. */
  peakBytes(): number | undefined {
    const [program] = childrenOf(this.#child.pid as number);
    try {
      return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${program}/status`, 'utf8'))?.[1]) * 1024;
    } catch {
      return undefined;
    }
  }

  async end(): Promise<void> {
    for (const program of childrenOf(this.#child.pid as number)) process.kill(program, 'SIGKILL');
    this.#child.kill('SIGKILL');
    await pause(100);
  }
}

function childrenOf(id: number): number[] {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    // It has ended already.
    return [];
  }
}
