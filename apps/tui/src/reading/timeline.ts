import { parseQuery, printQuery, QueryInvalid } from '@org/migration-core';
import { type TimelineEntry, type TimelineYear, timelineOf } from '@org/migration-core/listing';
import stringWidth from 'string-width';
import { bar } from './bar.ts';
import type { Draft, Line } from './entry.ts';
import type { Reading, Written } from './reading.ts';
import type { Signs } from './signs.ts';

/** The activities that a query finds, by year: of each year how many reach into it, then those that begin in it. */
export function timelinePage(reading: Reading, query: string): Written {
  const title = query === '' ? 'Timeline of all activities' : `Timeline of ${query}`;
  try {
    return { title, drafts: draftsOf(reading, query) };
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    return { title, drafts: [{ section: '', text: error.message, tone: 'warning' }] };
  }
}

function draftsOf({ catalogue, clocks, signs }: Reading, query: string): Draft[] {
  const activities = catalogue.activities(query, clocks);
  const { years, undated } = timelineOf(catalogue.dataset, activities, clocks);
  if (activities.length === 0) return [{ section: '', text: 'No activity is found.', tone: 'faint' }];
  const most = Math.max(0, ...years.map(({ surely, perhaps }) => surely + perhaps));
  return [
    {
      section: '',
      text: `${activities.length} activities: ${activities.length - undated.length} with a date, ${undated.length} without`,
      under: [{ text: 'Each stands in the year in which it begins; bars count all that reach into a year.', tone: 'note' }],
    },
    ...years.flatMap((year) => draftsOfYear(year, most, query, signs)),
    ...undated.map(
      ({ ref, name }): Draft => ({ section: `Undated: ${undated.length}`, mark: signs.leads, tone: 'reference', text: name, ref }),
    ),
  ];
}

function draftsOfYear(told: TimelineYear, most: number, query: string, signs: Signs): Draft[] {
  const section = String(told.year);
  return [
    {
      section,
      text: '',
      drawn: (room) => [barLine(told, most, room, signs)],
      to: { view: 'browse', kind: 'activity', query: during(query, told.year) },
    },
    ...told.entries.map(
      (entry): Draft => ({ section, mark: signs.leads, tone: 'reference', text: entry.name, aside: dated(entry), ref: entry.ref }),
    ),
  ];
}

function barLine({ surely, perhaps }: TimelineYear, most: number, room: number, signs: Signs): Line {
  const figures = [...(surely > 0 || perhaps === 0 ? [String(surely)] : []), ...(perhaps > 0 ? [`perhaps ${perhaps}`] : [])].join(' + ');
  const cells = Math.max(4, Math.min(40, room - stringWidth(figures) - 2));
  return [
    { text: bar({ value: surely, perhaps, of: most }, cells, signs), tone: 'bar' },
    { text: `  ${figures}`, tone: 'value' },
  ];
}

/** When it was, in words and as printed; whether it surely was in the year, and goes on after it. */
const dated = ({ when, stated, isSure, goesOn }: TimelineEntry): string =>
  [
    stated === undefined ? when : `${when}, printed “${stated}”`,
    isSure ? '' : 'perhaps',
    goesOn === 'yes' ? 'goes on' : goesOn === 'maybe' ? 'perhaps goes on' : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** The same query of one year. */
function during(text: string, year: number): string {
  const { where, ...query } = parseQuery(text);
  const inYear = { field: 'when', value: edtfYear(year) };
  return printQuery({ ...query, where: where ? { and: [where, inYear] } : inYear });
}

const edtfYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
