import type { NamedField } from '../query/fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import { statementAround, valuesAt } from '../schema/walk.ts';
import { nameKey, wordsOf } from '../text/fold.ts';
import type { IndexReader, SearchedField } from './index-reader.ts';
import type { View } from './visibility.ts';

/** The visible values of a field in a record. */
export function visibleValues(record: AnyRecord, { fields, role }: Pick<NamedField, 'fields' | 'role'>, view: View): unknown[] {
  return fields.flatMap((field) => {
    if (!field.kinds.includes(record.kind)) return [];
    return [...valuesAt(record, field.steps)].flatMap(({ value, path, parent }) => {
      if (role !== undefined && field.role && (parent as Record<string, unknown>)[field.role.step] !== role) return [];
      return view.isOpen || !view.hides(statementAround(record, path)) ? [value] : [];
    });
  });
}

/** A searched text of a record: the number of its field, and where it stands, as a JSON Pointer. */
export type PlacedText = { field: number; path: string; text: string };

/** The searched texts of a record that are visible, in the order of their fields. */
export function visibleTexts(index: IndexReader, record: AnyRecord, view: View): PlacedText[] {
  const texts: PlacedText[] = [];
  someVisibleText(index, record, view, (text, { number, steps }, items) => {
    let at = 0;
    texts.push({ field: number, path: toPointer(steps.map((step) => (step === '*' ? (items[at++] as number) : step))), text });
    return false;
  });
  return texts;
}

/** Of a text its field and the places of the list items that it stands in. Stops where it is true. */
type Visit = (text: string, field: SearchedField, items: readonly number[]) => boolean;

/** Is it true of any searched and visible text of a record? They are looked at in the order of their fields. */
export function someVisibleText(index: IndexReader, record: AnyRecord, view: View, visit: Visit): boolean {
  const items: number[] = [];
  const follow = (value: unknown, field: SearchedField, at: number, around: object | undefined): boolean => {
    if (value === undefined) return false;
    const statement = !view.isOpen && at > 0 && typeof value === 'object' && value !== null && 'cite' in value ? value : around;
    const step = field.steps[at];
    if (step === undefined) return typeof value === 'string' && !view.hides(statement) && visit(value, field, items);
    if (step !== '*') return follow((value as Record<string, unknown> | null)?.[step], field, at + 1, statement);
    return (
      Array.isArray(value) &&
      value.some((item, i) => {
        items.push(i);
        const isEnough = follow(item, field, at + 1, statement);
        items.pop();
        return isEnough;
      })
    );
  };
  return index.searchedIn(record.kind).some((field) => follow(record, field, 0, undefined));
}

/** Does anything in a record come from outside the sources, remarks included, as far as it is visible? */
export function isExternalIn(value: unknown, view?: View): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ((value as { basis?: string }).basis === 'external' && !view?.hides(value)) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => typeof part === 'object' && isExternalIn(part, view));
}

/** The words of a text, folded, with a space on either side of each: words in a row are a part of it. */
export const spaced = (text: string): string => ` ${nameKey(text)} `;

/** Where in a text the wanted words stand: stretches of letters and digits that hold one. */
export function rangesOf(text: string, isWanted: (word: string) => boolean): (readonly [number, number])[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    wordsOf(word).some(isWanted) ? [[index, index + word.length] as const] : [],
  );
}
