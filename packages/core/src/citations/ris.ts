import { calendarDates, yearOf } from './calendar-date.ts';
import type { CitedDocument } from './cited-document.ts';

/** RIS: one record a document; each line is a tag, two spaces, a hyphen, a space and a value, and ends with CRLF. */
export const ris = (documents: readonly CitedDocument[]): string => documents.map(record).join('');

function record({ key, title, issuer, symbol, date, places, subject }: CitedDocument): string {
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    ['AU', issuer],
    ['TI', title],
    ['PB', issuer],
    ['PY', date && yearOf(date)],
    ['DA', date && dayOf(date)],
    ['SN', symbol],
    ['N1', places],
    ['N1', subject && `Cited for: ${subject}`],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

/** `2003/07/01`, with nothing between the strokes for what is not known. */
function dayOf(date: string): string | undefined {
  const [begins] = calendarDates(date) ?? [];
  if (!begins) return undefined;
  const [year, month, day] = begins;
  return [year, month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))).join('/');
}

/** A value has no line of its own to go on. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
