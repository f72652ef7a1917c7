import { calendarDates, yearOf } from './calendar-date.ts';
import type { CitedDocument } from './cited-document.ts';

/** BibTeX: one entry a document, a technical report where its body is known. */
export const bibtex = (documents: readonly CitedDocument[]): string => documents.map(entry).join('\n');

function entry({ key, title, issuer, symbol, date, places, subject }: CitedDocument): string {
  const [begins] = (date && calendarDates(date)) || [];
  const month = begins?.[1];
  const fields: [name: string, value: string | undefined][] = [
    ['author', issuer && `{{${escaped(issuer)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['institution', issuer && `{${escaped(issuer)}}`],
    ['number', symbol && `{${escaped(symbol)}}`],
    ['year', date === undefined ? undefined : yearOf(date)],
    ['month', month === undefined ? undefined : monthNames[month - 1]],
    ['note', places && `{${escaped(places)}}`],
    ['annote', subject && `{${escaped(`Cited for: ${subject}`)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`));
  return `@${issuer === undefined ? 'misc' : 'techreport'}{${key},\n${lines.join('')}}\n`;
}

/** The macros that every style defines. */
const monthNames = /* @__PURE__ */ 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX would obey. A brace is written as a name: BibTeX counts braces also behind a backslash. */
const names: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^]|[$&#%_]/g, (character) => names[character] ?? `\\${character}`);
