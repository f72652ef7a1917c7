import type { KindName, Ref } from '../schema/id.ts';
import type { nameRoles } from '../schema/name.ts';
import { nameKey } from '../text/fold.ts';
import type { IndexReader } from './index-reader.ts';
import type { Bearer } from './name-table.ts';

/** A record with a name that begins as somebody types. */
export type NameSuggestion = {
  ref: Ref;
  kind: KindName;
  name: string;
  /** The name that begins so, and its role. */
  matched: string;
  role: (typeof nameRoles)[number];
};

/** A letter may begin very many names; so many of them are looked at. */
const mostNames = 5000;

/**
 * Records with a name that begins with what is typed: its words are whole but the last, which may be a beginning. Names that are exactly that
 * come first, then acronyms and preferred names, then the shorter ones. Only the records that are told are decoded.
 */
export function suggestNames(index: IndexReader, typed: string, limit: number, kinds: readonly KindName[] | undefined): NameSuggestion[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const best = new Map<number, { bearer: Bearer; words: number; isWhole: boolean; place: number }>();
  const [from, to] = beginningWith(index, key.split(' '));
  for (const [place, terms] of index.names.from(from)) {
    if (place === Math.min(to, from + mostNames)) break;
    const bearer = index.names.bearerAt(place);
    if (bearer.role === undefined || (kinds && !kinds.includes(index.kindAt(bearer.doc)))) continue;
    const found = { bearer, words: terms.length, isWhole: keyOf(index, terms) === key, place };
    const known = best.get(bearer.doc);
    if (!known || byFit(found, known) < 0) best.set(bearer.doc, found);
  }
  return [...best.values()]
    .sort(byFit)
    .slice(0, limit)
    .map(({ bearer: { doc, role }, place }) => {
      const record = index.recordAt(doc);
      const wanted = keyOf(index, index.names.termsAt(place));
      const matched = record.names.find((name) => name.role === role && nameKey(name.value) === wanted)?.value ?? wanted;
      return {
        ref: index.refAt(doc),
        kind: record.kind,
        name: index.captionOf(index.refAt(doc)) as string,
        matched,
        role: role as NameSuggestion['role'],
      };
    });
}

/** Between which places the names stand that begin with these words, of which the last may be a beginning. */
function beginningWith({ names, text }: IndexReader, words: readonly string[]): [from: number, to: number] {
  const whole = words.slice(0, -1).map((word) => text.termOf(word));
  if (whole.includes(-1)) return [0, 0];
  const last = words.at(-1) as string;
  const before = (word: string) => names.lowerBound([...whole, text.vocabulary.lowerBound(word)]);
  return [before(last), before(`${last}\uffff`)];
}

type Found = { bearer: Bearer; words: number; isWhole: boolean; place: number };

const rankOf = { acronym: 0, preferred: 0, short: 1, variant: 2, descriptive: 3, former: 4, misspelling: 5 } as const;

const byFit = (a: Found, b: Found): number =>
  Number(b.isWhole) - Number(a.isWhole) ||
  rankOf[a.bearer.role as keyof typeof rankOf] - rankOf[b.bearer.role as keyof typeof rankOf] ||
  a.words - b.words ||
  a.place - b.place;

const keyOf = ({ text }: IndexReader, terms: readonly number[]): string => terms.map((term) => text.vocabulary.at(term)).join(' ');
