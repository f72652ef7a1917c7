import type { NamedField } from '../query/fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { statementAround, valuesAt } from '../schema/walk.ts';
import { nameKey, wordsOf } from '../text/fold.ts';
import type { IndexReader } from './index-reader.ts';
import type { View } from './visibility.ts';

/** The visible values of a field in a record. */
export function visibleValues(record: AnyRecord, { fields, role }: Pick<NamedField, 'fields' | 'role'>, view: View): unknown[] {
  return fields.flatMap((field) => {
    const steps = field.steps[record.kind];
    if (!steps) return [];
    return [...valuesAt(record, steps)].flatMap(({ value, path, parent }) => {
      if (role !== undefined && field.role && (parent as Record<string, unknown>)[field.role.step] !== role) return [];
      return view.isOpen || !view.hides(statementAround(record, path)) ? [value] : [];
    });
  });
}

/** A searched text of a record: the number of its field, and where it stands, as a JSON Pointer. */
export type PlacedText = { field: number; path: string; text: string };

/** The searched texts of a record that are visible, in the order of their fields. */
export function visibleTexts({ searched }: IndexReader, record: AnyRecord, view: View): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const [field, steps] of searched.entries()) {
    const follow = (value: unknown, at: number, path: string, around: object | undefined): void => {
      const statement = at > 0 && typeof value === 'object' && value !== null && 'cite' in value ? value : around;
      const step = steps[at];
      if (step === '*') {
        if (Array.isArray(value)) for (let i = 0; i < value.length; i++) follow(value[i], at + 1, `${path}/${i}`, statement);
      } else if (step !== undefined) follow((value as Record<string, unknown> | undefined)?.[step], at + 1, `${path}/${step}`, statement);
      else if (typeof value === 'string' && !view.hides(statement)) texts.push({ field, path, text: value });
    };
    follow(record, 0, '', undefined);
  }
  return texts;
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
