import type { Terminal } from '../../src/terminal/terminal.ts';

/** A terminal of which nothing is known but that it shows text: what would be copied or opened is shown instead. */
export const plainTerminal: Terminal = {
  copy: (text) => text,
  open: async (url) => url,
  suspend: async () => {},
  export: async () => 'This terminal cannot export.',
  setMouse: () => {},
};
