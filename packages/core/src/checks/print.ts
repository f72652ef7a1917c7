import stringify from 'json-stringify-pretty-compact';
import { shorten } from '../schema/faces.ts';
import type { AnyRecord } from '../schema/kinds.ts';

/** The one spelling of a record in a file: the authored face, keys in the order of the schema, two spaces, lines of at most 120. */
export const printRecord = (record: AnyRecord): string => `${stringify(shorten(record), { maxLength: 120 })}\n`;
