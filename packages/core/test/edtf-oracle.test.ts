import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { formatDay } from '../src/schema/calendar.ts';
import { earliestDay, latestDay, parseEdtf } from '../src/schema/edtf.ts';
import { edtfText, mutatedEdtf } from './support/edtf-texts.ts';

/** First and last day that a text can mean, or `refused`. */
function ours(text: string): string {
  const span = parseEdtf(text);
  return span ? `${formatDay(earliestDay(span))} ${formatDay(latestDay(span))}` : 'refused';
}

function theirs(text: string): string {
  try {
    const { min, max } = edtf(text, { level: 3, seasonIntervals: true, seasonUncertainty: true });
    // Where it says that an end is unknown, we say that it may lie anywhere.
    return `${dayOf(min ?? Number.NEGATIVE_INFINITY)} ${dayOf(max ?? Number.POSITIVE_INFINITY)}`;
  } catch {
    return 'refused';
  }
}

const dayOf = (milliseconds: number) => formatDay(Math.floor(milliseconds / 86_400_000));

/** Where the register and the `edtf` package part ways, why, and what each says. */
const differences: {
  name: string;
  why: string;
  holds: (text: string) => boolean;
  examples: [text: string, ours: string, theirs: string][];
}[] = [
  {
    name: 'seasons',
    why: 'EDTF leaves the months of a season open; the package takes calendar quarters, we take meteorological seasons (25 to 28 northern, 29 to 32 southern)',
    holds: (text) => /\d{4}-(2[1-9]|3[0-2])(?!\d)/.test(text),
    examples: [
      ['2004-21', '2004-03-01 2004-05-31', '2004-01-01 2004-03-31'],
      ['2003-24', '2003-12-01 2004-02-29', '2003-10-01 2003-12-31'],
      ['2003-25', '2003-03-01 2003-05-31', '2003-01-01 2003-03-31'],
      ['2003-32', '2003-06-01 2003-08-31', '2003-01-01 2003-03-31'],
      ['2003-21/2003-22', '2003-03-01 2003-08-31', '2003-01-01 2003-06-30'],
    ],
  },
  {
    name: 'thirds of a year',
    why: 'a third is four months; the package gives five to the first two, which then overlap',
    holds: (text) => /\d{4}-3[78]/.test(text),
    examples: [
      ['2003-37', '2003-01-01 2003-04-30', '2003-01-01 2003-05-31'],
      ['2003-38', '2003-05-01 2003-08-31', '2003-05-01 2003-09-30'],
    ],
  },
  {
    name: 'days that do not exist',
    why: 'the package lets 29 February of a common year roll over into March; we refuse it, as a day that is misprinted or misread',
    holds: (text) => /\d{4}-02-29|0000-02-XX/.test(text),
    examples: [
      ['2003-02-29', 'refused', '2003-03-01 2003-03-01'],
      ['1900-02-29', 'refused', '1900-03-01 1900-03-01'],
      ['0000-02-29', '0000-02-29 0000-02-29', '0000-03-01 0000-03-01'],
      ['2003-02-29/2004', 'refused', '2003-03-01 2004-12-31'],
    ],
  },
  {
    name: 'dates with a time of day',
    why: 'the register counts in days; a time is more than its sources ever say',
    holds: (text) => text.includes('T'),
    examples: [['2003-05-01T10:00:00Z', 'refused', '2003-05-01 2003-05-01']],
  },
  {
    name: 'centuries and decades by their digits',
    why: 'two or three digits are a slip far more often than a century; `19XX` and `199X` say it in level 1',
    holds: (text) => text.split('/').some((part) => /^-?\d{2,3}[?~%]?$/.test(part)),
    examples: [
      ['19', 'refused', '1900-01-01 1999-12-31'],
      ['199', 'refused', '1990-01-01 1999-12-31'],
    ],
  },
  {
    name: 'level 2: sets, lists, exponents, significant digits',
    why: 'outside the subset that the register declares',
    holds: (text) => /[[\]{}ES]/.test(text),
    examples: [
      ['[2003,2004]', 'refused', '2003-01-01 2004-12-31'],
      ['{2003}', 'refused', '2003-01-01 2003-12-31'],
      ['1950S2', 'refused', '1950-01-01 1950-12-31'],
      ['Y17E4', 'refused', '+170000-01-01 +170000-12-31'],
    ],
  },
  {
    name: 'level 2: a qualifier on a part of a date',
    why: 'outside the subset that the register declares',
    holds: (text) => /(^|[/-])[?~%]|[?~%]-/.test(text),
    examples: [
      ['?2003-05', 'refused', '2003-05-01 2003-05-31'],
      ['2003?-05', 'refused', '2003-05-01 2003-05-31'],
    ],
  },
  {
    name: 'level 2: unspecified digits elsewhere than at the right',
    why: 'outside the subset that the register declares',
    holds: (text) => /X-?\d|-\dX|XXX/.test(text),
    examples: [
      ['2003-XX-05', 'refused', '2003-01-05 2003-12-05'],
      ['199X-05', 'refused', '1990-05-01 1999-05-31'],
      ['2003-1X', 'refused', '2003-10-01 2003-12-31'],
      ['1XXX', 'refused', '1000-01-01 1999-12-31'],
      ['XXXX', 'refused', '0000-01-01 9999-12-31'],
    ],
  },
  {
    name: 'a qualifier on a date with unspecified digits, or on a long year',
    why: 'level 1 has both features; the package has no grammar for them together',
    holds: (text) => /X[?~%]|Y-?\d+[?~%]/.test(text),
    examples: [
      ['199X?', '1990-01-01 1999-12-31', 'refused'],
      ['2003-05-XX~', '2003-05-01 2003-05-31', 'refused'],
      ['Y12345?', '+012345-01-01 +012345-12-31', 'refused'],
    ],
  },
  {
    name: 'unspecified digits of negative years',
    why: 'the package takes the last month and day before the first, and the sign off the years around 0',
    holds: (text) => /(^|\/)-([^/]+-[^/]*X|00XX|000X)/.test(text),
    examples: [
      ['-1800-XX', '-001800-01-01 -001800-12-31', '-001800-12-01 -001800-01-31'],
      ['-0500-02-XX', '-000500-02-01 -000500-02-28', '-000500-02-28 -000500-02-01'],
      ['-000X', '-000009-01-01 -000001-12-31', '0000-01-01 0009-12-31'],
    ],
  },
  {
    name: 'parts of negative years near 0',
    why: 'the package loses the sign of their last day',
    holds: (text) => /(^|\/)-\d{4}-(3\d|4[01])/.test(text),
    examples: [['-0001-33', '-000001-01-01 -000001-03-31', '-000001-01-01 0001-03-31']],
  },
  {
    name: 'intervals with unspecified digits and a qualifier',
    why: 'we read every pair of dates; the package has no grammar for these two together',
    holds: (text) => /X.*\/.*[?~%]|[?~%].*\/.*X/.test(text),
    examples: [['1800?/1801-XX', '1800-01-01 1801-12-31', 'refused']],
  },
  {
    name: 'intervals between a grouping or a long year and anything else',
    why: 'the package knows intervals of two groupings and of two dates; we read every pair',
    holds: (text) => text.includes('/') && /\d{4}-(2[1-9]|3\d|4[01])|Y/.test(text),
    examples: [
      ['2003-41/2004', '2003-07-01 2004-12-31', 'refused'],
      ['2003/2003-41', '2003-01-01 2003-12-31', 'refused'],
      ['2003-33/..', '2003-01-01 ..', 'refused'],
      ['Y12345/Y12346', '+012345-01-01 +012346-12-31', 'refused'],
    ],
  },
  {
    name: 'intervals whose ends begin on one day, or the second before the first',
    why: 'the package compares first days only; we refuse only what surely runs backwards',
    holds: (text) => {
      const [from, to] = text.split('/').map(parseEdtf);
      return from !== undefined && to !== undefined && earliestDay(to) <= earliestDay(from) && earliestDay(from) <= latestDay(to);
    },
    examples: [
      ['2003/2003', '2003-01-01 2003-12-31', 'refused'],
      ['2003-05-01/2003', '2003-05-01 2003-12-31', 'refused'],
      ['2003-10-15/2003-10-15', '2003-10-15 2003-10-15', 'refused'],
    ],
  },
  {
    name: 'an interval without a beginning that anybody knows',
    why: 'level 1 has unknown beginnings (`/2003`); the package fails on them with a type error',
    holds: (text) => text.startsWith('/'),
    examples: [['/2003', '-.. 2003-12-31', 'refused']],
  },
  {
    name: 'intervals without any date',
    why: 'they say nothing; we refuse them',
    holds: (text) => /^(\.\.)?\/(\.\.)?$/.test(text),
    examples: [
      ['../..', 'refused', '-.. ..'],
      ['../', 'refused', '-.. ..'],
    ],
  },
  {
    name: 'years that the Date of JavaScript does not reach',
    why: 'the package loses them; we count days up to the year 999,999,999 and refuse what is longer',
    holds: (text) => /Y-?\d{6}/.test(text),
    examples: [
      ['Y310000', 'day 112505647 day 112506012', '-.. -..'],
      ['Y1234567890', 'refused', '-.. -..'],
    ],
  },
];

const isListed = (text: string) => differences.some(({ holds }) => holds(text));

describe('EDTF beside the edtf package', () => {
  it('reads and refuses the same texts, and means the same days by them', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        fc.pre(!isListed(text));
        expect(ours(text)).toBe(theirs(text));
      }),
      { numRuns: runs('EDTF values: accepted, and bounded, as the package edtf does', 1500) },
    );
  });

  it('reads and refuses the same slips of the pen', () => {
    fc.assert(
      fc.property(mutatedEdtf, (text) => {
        fc.pre(!isListed(text));
        expect(ours(text)).toBe(theirs(text));
      }),
      { numRuns: runs('EDTF values with slips of the pen: accepted as the package edtf does', 2500) },
    );
  });

  describe.each(differences)('differs in $name: $why', ({ holds, examples }) => {
    it.each(examples)('%s', (text, we, they) => {
      expect(holds(text)).toBe(true);
      expect({ ours: ours(text), theirs: theirs(text) }).toEqual({ ours: we, theirs: they });
      expect(we).not.toBe(they);
    });
  });
});
