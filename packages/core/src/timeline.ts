import { type Clocks, readClocks } from './clocks.ts';
import type { Dataset } from './dataset.ts';
import { readAttestations } from './reading.ts';
import type { Activity } from './schema/activity.ts';
import { compareText } from './schema/compare.ts';
import { type EdtfSpan, earliestDay, latestDay, overlaps, parseEdtf } from './schema/edtf.ts';
import { type Ref, refOf } from './schema/id.ts';
import { firstYearOf, yearSpan } from './schema/year.ts';
import { caption } from './words/caption.ts';
import { dateWords } from './words/wording.ts';

/** An activity in the year in which it begins, or ends where no beginning is told. */
export type TimelineEntry = {
  ref: Ref;
  name: string;
  /** When it was, in words, and as printed where the value stands for other words. */
  when: string;
  stated?: string;
  /** It surely reaches into the year. */
  isSure: boolean;
  /** It goes on in the year after. `maybe` where that is left open. */
  goesOn: 'yes' | 'no' | 'maybe';
};

/** A year in which something begins. */
export type TimelineYear = {
  year: number;
  entries: readonly TimelineEntry[];
  /** How many of all the activities surely reach into the year, whenever they began, and how many perhaps do. */
  surely: number;
  perhaps: number;
};

/** Activities by the year in which they begin. */
export type Timeline = { years: readonly TimelineYear[]; undated: readonly { ref: Ref; name: string }[] };

/**
 * Activities by year, each once: in the year in which it begins, at the earliest. What the sources leave open is counted apart. Dates are read
 * under the clocks.
 *
 * @example
 * ```ts
 * import { timelineOf } from '@org/migration-core/listing';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const dataset = await loadRegisterData();
 * const { years, undated } = timelineOf(dataset, dataset.byKind.activity);
 * console.log(years[0]?.year, years[0]?.entries[0]?.when, undated.length > 0); // 1994 1994 true
 * ```
 */
export function timelineOf(dataset: Dataset, activities: readonly Activity[], at: Clocks = {}): Timeline {
  const clocks = readClocks(dataset, at);
  const dated: Dated[] = [];
  const undated: { ref: Ref; name: string }[] = [];
  for (const activity of activities) {
    const named = { ref: refOf('activity', activity.id), name: caption(activity) };
    const { because } = readAttestations('date', activity.when ?? [], { clocks });
    const span = because && parseEdtf(because.value);
    if (!because || !span) undated.push(named);
    else dated.push({ ...named, span, when: dateWords(because.value), ...(because.stated !== undefined && { stated: because.stated }) });
  }
  const byYear = Map.groupBy(dated.sort(byBeginning), ({ span }) => firstYearOf(span));
  const years = [...byYear].map(([year, begun]): TimelineYear => {
    const reach = dated.map(({ span }) => overlaps(span, yearSpan(year)));
    return {
      year,
      entries: begun.map((one) => entryOf(one, year)),
      surely: reach.filter((answer) => answer === 'yes').length,
      perhaps: reach.filter((answer) => answer === 'maybe').length,
    };
  });
  return { years, undated };
}

type Dated = Pick<TimelineEntry, 'ref' | 'name' | 'when' | 'stated'> & { span: EdtfSpan };

const entryOf = ({ span, ...told }: Dated, year: number): TimelineEntry => ({
  ...told,
  isSure: overlaps(span, yearSpan(year)) === 'yes',
  goesOn: overlaps(span, yearSpan(year + 1)),
});

const byBeginning = (a: Dated, b: Dated) =>
  firstYearOf(a.span) - firstYearOf(b.span) ||
  compare(earliestDay(a.span), earliestDay(b.span)) ||
  compare(latestDay(a.span), latestDay(b.span)) ||
  compareText(a.name, b.name);

/** Days may be infinite, and the difference of two infinities is no number. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
