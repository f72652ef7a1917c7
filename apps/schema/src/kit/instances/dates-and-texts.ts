/** A name for the case, the text itself, and what it shows. */
type Told = readonly (readonly [about: string, text: string, shows: string])[];

/** Dates and intervals of every kind that the register reads. */
export const datesThatAre: Told = [
  ['year', '2003', 'A year.'],
  ['month', '2003-02', 'A month.'],
  ['day', '2003-02-28', 'A day.'],
  ['leap-day', '2000-02-29', 'A leap day of a century that 400 divides.'],
  ['decade', '199X', 'Some year of a decade.'],
  ['century', '19XX', 'Some year of a century.'],
  ['month-unknown', '2003-XX', 'Some month of a year.'],
  ['day-unknown', '2003-02-XX', 'Some day of a month.'],
  ['uncertain', '2003?', 'An uncertain year.'],
  ['approximate', '2003-02~', 'About a month.'],
  ['both', '2003%', 'Uncertain and approximate.'],
  ['season', '2003-22', 'A season: summer.'],
  ['quarter', '2003-33', 'A quarter of a year.'],
  ['half', '2003-41', 'The second half of a year.'],
  ['interval', '2002/2003', 'From one year into another.'],
  ['days', '2003-10-15/2003-10-16', 'Two days.'],
  ['mixed', '2003/2003-05', 'From some day of a year to a month of it.'],
  ['open-end', '1999/..', 'Without an end.'],
  ['unknown-end', '1999/', 'To an end that is not known.'],
  ['open-start', '../2003', 'Without a beginning.'],
  ['unknown-start', '/2003', 'From a beginning that is not known.'],
  ['before-christ', '-0044', 'A year before the year 0.'],
  ['year-zero', '0000', 'The year 0 of the calendar of ISO 8601.'],
  ['long-year', 'Y12345', 'A year of more than four digits.'],
  ['long-year-past', 'Y-12345', 'The same before the year 0.'],
];

/** What has the form of a date and is none: no pattern can tell. */
export const datesBeyondForm: Told = [
  ['no-such-day', '2003-02-30', 'February has no day 30.'],
  ['no-leap-day', '1900-02-29', 'The year 1900 had no leap day.'],
  ['april-31', '2003-04-31', 'April has no day 31.'],
  ['backwards', '2004/2003', 'An interval that runs backwards.'],
  ['backwards-days', '2003-10-16/2003-10-15', 'Two days in the wrong order.'],
  ['minus-zero', '-0000', 'There is no year -0000.'],
];

/** What has not the form of a date. */
export const datesThatAreNot: Told = [
  ['month-13', '2003-13', 'There is no month 13.'],
  ['month-00', '2003-00', 'There is no month 0.'],
  ['day-32', '2003-01-32', 'No month has a day 32.'],
  ['day-00', '2003-01-00', 'No month has a day 0.'],
  ['basic', '20030115', 'The form without hyphens.'],
  ['short-month', '2003-1', 'A month of one digit.'],
  ['time', '2003-01-15T10:00:00Z', 'A time of day is none of a date.'],
  ['slashes', '15/01/2003', 'Day, month, year.'],
  ['words', 'January 2003', 'A date in words.'],
  ['range-hyphen', '2002-2003', 'Two years with a hyphen.'],
  ['both-open', '../..', 'An interval that is open at both ends.'],
  ['slash', '/', 'An interval without ends.'],
  ['three', '2001/2002/2003', 'Three dates.'],
  ['short-long-year', 'Y2003', 'A long year of four digits.'],
  ['leading-zero', 'Y01234', 'A long year that begins with 0.'],
  ['grouping-42', '2003-42', 'No part of a year is called 42.'],
  ['grouping-day', '2003-21-01', 'A season has no days.'],
  ['unknown-year', 'XXXX', 'A year of which nothing is known.'],
  ['unknown-month-known-day', '2003-XX-05', 'A day of a month that is not known.'],
  ['set', '[2002,2003]', 'A set, which is level 2.'],
  ['lower-case', '200x', 'A small x.'],
  ['space', '2003 ', 'A space behind a year.'],
  ['line-feed', '2003\n', 'A line feed behind a year: `$` of a pattern means the end of the text.'],
  ['arabic-digits', '\u0662\u0660\u0660\u0663', 'Digits of another script.'],
];

/** Names that a schema accepts; the register refuses those that are not normalized, and spaces of other kinds at the ends. */
export const texts: Told = [
  ['accents', 'Organisation internationale pour les migrations \u2014 \u00e9t\u00e9', 'Composed letters and a dash.'],
  ['arabic', '\u0627\u0644\u0647\u062c\u0631\u0629', 'Letters that run from right to left.'],
  ['cyrillic', '\u041c\u0438\u0433\u0440\u0430\u0446\u0438\u044f', 'Cyrillic letters.'],
  ['chinese', '\u79fb\u6c11', 'Chinese characters.'],
  ['beyond-the-basic-plane', 'Departure \u{1f6eb}', 'A character beyond the first 65,536.'],
  ['apostrophe', "Cote d'Ivoire", 'An apostrophe.'],
  ['quotation', '\u201cSafe\u201d third countries', 'Curved quotation marks.'],
  ['markup', '<b>Migration</b> & "development"', 'Characters that markup would give a meaning.'],
  ['backslash', 'a\\b', 'A backslash.'],
  ['one-letter', 'a', 'One letter.'],
  ['decomposed', 'Migracio\u0301n', 'An accent that stands apart from its letter: not in normalization form C.'],
  ['hangul-jamo', '\u1112\u1161\u11ab', 'A Korean syllable in parts: not in normalization form C.'],
  ['angstrom', '\u212b', 'The sign of a unit that normalization turns into a letter.'],
  ['no-break-space-behind', 'Remittances\u00a0', 'A no-break space at the end.'],
  ['no-break-space-ahead', '\u00a0Remittances', 'A no-break space at the beginning.'],
  ['ideographic-space', 'Remittances\u3000', 'A wide space at the end.'],
];

/** Names that hold what is not seen, or spaces where none belong. */
export const misspelt: Told = [
  ['empty', '', 'An empty name.'],
  ['space', ' ', 'A name that is a space.'],
  ['space-ahead', ' Remittances', 'A space at the beginning.'],
  ['space-behind', 'Remittances ', 'A space at the end.'],
  ['two-spaces', 'Labour  migration', 'Two spaces in a row.'],
  ['line-feed', 'Labour\nmigration', 'A line feed.'],
  ['line-feed-behind', 'Remittances\n', 'A line feed at the end.'],
  ['tabulator', 'Labour\tmigration', 'A tabulator.'],
  ['null-character', 'Labour\u0000migration', 'A null character.'],
  ['delete', 'Labour\u007fmigration', 'A delete character.'],
  ['zero-width-space', 'Labour\u200bmigration', 'A space without width.'],
  ['zero-width-joiner', 'Labour\u200dmigration', 'A joiner without width.'],
  ['bidi-override', 'Labour\u202emigration', 'A character that turns the direction of text round.'],
  ['bidi-isolate', 'Labour\u2066migration', 'A character that isolates the direction of text.'],
  ['byte-order-mark', '\ufeffRemittances', 'A byte order mark.'],
  ['soft-hyphen', 'Remit\u00adtances', 'A hyphen that is shown only at the end of a line.'],
  ['line-separator', 'Labour\u2028migration', 'A line separator.'],
  ['c1-control', 'Labour\u0085migration', 'A control character beyond ASCII.'],
];
