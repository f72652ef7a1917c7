import type { Clocks, Dataset, OpenRegister } from '@org/migration-core';
import type { Place } from '../state/state.ts';
import { encode } from './encode.ts';
import type { Format } from './formats.ts';
import { overview } from './lists.ts';
import type { Printable } from './printable.ts';
import { printableAt } from './printable-at.ts';
import type { Paper } from './table.ts';

/** What a request prints: text for the standard output, and a word about it for the error output. */
export type Printed = { pieces: AsyncIterable<string>; isFound: boolean; word?: string };

export type PrintRequest = { place?: Place | undefined; format: Format; limit?: number | undefined; clocks?: Clocks; paper: Paper };

/**
 * Answers a request as text; without a place, an overview of the kinds.
 *
 * @throws RecordNotFound, RecordMoved, QueryInvalid
 */
export async function print(dataset: Dataset, register: OpenRegister, request: PrintRequest): Promise<Printed> {
  const { place, format, paper } = request;
  const printable = place ? await printableAt(dataset, register, place, request) : await overview(register);
  const word = printable.total === 0 ? nothingFound(place) : [...cutShort(printable), ...leftOut(printable, format)].join(' ');
  return { pieces: encode(printable, format, paper), isFound: printable.total > 0, ...(word !== '' && { word }) };
}

const cutShort = ({ shown, total }: Printable): string[] => (shown < total ? [`${shown} of ${total} shown.`] : []);

/** What was asked for and has no place in a format. */
const leftOut = ({ besideNames = [] }: Printable, format: Format): string[] =>
  format === 'json' || besideNames.length === 0 ? [] : [`Only --format json tells ${besideNames.join(', ')}.`];

function nothingFound(place: Place | undefined): string {
  if (place?.view !== 'browse' || place.query === '') return 'Nothing found.';
  return `Nothing found for "${place.query}"${place.kind ? ` of kind ${place.kind}; without --kind, all kinds are searched` : ''}.`;
}
