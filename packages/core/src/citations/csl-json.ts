import { dateWords } from '../words/wording.ts';
import { calendarDates } from './calendar-date.ts';
import type { CitedDocument } from './cited-document.ts';

/** CSL-JSON, the input of citation processors: a list of items. */
export const cslJson = (documents: readonly CitedDocument[]): string => `${JSON.stringify(documents.map(item), null, 2)}\n`;

function item({ key, title, issuer, symbol, date, places, subject }: CitedDocument) {
  return {
    id: key,
    type: 'report',
    ...(issuer !== undefined && { author: [{ literal: issuer }] }),
    ...(date !== undefined && { issued: issuedOn(date) }),
    ...(places !== undefined && { locator: places }),
    ...(subject !== undefined && { annote: `Cited for: ${subject}` }),
    ...(symbol !== undefined && { number: symbol }),
    ...(issuer !== undefined && { publisher: issuer }),
    title,
  };
}

const issuedOn = (date: string) => {
  const parts = calendarDates(date);
  return parts ? { 'date-parts': parts } : { literal: dateWords(date) };
};
