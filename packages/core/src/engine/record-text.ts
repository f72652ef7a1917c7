import type { NamedField } from '../query/fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import { statementAround, valuesAt } from '../schema/walk.ts';
import { fold, wordsOf } from '../text/fold.ts';
import type { IndexReader } from './index-reader.ts';
import type { View } from './visibility.ts';
import { walk } from './walk-plan.ts';

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

/** The searched texts of a record that are visible, by the number of their field. */
export function visibleTexts({ plans }: IndexReader, record: AnyRecord, view: View): { field: number; text: string }[] {
  const texts: { field: number; text: string }[] = [];
  walk(record, plans[record.kind], ({ text }, value, statement) => {
    if (text !== undefined && typeof value === 'string' && !view.hides(statement)) texts.push({ field: text, text: value });
  });
  return texts;
}

/** The same with the places where they stand, for those who mark words in them. */
export function placedTexts({ meta }: IndexReader, record: AnyRecord, view: View): { field: number; path: string; text: string }[] {
  return meta.searched.flatMap((path, field) =>
    [...valuesAt(record, path.split('/'))].flatMap(({ value, path: at }) =>
      typeof value === 'string' && !view.hides(statementAround(record, at)) ? [{ field, path: toPointer(at), text: value }] : [],
    ),
  );
}

/** Does anything in a record come from outside the sources, remarks included, as far as it is visible? */
export function isExternalIn(value: unknown, view?: View): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ((value as { basis?: string }).basis === 'external' && !view?.hides(value)) return true;
  return Object.values(value).some((part) => isExternalIn(part, view));
}

/** Do the words stand in a row? */
export function holdsPhrase(text: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return text.includes(words[0] as string);
  return text.some((_, from) => words.every((word, i) => text[from + i] === word));
}

/** Where in a text the wanted words stand: stretches of letters and digits that hold one. */
export function rangesOf(text: string, isWanted: (word: string) => boolean): (readonly [number, number])[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    wordsOf(fold(word)).some(isWanted) ? [[index, index + word.length] as const] : [],
  );
}
