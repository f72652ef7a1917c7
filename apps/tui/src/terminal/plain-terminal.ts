import type { Terminal } from './terminal.ts';

/** A terminal of which nothing is known but that it shows text: what would be copied or opened is shown instead. */
export const plainTerminal: Terminal = {
  copy: (text) => text,
  open: (url) => url,
  suspend: () => {},
  export: async () => 'This terminal cannot export.',
  setMouse: () => {},
};
