import { describePlaces, type RecordOf, refOf } from '@org/migration-core';
import { type CountedPlace, countPlaces } from '@org/migration-core/listing';
import type { Draft } from './entry.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';
import { drawTrees } from './tree.ts';

/** A source: how much of it the register has, and every place of it, each leading to what stands there. */
export function draftsOfSource(reading: Reading, { record }: Shown<RecordOf<'source'>>): Own {
  const { places, covered, silent, uncovered } = countPlaces(reading.catalogue.dataset, record);
  return {
    fields: ['sections', 'paragraphs'],
    drafts: [
      {
        section: 'Coverage',
        text: `${places.length} places: ${covered} covered, ${silent} silent, ${uncovered} not covered`,
        under: [{ text: 'Covered: records cite it. Silent: read, and it yields none, for the reason given.', tone: 'note' }],
      },
      ...placesOf(reading, record, places),
    ],
  };
}

/** Places below the section that they stand in. */
function placesOf({ signs }: Reading, record: RecordOf<'source'>, places: readonly CountedPlace[]): Draft[] {
  const { id, sections, paragraphs } = record;
  const sectionAt = new Map(paragraphs.map(({ locator, section }) => [locator, section]));
  return [...Map.groupBy(places, ({ locator }) => sectionAt.get(locator))].flatMap(([sectionId, group]) => {
    const found = sections.find((one) => one.id === sectionId);
    const heading = [found?.label, found?.heading].filter(Boolean).join(' ') || (found ? found.id : 'Outside of sections');
    const below = group.map(({ locator, count, reason, damage = [] }) => ({
      draft: {
        section: 'Places',
        mark: signs.leads,
        tone: 'reference' as const,
        text: describePlaces(record, [locator]),
        aside: count > 0 ? `${count} ${count === 1 ? 'record' : 'records'}` : (reason ?? 'not covered'),
        under: damage.map(({ text }) => ({ text: `${signs.doubt} ${text}`, tone: 'warning' as const })),
        to: { view: 'paragraph' as const, source: refOf('source', id), locator },
      },
      below: [],
    }));
    return drawTrees([{ draft: { section: 'Places', text: heading, tone: 'title' }, below }], signs);
  });
}
