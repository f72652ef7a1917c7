import { type Dataset, type OpenRegister, parseRef, QueryInvalid, RecordMoved, type Ref, refOf } from '@org/migration-core';
import { citationNamed } from '@org/migration-core/listing';
import { queryOf } from '../print/query-of.ts';
import type { Place } from '../state/state.ts';
import { kindNamed, type Request, UsageError } from './options.ts';
import { WrongQuery } from './wrong-query.ts';

/**
 * The place that a request aims at: a record, a paragraph, or what a query finds; everything where it names none. A former reference leads to
 * the present one.
 *
 * @throws RecordNotFound, QueryInvalid, WrongQuery, UsageError
 */
export async function aimOf(dataset: Dataset, register: OpenRegister, request: Request): Promise<Place> {
  const { query = '', kind, sort, limit, clocks } = request;
  // A kind that is none is told before the query that it narrows.
  if (kind !== undefined) await register.list(kind, { limit: 1 });
  const one = await oneThingIn(dataset, register, query);
  const place: Place = one ?? { view: 'browse', query, ...(kind && { kind }), ...(sort !== undefined && { sort }) };
  if (place.view === 'browse') await refuseUnlessAsked(register, place, clocks);
  else if (kind !== undefined || limit !== undefined || sort !== undefined)
    throw new UsageError(`${query} is one ${place.view}; --kind, --sort and --limit go with a query or alone`);
  return place;
}

async function oneThingIn(dataset: Dataset, register: OpenRegister, query: string): Promise<Place | undefined> {
  const ref = refIn(query);
  if (ref !== undefined) return { view: 'record', ref: await presentRef(register, ref) };
  const cite = citationNamed(dataset, query);
  return cite && { view: 'paragraph', source: refOf('source', cite.source), locator: cite.locator };
}

/** The reference that a query is; a plural is taken for its kind, as in `people/joseph-chamie`. */
function refIn(query: string): string | undefined {
  const [kind = ''] = query.split('/', 1);
  const ref = `${kindNamed(kind)}${query.slice(kind.length)}`;
  return parseRef(ref) ? ref : undefined;
}

async function presentRef(register: OpenRegister, ref: string): Promise<Ref> {
  try {
    await register.get(ref);
    return ref as Ref;
  } catch (error) {
    if (error instanceof RecordMoved) return error.to;
    throw error;
  }
}

/** What is wrong with a query is told before anything is written or drawn. */
async function refuseUnlessAsked(
  register: OpenRegister,
  place: Extract<Place, { view: 'browse' }>,
  clocks: Request['clocks'],
): Promise<void> {
  try {
    await register.query({ ...queryOf(place, clocks), limit: 1 });
  } catch (error) {
    throw error instanceof QueryInvalid && place.query !== '' ? new WrongQuery(place.query, error) : error;
  }
}
