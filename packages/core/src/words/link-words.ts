import { codeWords } from './code-words.ts';

/** A role that is a verb or ends in a preposition takes what it is about as its object. */
const about = (role: string | undefined) => `${codeWords(role ?? '')} it`;
const always = (words: string) => () => words;

/** What a record says of another one by referring to it, by the field that holds the reference. */
const saidOfTarget: Readonly<Record<string, (role: string | undefined) => string>> = {
  about: always('figure of it'),
  adoptedAt: always('adopted there'),
  adoptedBy: always('adopted by it'),
  adoptedThrough: always('adopted through it'),
  broader: always('narrower'),
  by: always('counted or estimated by it'),
  conductedBy: always('conducted by it'),
  contributions: always('contribution'),
  documents: about,
  establishes: always('sets it up'),
  instruments: about,
  issuedBy: always('issued by it'),
  latest: always('series of which it is the latest'),
  meeting: always('session of it'),
  members: always('has it as a member'),
  parent: always('part of it'),
  parents: always('part of it'),
  partOf: always('part of it'),
  participation: always('has it as a party'),
  parties: (role) => `as ${codeWords(role ?? 'party')}`,
  places: (role) => (role === undefined ? 'figure of it' : role === 'seat' ? 'with its seat there' : about(role)),
  points: always('named in a point'),
  positions: always('position in it'),
  realizes: always('what may have come of it'),
  related: (role) => (role === undefined ? 'related' : about(role)),
  relations: about,
  respondents: always('has it as respondent'),
  responseRate: always('shares its response rate'),
  rounds: (role) => `round: ${codeWords(role ?? '')}`,
  topics: always('filed under it'),
  views: always('views on it'),
};

/** The fields that {@link referrerWords} has words for. */
export const referringFields = Object.keys(saidOfTarget);

/**
 * What a record that refers to another says of it, by the field and the role of the reference.
 *
 * @example
 * ```ts
 * import { referrerWords } from '@org/migration-core/listing';
 *
 * console.log(referrerWords('parties', 'co-organizer')); // as co-organizer
 * console.log(referrerWords('instruments', 'mandated-by')); // mandated by it
 * ```
 */
export const referrerWords = (relation: string, role?: string): string => saidOfTarget[relation]?.(role) ?? codeWords(relation);
