/** Where keys have a meaning of their own. In the typing modes every other printable key is text. */
const listModes = ['browse', 'reading'] as const;
const menuModes = ['facets', 'sort', 'help'] as const;
export const typingModes = ['query', 'clocks', 'palette', 'export'] as const;
export type Mode = (typeof listModes | typeof menuModes | typeof typingModes)[number];
export const modes: readonly Mode[] = [...listModes, ...menuModes, ...typingModes];

export const isTypingMode = (mode: Mode): boolean => (typingModes as readonly Mode[]).includes(mode);

type Row = {
  command: string;
  keys: readonly string[];
  modes: readonly Mode[];
  does: string;
  /** A word or two for the bottom line; the ones without stand in the help only. */
  hint?: string;
};

export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * The one table of keys. The help screen, the bottom line, the palette and the README are printed from it; the bottom line takes as many hints
 * as there is room for, from the top.
 */
export const keyTable = [
  { command: 'open', keys: ['enter', 'right', 'l'], modes: listModes, does: 'open, or follow a ›', hint: 'open' },
  { command: 'back', keys: ['escape', 'left', 'h', '[', 'backspace'], modes: listModes, does: 'go back', hint: 'back' },
  { command: 'accept', keys: ['enter'], modes: ['query'], does: 'keep the query', hint: 'keep' },
  { command: 'accept', keys: ['enter', ' '], modes: ['facets'], does: 'choose the value, or fold the field', hint: 'choose' },
  { command: 'accept', keys: ['enter', ' '], modes: ['sort'], does: 'sort by this', hint: 'sort' },
  { command: 'accept', keys: ['enter'], modes: ['clocks'], does: 'set the clocks', hint: 'set' },
  { command: 'accept', keys: ['enter'], modes: ['palette'], does: 'do this', hint: 'do' },
  { command: 'accept', keys: ['enter'], modes: ['export'], does: 'write it', hint: 'write' },
  { command: 'cancel', keys: ['escape'], modes: ['query'], does: 'give up what was typed', hint: 'give up' },
  { command: 'cancel', keys: ['escape', 'f'], modes: ['facets'], does: 'close the panel', hint: 'close' },
  { command: 'cancel', keys: ['escape', 's'], modes: ['sort'], does: 'close the menu', hint: 'close' },
  { command: 'cancel', keys: ['escape', '?'], modes: ['help'], does: 'close the help', hint: 'close' },
  { command: 'cancel', keys: ['escape'], modes: ['clocks', 'palette', 'export'], does: 'close', hint: 'close' },
  { command: 'search', keys: ['/'], modes: listModes, does: 'search as you type, in everything', hint: 'search' },
  { command: 'complete', keys: ['tab'], modes: ['query'], does: 'take the completion', hint: 'complete' },
  { command: 'next-field', keys: ['tab'], modes: ['clocks'], does: 'the other clock', hint: 'other clock' },
  { command: 'next-field', keys: ['shift+tab'], modes: ['clocks'], does: 'the other clock' },
  { command: 'facets', keys: ['f'], modes: ['browse'], does: 'narrow by facets: several values at once', hint: 'facets' },
  { command: 'unfold', keys: ['right', 'l'], modes: ['facets'], does: 'unfold the field' },
  { command: 'fold', keys: ['left', 'h'], modes: ['facets'], does: 'fold the field', hint: 'fold' },
  { command: 'clear', keys: ['x', 'backspace'], modes: ['facets'], does: 'take back the choices of the field', hint: 'clear' },
  { command: 'next-section', keys: ['n'], modes: ['reading'], does: 'to the next section, or conflict', hint: 'next' },
  { command: 'help', keys: ['?'], modes: [...listModes, 'facets', 'sort'], does: 'show the keys that work here', hint: 'help' },
  { command: 'quit', keys: ['q'], modes: [...listModes, ...menuModes], does: 'quit', hint: 'quit' },
  { command: 'quit', keys: ['ctrl+c'], modes, does: 'quit' },
  { command: 'palette', keys: [':', 'ctrl+p'], modes: listModes, does: 'all commands; also opens a reference', hint: 'commands' },
  { command: 'next-kind', keys: ['tab'], modes: listModes, does: 'list the next kind', hint: 'kind' },
  { command: 'previous-kind', keys: ['shift+tab'], modes: listModes, does: 'list the kind before' },
  { command: 'kind', keys: digits, modes: listModes, does: 'list a kind; again: all kinds' },
  { command: 'edit', keys: ['e'], modes: ['browse'], does: 'edit the query of this list', hint: 'edit' },
  { command: 'sort', keys: ['s'], modes: ['browse'], does: 'sort by a column', hint: 'sort' },
  { command: 'reverse', keys: ['S'], modes: ['browse', 'sort'], does: 'turn the order round' },
  { command: 'preview', keys: ['p'], modes: ['browse'], does: 'preview on or off, where there is room' },
  { command: 'clocks', keys: ['a'], modes: listModes, does: 'as of a day, and as known at a day', hint: 'clocks' },
  { command: 'referrers', keys: ['r'], modes: listModes, does: 'what cites or names this', hint: 'cited by' },
  { command: 'conflicts', keys: ['c'], modes: listModes, does: 'conflicts here' },
  { command: 'all-conflicts', keys: ['!'], modes: listModes, does: 'all conflicts' },
  { command: 'timeline', keys: ['t'], modes: listModes, does: 'the activities found, by year' },
  { command: 'previous-section', keys: ['N'], modes: ['reading'], does: 'to the section, or conflict, before' },
  { command: 'bookmark', keys: ['m'], modes: listModes, does: 'keep this place, or forget it' },
  { command: 'bookmarks', keys: ['M'], modes: listModes, does: 'places kept' },
  { command: 'forward', keys: [']'], modes: listModes, does: 'go forward again' },
  { command: 'last', keys: ['-'], modes: listModes, does: 'to and fro between the last two places' },
  { command: 'copy', keys: ['y'], modes: listModes, does: 'copy the reference' },
  { command: 'copy-url', keys: ['Y', 'u'], modes: listModes, does: 'copy the URL in the API' },
  { command: 'copy-citation', keys: ['C'], modes: listModes, does: 'copy the citation' },
  { command: 'browser', keys: ['o'], modes: listModes, does: 'open in the browser' },
  { command: 'export', keys: ['x'], modes: listModes, does: 'export what is found or shown' },
  { command: 'reload', keys: ['R'], modes: listModes, does: 'read the data again' },
  { command: 'suspend', keys: ['ctrl+z'], modes, does: 'suspend; fg comes back' },
  { command: 'down', keys: ['down', 'j'], modes: [...listModes, ...menuModes], does: 'down' },
  { command: 'down', keys: ['down'], modes: typingModes, does: 'down' },
  { command: 'up', keys: ['up', 'k'], modes: [...listModes, ...menuModes], does: 'up' },
  { command: 'up', keys: ['up'], modes: typingModes, does: 'up' },
  { command: 'page-down', keys: ['pagedown', 'ctrl+d', ' '], modes: [...listModes, 'help'], does: 'a page down' },
  { command: 'page-down', keys: ['pagedown', 'ctrl+d'], modes: ['facets'], does: 'a page down' },
  { command: 'page-down', keys: ['pagedown'], modes: ['query'], does: 'a page down' },
  { command: 'page-up', keys: ['pageup', 'ctrl+u'], modes: [...listModes, 'facets', 'help'], does: 'a page up' },
  { command: 'page-up', keys: ['pageup'], modes: ['query'], does: 'a page up' },
  { command: 'top', keys: ['home', 'g'], modes: [...listModes, ...menuModes], does: 'to the first' },
  { command: 'bottom', keys: ['end', 'G'], modes: [...listModes, ...menuModes], does: 'to the last' },
  { command: 'left', keys: ['left'], modes: typingModes, does: 'caret left' },
  { command: 'right', keys: ['right'], modes: typingModes, does: 'caret right; behind the text: take the completion' },
  { command: 'line-start', keys: ['home', 'ctrl+a'], modes: typingModes, does: 'caret to the start' },
  { command: 'line-end', keys: ['end', 'ctrl+e'], modes: typingModes, does: 'caret to the end' },
  { command: 'erase', keys: ['backspace'], modes: typingModes, does: 'erase' },
  { command: 'erase-word', keys: ['ctrl+w'], modes: typingModes, does: 'erase a word' },
  { command: 'erase-to-start', keys: ['ctrl+u'], modes: typingModes, does: 'erase to the start' },
  { command: 'erase-to-end', keys: ['ctrl+k'], modes: typingModes, does: 'erase to the end' },
] as const satisfies readonly Row[];

