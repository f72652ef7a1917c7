import { unDate } from './calendar-date.ts';
import type { CitedDocument } from './cited-document.ts';

/** The footnote style of the United Nations: what is told, then body, title, symbol, date and paragraphs of each document. */
export function unStyle(documents: readonly CitedDocument[]): string {
  const subject = documents[0]?.subject;
  const cited = documents.map(({ issuer, title, symbol, date, places }) =>
    [issuer, title, symbol, date && unDate(date), places].filter((part) => part !== undefined).join(', '),
  );
  return `${subject === undefined ? '' : `${subject}: `}${cited.join('; ')}.\n`;
}
