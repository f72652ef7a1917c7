import { fromPointer } from '../schema/pointer.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { ValueType } from '../schema/value-type.ts';
import { codeWords } from './code-words.ts';

/** The name of a field or the plural of a kind as a heading: `adoptedOn` becomes `Adopted on`. */
export function headingWords(name: string): string {
  const words = codeWords(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A place in a record in words: `/names/3` becomes `Names, item 4`. */
export const pointerWords = (pointer: string): string =>
  fromPointer(pointer)
    .map((step) => (/^\d+$/.test(step) ? `item ${Number(step) + 1}` : headingWords(step)))
    .join(', ');

/** A quantity in words: `more than 40 projects`. */
export function quantityWords({ relation, value, upper, unit, of }: Quantity): string {
  const number = (one: number) => one.toLocaleString('en-GB', { maximumFractionDigits: 10 });
  const hedge = relation === 'exactly' ? '' : `${codeWords(relation)} `;
  const whole = of === undefined ? '' : unit === 'per-cent' ? ` of ${of}` : ` (${of})`;
  return `${hedge}${number(value)}${upper === undefined ? '' : ` and ${number(upper)}`} ${codeWords(unit)}${whole}`;
}

/** What stands in the place of a month from 21 on. */
const groupings: readonly string[] = [
  ...['spring', 'summer', 'autumn', 'winter'],
  ...['northern spring', 'northern summer', 'northern autumn', 'northern winter'],
  ...['southern spring', 'southern summer', 'southern autumn', 'southern winter'],
  ...['first quarter of', 'second quarter of', 'third quarter of', 'last quarter of'],
  ...['first third of', 'second third of', 'last third of'],
  ...['first half of', 'second half of'],
];
const qualifiers: Record<string, string> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };

/** An EDTF date or interval in words: `2003-41` is `second half of 2003`, `1999/..` is `from 1999 on`. Plain dates stay as they are. */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return momentWords(from);
  if (from === '' || from === '..') return `until ${momentWords(to)}${from === '' ? ', from an unknown date' : ''}`;
  if (to === '' || to === '..') return `from ${momentWords(from)}${to === '' ? ', until an unknown date' : ' on'}`;
  return `${momentWords(from)} to ${momentWords(to)}`;
}

function momentWords(moment: string): string {
  const [, date = moment, qualifier = ''] = /^(.*?)([?~%])?$/.exec(moment) ?? [];
  const [, year, group = ''] = /^(-?\d{4})-(\d{2})$/.exec(date) ?? [];
  const grouping = groupings[Number(group) - 21];
  const words = grouping === undefined ? date : `${grouping} ${year}`;
  return qualifier === '' ? words : `${qualifiers[qualifier]} ${words}`;
}

/** One value of a field in words. References need a dataset: see `factsOf`. */
export function valueWords(type: ValueType, value: unknown): string {
  if (type === 'quantity') return quantityWords(value as Quantity);
  if (type === 'date') return dateWords(String(value));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
