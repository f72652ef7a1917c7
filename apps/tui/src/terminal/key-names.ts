import type { Key } from 'ink';

const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
];
const controls: Record<string, string> = { '\r': 'enter', '\n': 'enter', '\t': 'tab', '\u007f': 'backspace', '\b': 'backspace' };

/** The names of the keys in one event of Ink; several where a fast hand or a slow line made them arrive together. */
export function keyNames(input: string, key: Key): string[] {
  const name = named.find(([flag]) => key[flag])?.[1];
  if (name) return [name];
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  const names = key.ctrl ? [`ctrl+${input}`] : [...input].map((character) => controls[character] ?? withControl(character));
  // Alt with a key cannot be told from Escape and then the key, typed fast.
  return key.meta ? ['escape', ...names] : names;
}

/** A key that was held with ctrl, as it arrives among others: the letters from 1 on. */
const withControl = (character: string): string =>
  character > '\u0000' && character < '\u001b' ? `ctrl+${String.fromCharCode(character.charCodeAt(0) + 96)}` : character;
