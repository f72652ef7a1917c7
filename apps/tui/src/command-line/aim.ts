import { type OpenRegister, parseRef, RecordMoved, type Ref } from '@org/migration-core';
import type { Place } from '../state/state.ts';
import { kindNamed, type Request, UsageError } from './options.ts';

/**
 * The place that a request aims at, or nothing where it names none. A former reference leads to the present one.
 *
 * @throws RecordNotFound, QueryInvalid, UsageError
 */
export async function aimOf(register: OpenRegister, { query, kind, limit }: Request): Promise<Place | undefined> {
  await register.list(kind ?? 'organization', { limit: limit ?? 1 });
  if (query === undefined) return kind && { view: 'browse', query: '', kind };
  const ref = refIn(query);
  if (!ref) return { view: 'browse', query, kind };
  if (kind !== undefined || limit !== undefined)
    throw new UsageError(`${query} is one record; --kind and --limit go with search words or alone`);
  return { view: 'record', ref: await presentRef(register, ref) };
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
