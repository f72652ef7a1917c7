import { afterAll, beforeAll, it } from 'vitest';
import { isInstalled, type Terminal, TmuxServer } from './tmux.ts';

/** Tests in a true terminal, all in one server. */
export function journeys() {
  let server: TmuxServer;
  beforeAll(() => {
    server = new TmuxServer();
  });
  afterAll(() => server.close());

  /** One journey; several are made at a time, since most of each is waiting. */
  return (
    name: string,
    [columns, rows]: readonly [number, number],
    travel: (terminal: Terminal) => Promise<void>,
    options: Parameters<TmuxServer['open']>[2] = {},
  ) =>
    it.concurrent(`${name} (${columns}×${rows})`, async ({ skip }) => {
      // Continuous integration must have it; elsewhere its absence is told, not taken for a failure.
      skip(!isInstalled() && !process.env.CI, 'tmux is missing: apt-get install tmux');
      const terminal = await server.open(columns, rows, options);
      await travel(terminal);
      await terminal.close();
    });
}
