import { formatDay, isAfter, isBefore, isSame, isWithin, overlaps, parseEdtf } from '@org/migration-core';

/** Dates and intervals of every kind; each is compared with itself and with all that follow it. */
const compared = [
  '2003',
  '2003-07',
  '2003-07-15',
  '2003-07-16',
  '2003-XX',
  '2003-41',
  '2003-22',
  '2003?',
  '2003-07~',
  '200X',
  '2002/2003',
  '2003-07-15/2003-07-16',
  '2003/2003-05',
  '1999/..',
  '1999/',
  '../2002',
  '/2002',
  '2004-02-29',
];

/** Pairs at which implementations are known to go wrong. */
const telling: readonly (readonly [string, string])[] = [
  ['-0001', '0000'],
  ['0000', '0001'],
  ['Y-12345', '-0044'],
  ['Y12345', '9999'],
  ['1900-02', '1900-03-01'],
  ['2003-24', '2004-01'],
  ['2003-32', '2003-24'],
  ['19XX', '200X'],
  ['2003-12-31', '2004-01-01'],
  ['2003%', '2004'],
  ['2003%', '2005-12'],
  ['1999/2003~', '2004'],
  ['2003-33/2003-35', '2003'],
  ['../2003', '2003/..'],
];

const singles = [
  ...compared,
  '2000-02-29',
  '1900-02-29',
  '2003-02-30',
  '2004/2003',
  '-0000',
  '0000',
  '-0044-03-15',
  '-000X',
  'Y12345',
  'Y-12345',
  'Y01234',
  'Y2003',
  '2003-21',
  '2003-24',
  '2003-28',
  '2003-29',
  '2003-33',
  '2003-36',
  '2003-37',
  '2003-40',
  '2003-42',
  '2003-21-01',
  '20XX',
  '200X-01',
  'XXXX',
  '2003-XX-XX',
  '2003-XX-05',
  '2003-07-XX',
  '2003%',
  '../..',
  '/',
  '..',
  '',
  '2003/2004/2005',
  '20030715',
  '2003-7',
  '2003-07-15T10:00',
  '[2002,2003]',
];

/** Which texts are dates, and from which day to which they reach; `null` is an end that is open. */
export const edtfReadings = () =>
  [...new Set(singles)].map((edtf) => {
    const span = parseEdtf(edtf);
    if (!span) return { edtf, valid: false };
    return { edtf, valid: true, start: span.start.map(day), end: span.end.map(day), slack: span.slack };
  });

/** What two dates are to each other: yes, no, or maybe where what is not known leaves it open. */
export const edtfComparisons = () =>
  [...compared.flatMap((a, i) => compared.slice(i).map((b) => [a, b] as const)), ...telling].map(([a, b]) => comparison(a, b));

function comparison(a: string, b: string) {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) throw new Error(`${a} or ${b} is no date.`);
  return {
    a,
    b,
    isBefore: isBefore(x, y),
    isAfter: isAfter(x, y),
    isSame: isSame(x, y),
    overlaps: overlaps(x, y),
    isWithin: isWithin(x, y),
  };
}

/** Days are written as dates where a year has four digits, and as a count from 1970-01-01 beyond. */
const day = (number: number) => (Number.isFinite(number) ? { day: number, date: formatDay(number) } : null);
