import fc from 'fast-check';

/** A change at one place of a value; `where` picks the place among all of them. */
export type Change = { where: number; to: (old: unknown) => unknown };

const removed = Symbol('removed');

const edtfLike = fc.oneof(
  fc.constantFrom(
    '2003-02-30',
    '2003-13',
    '2004/2003',
    '-0000',
    '../..',
    '/',
    '2003-21-01',
    'Y12345',
    'Y01234',
    '200X-01',
    '20XX-XX',
    '2003-XX-05',
    '2003-11-XX',
    '2003~',
    '../2005',
    '1999/',
  ),
  fc
    .array(fc.constantFrom('2003', '-0001', '20', '0', '1', 'X', 'XX', '-', '-02', '-31', '/', '..', '~', '?', 'Y'), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

const texts = fc.constantFrom(
  '',
  ' ',
  'two  spaces',
  ' ahead',
  'behind ',
  '\u00a0ahead',
  'line\nfeed',
  'zero\u200bwidth',
  'lone \ud800',
  'e\u0301',
  'CAPITALS',
  'x'.repeat(400),
  'x'.repeat(2000),
  '\u{1f6eb}'.repeat(250),
  'a-58-98/42',
  'topic/remittances',
  'organization/unhcr',
  'all-respondents',
);

const replacements = fc.oneof(
  texts,
  edtfLike,
  fc.constantFrom<unknown[]>(null, true, 0, -1, 1.5, 1e9, [], {}, removed),
  fc.constantFrom<unknown[]>(
    { source: 'a-58-98', locator: '42' },
    { value: 4, unit: 'days' },
    { value: 4, unit: 'days', relation: 'between' },
    { value: 4, upper: 5, unit: 'days', relation: 'between' },
  ),
  fc.jsonValue({ maxDepth: 1 }),
);

const edits = fc.constantFrom<((old: unknown) => unknown)[]>(
  (old) => [old],
  (old) => (Array.isArray(old) ? [...old, ...old] : old),
  (old) => (Array.isArray(old) ? old.slice(1) : old),
  (old) => (Array.isArray(old) && old.length === 1 ? old[0] : old),
  (old) => (typeof old === 'string' ? `${old} ` : old),
  (old) => (typeof old === 'string' ? old.normalize('NFD') : old),
  (old) => (typeof old === 'string' ? `${old}-x` : old),
  (old) => added(old, { colour: 'blue' }),
  (old) => added(old, { basis: 'external' }),
  (old) => added(old, { basis: 'external', reference: 'elsewhere', cite: [] }),
  (old) => added(old, { basis: 'implied' }),
  (old) => added(old, { relation: 'between' }),
  (old) => added(old, { upper: 1 }),
  (old) => added(old, { holds: '2003' }),
  (old) => added(old, { role: 'preferred' }),
  (old) => added(old, { cite: [] }),
);

const added = (old: unknown, fields: object) =>
  typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, ...fields } : old;

/** Changes that records suffer: fields lost, doubled, misspelt, of another type, and dates and texts of every kind. */
export const changes: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  to: fc.oneof(
    edits,
    replacements.map((value) => () => value),
  ),
});

/** The value with one place changed. The root itself stays: a value of no kind says little about a kind. */
export function change(value: unknown, { where, to }: Change): unknown {
  const places = [...placesIn(value)];
  const place = places[where % places.length] ?? [];
  return changedAt(value, place, to);
}

function* placesIn(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield [...at, key];
    yield* placesIn(child, [...at, key]);
  }
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], to: Change['to']): unknown {
  if (key === undefined) return to(value);
  const entries = Object.entries(value as object).map(
    ([name, child]) => [name, name === key ? changedAt(child, rest, to) : child] as const,
  );
  const kept = entries.filter(([, child]) => child !== removed);
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}
