/** What a key makes the program do. */
export type Command =
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'top'
  | 'bottom'
  | 'enter'
  | 'back'
  | 'forward'
  | 'search'
  | 'next-kind'
  | 'previous-kind'
  | 'kind'
  | 'erase'
  | 'clear'
  | 'help'
  | 'quit';

type Binding = {
  command: Command;
  keys: readonly string[];
  /** The keys of it that work while search words are typed; any other printable key is text then. */
  typing?: readonly string[];
  does: string;
  /** A word or two for the bottom line; the ones without stand in the help only. */
  hint?: readonly [key: string, word: string];
};

export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** The one table of keys. The help screen, the bottom line and the README are printed from it. */
export const keyTable: readonly Binding[] = [
  { command: 'enter', keys: ['enter', 'right', 'l'], typing: ['enter'], does: 'open, or follow a ›', hint: ['enter', 'open'] },
  { command: 'back', keys: ['escape', '[', 'left', 'h', 'backspace'], typing: ['escape'], does: 'go back', hint: ['escape', 'back'] },
  { command: 'search', keys: ['/'], does: 'search as you type', hint: ['/', 'search'] },
  { command: 'help', keys: ['?'], does: 'show these keys', hint: ['?', 'help'] },
  { command: 'quit', keys: ['q', 'ctrl+c'], typing: ['ctrl+c'], does: 'quit', hint: ['q', 'quit'] },
  { command: 'next-kind', keys: ['tab'], does: 'list the next kind', hint: ['tab', 'kind'] },
  { command: 'previous-kind', keys: ['shift+tab'], does: 'list the kind before' },
  { command: 'kind', keys: digits, does: 'list a kind' },
  { command: 'forward', keys: [']'], does: 'go forward again' },
  { command: 'down', keys: ['down', 'j'], typing: ['down'], does: 'down' },
  { command: 'up', keys: ['up', 'k'], typing: ['up'], does: 'up' },
  { command: 'page-down', keys: ['pagedown', 'ctrl+d', ' '], typing: ['pagedown'], does: 'a page down' },
  { command: 'page-up', keys: ['pageup', 'ctrl+u'], typing: ['pageup'], does: 'a page up' },
  { command: 'top', keys: ['home', 'g'], typing: ['home'], does: 'to the first' },
  { command: 'bottom', keys: ['end', 'G'], typing: ['end'], does: 'to the last' },
  { command: 'erase', keys: [], typing: ['backspace'], does: 'typing: erase' },
  { command: 'clear', keys: [], typing: ['ctrl+u'], does: 'typing: start over' },
];

/** The command that a key stands for, if any. */
export const commandFor = (key: string, typing: boolean): Command | undefined =>
  keyTable.find(({ keys, typing: typed = [] }) => (typing ? typed : keys).includes(key))?.command;

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

/** The most needed keys with a word each, for the bottom line. */
export const keyHints = (typing: boolean): string[] =>
  keyTable.flatMap(({ hint, typing: typed = [] }) => (hint && (!typing || typed.includes(hint[0])) ? `${symbol(hint[0])} ${hint[1]}` : []));

/** The rows of the table with the keys as they stand on a keyboard. */
export const keyRows = (): { keys: readonly string[]; does: string }[] =>
  keyTable.map(({ keys, typing = [], does }) => ({
    keys: keys === digits ? ['1', '…', '9', '0'] : (keys.length > 0 ? keys : typing).map(symbol),
    does,
  }));