/** What a key makes the program do. */
export type Command = (typeof keyTable)[number]['command'];

const table: readonly (Row & { command: Command })[] = keyTable;

/** The command that a key stands for in a mode, if any. */
export const commandFor = (key: string, mode: Mode): Command | undefined =>
  table.find(({ keys, modes: where }) => where.includes(mode) && keys.includes(key))?.command;

const symbols: Record<string, string> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: '⏎',
  escape: 'esc',
  backspace: '⌫',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  ' ': 'space',
};
const symbol = (key: string): string => symbols[key] ?? key;

/** The most needed keys of a mode with a word each, for the bottom line. */
export const keyHints = (mode: Mode): { key: string; word: string }[] =>
  table.flatMap(({ keys, modes: where, hint }) => (hint && where.includes(mode) ? [{ key: symbol(keys[0] as string), word: hint }] : []));

export type KeyRow = { command: Command; keys: readonly string[]; does: string };

/** The keys of a mode, as they stand on a keyboard, in the order of the table. */
export const keyRows = (mode: Mode): KeyRow[] =>
  table
    .filter(({ modes: where }) => where.includes(mode))
    .map(({ command, keys, does }) => ({ command, keys: keys === digits ? ['1', '…', '9', '0'] : keys.map(symbol), does }));

/** What the modes are called in the README. */
export const modeWords: Record<Mode, string> = {
  browse: 'In a list',
  reading: 'On a page',
  query: 'In the query bar',
  facets: 'In the facet panel',
  sort: 'In the sort menu',
  clocks: 'In the clocks dialog',
  palette: 'In the command palette',
  export: 'In the export dialog',
  help: 'In the help',
};
