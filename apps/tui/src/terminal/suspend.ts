import { setTimeout as pause } from 'node:timers/promises';
import type { GiveBack } from './terminal.ts';

/**
 * Stops the program as ctrl+z does in a shell, with the terminal given back, until the shell brings it to the foreground again.
 *
 * @param giveBack hands the terminal over for as long as its callback takes, as `suspendTerminal` of Ink does
 */
export const suspend = (giveBack: GiveBack): Promise<void> =>
  giveBack(async () => {
    // The whole group, as the terminal itself would: a program that runs this one, such as npm, waits with it.
    process.kill(0, 'SIGTSTP');
    // The system stops a program some moments after it was told to, and does not stop it where no shell waits for it.
    await pause(100);
  });
