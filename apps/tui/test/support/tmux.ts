import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { nodeArguments } from './run.ts';

export const isInstalled = (program = 'tmux', flag = '-V'): boolean => spawnSync(program, [flag]).status === 0;

const quoted = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/** A tmux server of its own, without the user's configuration; each terminal of it is a session. */
export class TmuxServer {
  /** A home for the programs in it: `bin` has the program under its name, `state` what it keeps. */
  readonly home = mkdtempSync(join(tmpdir(), 'journey-'));
  readonly #socket = `migration-tui-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  #sessions = 0;

  constructor() {
    mkdirSync(join(this.home, 'bin'));
    const program = join(this.home, 'bin', 'migration-tui');
    writeFileSync(program, `#!/bin/sh\nexec ${quoted([process.execPath, ...nodeArguments])} "$@"\n`);
    chmodSync(program, 0o755);
  }

  /**
   * Opens a terminal with a shell, whose prompt tells the exit code of the last program: `0 ready>`. CI must not be set in it: a program may
   * take it for no terminal.
   */
  async open(columns: number, rows: number, { shell = 'sh', env = {} }: { shell?: string; env?: Record<string, string> } = {}) {
    this.#sessions += 1;
    const name = `s${this.#sessions}`;
    const { CI: _, NO_COLOR: __, TMUX: ___, ...outer } = process.env;
    const inner = {
      ...outer,
      HOME: this.home,
      XDG_STATE_HOME: join(this.home, name),
      PATH: `${join(this.home, 'bin')}:${process.env.PATH}`,
    };
    const told = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const command = `cd ${this.home}; exec env PS1='$? ready> ' ${quoted([...told, ...shell.split(' ')])}`;
    await this.run(['-f', '/dev/null', 'new-session', '-d', '-s', name, '-x', `${columns}`, '-y', `${rows}`, command], inner);
    return new Terminal(this, name);
  }

  async run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
    const { stdout } = await promisify(execFile)('tmux', ['-L', this.#socket, ...args], { env });
    return stdout;
  }

  async close(): Promise<void> {
    await this.run(['kill-server']).catch(() => {});
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A true terminal. */
export class Terminal {
  readonly #server: TmuxServer;
  readonly #name: string;
  readonly home: string;

  constructor(server: TmuxServer, name: string) {
    this.#server = server;
    this.#name = name;
    this.home = server.home;
  }

  /** Runs the program in the shell, and waits for what its first screen shows. */
  async start(args: readonly string[] = [], shows: string | RegExp = /^\d+ of \d+/m): Promise<string> {
    await this.sees('0 ready>');
    await this.type(`echo before; migration-tui ${quoted(args)}`);
    await this.press('Enter');
    return this.sees(shows);
  }

  /** The shell is back with this exit code, with what stood on its screen before, with echo and line editing. */
  async isRestored(exitCode: number): Promise<void> {
    const screen = await this.sees(new RegExp(`^${exitCode} ready>\\s*$`, 'm'));
    if (!/^before$/m.test(screen)) throw new Error(`What stood there before is gone:\n${screen}`);
    if (await this.isBorrowed()) throw new Error('The screen that programs borrow is still shown.');
    await this.type('echo typed $((6 * 7))');
    await this.press('Enter');
    await this.sees(/ready> echo typed[\s\S]*^typed 42$/m);
  }

  async press(...keys: string[]): Promise<void> {
    await this.#run('send-keys', '-t', this.#name, ...keys);
  }

  async type(text: string): Promise<void> {
    await this.#run('send-keys', '-t', this.#name, '-l', text);
  }

  /** Pastes as a terminal does, between the marks of a paste where the program asks for them. */
  async paste(text: string): Promise<void> {
    await this.#run('set-buffer', '-b', this.#name, text);
    await this.#run('paste-buffer', '-p', '-b', this.#name, '-t', this.#name);
  }

  async resize(columns: number, rows: number): Promise<void> {
    await this.#run('resize-window', '-t', this.#name, '-x', `${columns}`, '-y', `${rows}`);
  }

  screen(): Promise<string> {
    return this.#run('capture-pane', '-t', this.#name, '-p');
  }

  /** The screen with the sequences that colour it. */
  colouredScreen(): Promise<string> {
    return this.#run('capture-pane', '-t', this.#name, '-p', '-e');
  }

  /** Modes that programs set: `mouse_any_flag`, `alternate_on`, `cursor_flag`. */
  async mode(name: string): Promise<string> {
    return (await this.#run('display-message', '-t', this.#name, '-p', `#{${name}}`)).trim();
  }

  /** The process id of the program that runs in the shell. */
  async programId(): Promise<number> {
    const shell = await this.mode('pane_pid');
    const { stdout } = await promisify(execFile)('pgrep', ['-P', shell]);
    return Number(stdout);
  }

  /** Is the screen that programs borrow being shown, and not the one of the shell? */
  async isBorrowed(): Promise<boolean> {
    return (await this.mode('alternate_on')) === '1';
  }

  /** The screen, once it holds the text. */
  sees(text: string | RegExp): Promise<string> {
    const holds = (screen: string) => (typeof text === 'string' ? screen.includes(text) : text.test(screen));
    return this.#until(holds, `never showed ${text}`);
  }

  /** The screen, once it no longer holds the text. */
  loses(text: string): Promise<string> {
    return this.#until((screen) => !screen.includes(text), `went on showing ${text}`);
  }

  async #until(holds: (screen: string) => boolean, what: string): Promise<string> {
    let screen = '';
    for (const until = Date.now() + 10_000; Date.now() < until; await pause(30)) {
      screen = await this.screen();
      if (holds(screen)) return screen;
    }
    throw new Error(`The screen ${what}. It shows:\n${screen}`);
  }

  close(): Promise<unknown> {
    return this.#run('kill-session', '-t', this.#name);
  }

  #run(...args: string[]): Promise<string> {
    return this.#server.run(args);
  }
}
