import { compareText } from '../src/schema/compare.ts';
import { refOf } from '../src/schema/id.ts';
import type { AnyRecord, RecordOf } from '../src/schema/kinds.ts';
import { schemas } from '../src/schema/schemas.ts';
import { dayOf, dayText } from './days.ts';
import { between, pick, pickEarly, pickSome, type Random, randomFrom } from './random.ts';
import {
  activityId,
  countries,
  countriesByRegion,
  organizationCount,
  organizationId,
  paragraphsPerSource,
  partyRoles,
  sourceIds,
  statuses,
  topics,
  types,
} from './register-lists.ts';
import { anyWord, tellingWord } from './vocabulary.ts';

type Cite = AnyRecord['cite'];

const firstStart = dayOf('2012-01-01');
const lastStart = dayOf('2025-12-31');

/** A day on which about as many activities are under way as on any other. */
export const anyDay = (random: Random): number => between(random, firstStart + 700, lastStart);

/**
 * A register with `size` activities and the bodies, sources, topics and places that they name, as public records in document order.
 * The same on every run. Shapes and frequencies are those of a register of prose: 45 to 75 words a summary, drawn after Zipf.
 */
export function* generate(size: number): Generator<AnyRecord> {
  const random = randomFrom(size);
  for (let n = 0; n < organizationCount(size); n++) yield organization(random, n);
  for (let n = 0; n < size; n++) yield activity(random, n, organizationCount(size));
  for (const id of sourceIds) yield source(id);
  for (const id of [...topics].sort(compareText)) yield topic(id);
  const regionOf = new Map(Object.entries(countriesByRegion).flatMap(([region, members]) => members.map((id) => [id, region])));
  for (const id of [...countries, ...Object.keys(countriesByRegion)].sort(compareText)) yield place(id, regionOf.get(id));
}

/** Throws where a record is not what the schema of its kind says; it tells of a fault in the generator. */
export function assertValid(records: Iterable<AnyRecord>): void {
  for (const record of records) {
    const read = schemas[record.kind].parse(record);
    if (JSON.stringify(read) !== JSON.stringify(record)) throw new Error(`${record.kind}/${record.id} is not in the order of its schema`);
  }
}

function activity(random: Random, n: number, organizations: number): RecordOf<'activity'> {
  const place = { source: pick(random, sourceIds), locator: String(between(random, 1, paragraphsPerSource)) };
  const cite = () => [{ ...place }];
  const start = between(random, firstStart, lastStart);
  const end = random() % 10 < 3 ? '..' : dayText(start + between(random, 30, 1430));
  const parties = new Set(Array.from({ length: between(random, 1, 3) }, () => Math.floor(organizations * (random() / 2 ** 32) ** 2)));
  return {
    kind: 'activity',
    id: activityId(n),
    names: [{ value: sentence(random, tellingWord, between(random, 5, 10)), role: 'preferred', cite: cite() }],
    type: pickEarly(random, types),
    parties: [...parties].map((party) => ({
      party: refOf('organization', organizationId(party)),
      role: pickEarly(random, partyRoles),
      cite: cite(),
    })),
    when: [{ value: `${dayText(start)}/${end}`, cite: cite() }],
    status: [{ value: pick(random, statuses), cite: cite() }],
    places: pickSome(random, countries, between(random, 1, 2)).map((id) => ({ place: refOf('place', id), role: 'covers', cite: cite() })),
    topics: pickSome(random, topics, between(random, 1, 4)).map((id) => refOf('topic', id)),
    summary: `${sentence(random, anyWord, between(random, 45, 75))}.`,
    cite: cite(),
  };
}

/** Words with a capital at the start, and a full stop after every seventeenth. */
function sentence(random: Random, word: (random: Random) => string, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) {
    const next = word(random);
    text += i % 17 === 0 ? `${i > 0 ? '. ' : ''}${next[0]?.toUpperCase()}${next.slice(1)}` : ` ${next}`;
  }
  return text;
}

function organization(random: Random, n: number): RecordOf<'organization'> {
  const cite = citeOf(n);
  const type = pick(random, ['office', 'fund', 'university', 'ministry', 'partnership'] as const);
  const name = `${sentence(random, tellingWord, 3)} ${n}`;
  return { kind: 'organization', id: organizationId(n), names: [{ value: name, role: 'preferred', cite }], type, cite };
}

function source(id: string): RecordOf<'source'> {
  const cite: Cite = [{ source: id, locator: '1' }];
  return {
    kind: 'source',
    id,
    names: [{ value: `Report ${id}`, role: 'preferred', cite }],
    date: [{ value: id === sourceIds[0] ? '2003-07-01' : '2024-11-22', cite }],
    sections: [
      { id: 'i', label: 'I', heading: 'Introduction' },
      { id: 'ii', label: 'II', heading: 'Activities' },
    ],
    paragraphs: Array.from({ length: paragraphsPerSource }, (_, n) => ({
      locator: String(n + 1),
      type: 'paragraph',
      section: n < 20 ? 'i' : 'ii',
    })),
    cite,
  };
}

function topic(id: string): RecordOf<'topic'> {
  const cite = citeOf(topics.indexOf(id));
  return { kind: 'topic', id, names: [{ value: captionOf(id), role: 'preferred', cite }], cite };
}

function place(id: string, region: string | undefined): RecordOf<'place'> {
  const cite = citeOf(id.length);
  const names: RecordOf<'place'>['names'] = [{ value: captionOf(id), role: 'preferred', cite }];
  return region
    ? { kind: 'place', id, names, type: 'country', broader: [refOf('place', region)], cite }
    : { kind: 'place', id, names, type: 'region', cite };
}

const citeOf = (n: number): Cite => [{ source: sourceIds[0], locator: String((n % paragraphsPerSource) + 1) }];

const captionOf = (id: string): string => `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
