import type { NamedField } from '../query/fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import { someValueAt } from '../schema/walk.ts';
import { nameKey, wordsOf } from '../text/fold.ts';
import type { IndexReader, SearchedField } from './index-reader.ts';
import type { View } from './visibility.ts';

/** The visible values of a field in a record. */
export function visibleValues(record: AnyRecord, { fields, role }: Pick<NamedField, 'fields' | 'role'>, view: View): unknown[] {
  const values: unknown[] = [];
  for (const field of fields) {
    if (!field.kinds.includes(record.kind)) continue;
    const inRole = role === undefined ? undefined : field.role;
    someValueAt(record, field.steps, (value, statement, _, parent) => {
      if (view.hides(statement) || (inRole && (parent as Record<string, unknown>)[inRole.step] !== role)) return false;
      values.push(value);
      return false;
    });
  }
  return values;
}

/** A searched text of a record, and where it stands, as a JSON Pointer. */
export type PlacedText = { path: string; text: string };

/** The searched texts of a record that are visible, in the order of their fields. */
export function visibleTexts(index: IndexReader, record: AnyRecord, view: View): PlacedText[] {
  const texts: PlacedText[] = [];
  someVisibleText(index, record, view, (text, { steps }, items) => {
    let at = 0;
    texts.push({ path: toPointer(steps.map((step) => (step === '*' ? (items[at++] as number) : step))), text });
    return false;
  });
  return texts;
}

/** Of a text its field and the places of the list items that it stands in. Stops where it is true. */
type Visit = (text: string, field: SearchedField, items: readonly number[]) => boolean;

/** Is it true of any searched and visible text of a record? They are looked at in the order of their fields. */
export const someVisibleText = (index: IndexReader, record: AnyRecord, view: View, visit: Visit): boolean =>
  index
    .searchedIn(record.kind)
    .some((field) =>
      someValueAt(
        record,
        field.steps,
        (value, statement, items) => typeof value === 'string' && !view.hides(statement) && visit(value, field, items),
      ),
    );

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
