import { formatDay } from '../schema/calendar.ts';
import { parseEdtf, windowsOf } from '../schema/edtf.ts';
import type { FormField } from './form.ts';

/** What stands in one place of a row; nothing where there is no value. */
export type TypedCell = string | number | boolean | undefined;

/** A column of a table. `date` is EDTF, `day` a calendar day such as `2003-07-01`, `reference` the `kind/id` of a record. */
export type TypedColumn = {
  name: string;
  type: 'text' | 'code' | 'date' | 'day' | 'reference' | 'number' | 'integer' | 'boolean';
  /** Of a code: all that it may be. */
  values?: readonly string[];
  isRequired: boolean;
  description: string | undefined;
};

/** A column, and how its cell is read from an item. */
export type ColumnSource = { column: TypedColumn; cellOf: (item: unknown) => TypedCell };

/** What says how a statement is known, not what it states. */
export const qualifiers: ReadonlySet<string> = new Set(['holds', 'basis', 'reference', 'stated', 'note', 'cite']);

/** `onBehalfOf` and `survey-result` as databases spell them: `on_behalf_of`, `survey_result`. */
export const snakeCase = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])|-/g, '_').toLowerCase();

/** The columns of a value that fits into a row: of a date also its days, of an object one for each part. Lists have tables of their own. */
export function columnsOfField(
  { name: given, form, isOptional, description }: FormField,
  read: (item: unknown) => unknown,
): ColumnSource[] {
  const name = snakeCase(given);
  const isRequired = !isOptional;
  switch (form.type) {
    case 'list':
    case 'citation':
      return [];
    case 'object':
      return form.fields.flatMap((part) => {
        const own = form.role === 'quantity' && part.name === 'value' ? name : `${name}_${snakeCase(part.name)}`;
        const field = { ...part, name: own, isOptional: isOptional || part.isOptional };
        return columnsOfField(field, (item) => (read(item) as Record<string, unknown> | undefined)?.[part.name]);
      });
    case 'date':
      return [
        { column: { name, type: 'date', isRequired, description: description ?? 'A date or interval in EDTF.' }, cellOf: leafOf(read) },
        dayColumn(`${name}_earliest`, 'The first day on which it may begin; empty where that is open.', read, 'earliest'),
        dayColumn(`${name}_latest`, 'The last day on which it may end; empty where that is open.', read, 'latest'),
      ];
    case 'code':
      return [{ column: { name, type: 'code', values: form.values, isRequired, description }, cellOf: leafOf(read) }];
    default:
      return [{ column: { name, type: form.type, isRequired, description }, cellOf: leafOf(read) }];
  }
}

const leafOf = (read: (item: unknown) => unknown) => (item: unknown) => read(item) as TypedCell;

function dayColumn(name: string, description: string, read: (item: unknown) => unknown, end: keyof DaysOfDate): ColumnSource {
  const cellOf = (item: unknown) => {
    const value = read(item);
    return value === undefined ? undefined : daysOfDate(String(value))[end];
  };
  return { column: { name, type: 'day', isRequired: false, description }, cellOf };
}

/** The first day on which a date may begin and the last on which it may end, each left out where it is open. */
export type DaysOfDate = { earliest?: string; latest?: string };

/** Calendars of databases begin with the year 1 and end with 9999; a day beyond is left out. */
const [firstDay, lastDay] = [-719_162, 2_932_896];

/**
 * The days of an EDTF date or interval, with room for its `~` and `?`: what a database compares.
 *
 * @example
 * ```ts
 * import { daysOfDate } from '@org/migration-core/forms';
 *
 * console.log(daysOfDate('2003-41').earliest, daysOfDate('1999/..').latest); // 2003-07-01 undefined
 * ```
 */
export function daysOfDate(edtf: string): DaysOfDate {
  const span = parseEdtf(edtf);
  if (!span) return {};
  const { startLow, endHigh } = windowsOf(span);
  const isInCalendar = (day: number) => day >= firstDay && day <= lastDay;
  return {
    ...(isInCalendar(startLow) && { earliest: formatDay(startLow) }),
    ...(isInCalendar(endHigh) && { latest: formatDay(endHigh) }),
  };
}
