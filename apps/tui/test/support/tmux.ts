import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export const isInstalled = (): boolean => spawnSync('tmux', ['-V']).status === 0;

/** A true terminal: a tmux server of its own, without the user's configuration. */
export class Terminal {
  readonly #socket: string;

  constructor(name: string) {
    this.#socket = `migration-tui-${name}-${process.pid}`;
  }

  /** Opens a shell of that size, whose prompt tells the exit code of the last program: `0 ready>`. CI must not be set in it: a program may take it for no terminal. */
  open(columns: number, rows: number): void {
    const { CI: _, ...env } = process.env;
    this.#tmux(['-f', '/dev/null', 'new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, "env PS1='$? ready> ' sh"], env);
  }

  press(...keys: string[]): void {
    this.#tmux(['send-keys', ...keys]);
  }

  type(text: string): void {
    this.#tmux(['send-keys', '-l', text]);
  }

  resize(columns: number, rows: number): void {
    this.#tmux(['resize-window', '-x', `${columns}`, '-y', `${rows}`]);
  }

  screen(): string {
    return this.#tmux(['capture-pane', '-p']);
  }

  /** The process id of the program that runs in the shell. */
  programId(): number {
    const shell = this.#tmux(['display-message', '-p', '#{pane_pid}']).trim();
    return Number(execFileSync('pgrep', ['-P', shell], { encoding: 'utf8' }));
  }

  /** Is the screen that programs borrow being shown, and not the one of the shell? */
  isBorrowed(): boolean {
    return this.#tmux(['display-message', '-p', '#{alternate_on}']).trim() === '1';
  }

  /** The screen, once it holds the text. */
  async sees(text: string | RegExp): Promise<string> {
    const holds = (screen: string) => (typeof text === 'string' ? screen.includes(text) : text.test(screen));
    for (let i = 0; i < 200; i++) {
      if (holds(this.screen())) return this.screen();
      await pause(50);
    }
    throw new Error(`The screen never showed ${text}. It shows:\n${this.screen()}`);
  }

  close(): void {
    this.#tmux(['kill-server']);
  }

  #tmux(args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
    try {
      return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new Error('tmux is not installed; these tests need it (Debian: apt-get install tmux).');
      throw error;
    }
  }
}
