import type { Dataset } from '@org/migration-core';
import { exportToFile } from '../print/export.ts';
import { openInBrowser } from './browser.ts';
import { copied, copySequence } from './clipboard.ts';
import { mouseReports } from './mouse.ts';
import { suspend } from './suspend.ts';
import type { ExportRequest, Terminal } from './terminal.ts';

export type TerminalOptions = {
  /** The data at hand, which may have been read again. */
  dataset: () => Dataset;
  /** Takes what is to be written to the standard output when the program has ended. */
  onExit: (request: ExportRequest) => void;
  stdout?: NodeJS.WriteStream;
};

/** The terminal that the program runs in. */
export function openTerminal({ dataset, onExit, stdout = process.stdout }: TerminalOptions): Terminal {
  let isMouseOn = false;
  /** A file that was there when it was to be written: to ask again is to say yes. */
  let refused: string | undefined;
  const report = (isOn: boolean) => stdout.write(mouseReports(isOn));
  return {
    copy: (text) => {
      const sequence = copySequence(text, { isInTmux: process.env.TMUX !== undefined });
      if (sequence !== undefined) stdout.write(sequence);
      return copied(text, sequence !== undefined);
    },
    open: openInBrowser,
    suspend: async (giveBack) => {
      const wasOn = isMouseOn;
      if (wasOn) report(false);
      await suspend(giveBack);
      if (wasOn) report(true);
    },
    export: async ({ file, ...request }) => {
      if (file === undefined) {
        onExit(request);
        return 'It will be written to the standard output when you quit.';
      }
      const { told, exists } = await exportToFile(dataset(), { ...request, file, overwrite: refused === file });
      refused = exists ? file : undefined;
      return exists ? `${told} Export to it again to write over it.` : told;
    },
    setMouse: (isOn) => {
      if (isOn !== isMouseOn) report(isOn);
      isMouseOn = isOn;
    },
  };
}
