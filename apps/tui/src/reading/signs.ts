/** The signs of a page that are no text: marks, branches and bars. */
export type Signs = {
  leads: string;
  doubt: string;
  here: string;
  branch: { item: string; last: string; through: string; blank: string };
  /** A full cell of a bar, its parts from the smallest on, and a cell of what only may be. */
  bar: { full: string; parts: readonly string[]; perhaps: string };
  status: { pass: string; fail: string; undetermined: string };
  more: string;
};

export const unicodeSigns: Signs = {
  leads: '›',
  doubt: '⚠',
  here: '▸',
  branch: { item: '├─ ', last: '└─ ', through: '│  ', blank: '   ' },
  bar: { full: '█', parts: ['▏', '▎', '▍', '▌', '▋', '▊', '▉'], perhaps: '░' },
  status: { pass: '✓', fail: '✗', undetermined: '?' },
  more: '…',
};

/** For terminals that have no more than ASCII. */
export const asciiSigns: Signs = {
  leads: '>',
  doubt: '!',
  here: '*',
  branch: { item: '|- ', last: '`- ', through: '|  ', blank: '   ' },
  bar: { full: '#', parts: [], perhaps: '.' },
  status: { pass: '+', fail: 'x', undetermined: '?' },
  more: '...',
};
