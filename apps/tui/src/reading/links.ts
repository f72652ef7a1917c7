import { codeWords, type KindName, kinds, type Neighbour, type Ref } from '@org/migration-core';
import { openReferrers, referrerWords } from '@org/migration-core/listing';
import type { Draft } from './entry.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';

/** As many referrers of each kind stand on the page of a record; all of them on a page of their own. */
const mostShown = 6;
/** So many of each kind are read, of which those with the same words are put beside each other. */
const mostRead = 48;

const section = 'Referred to by';

/** What refers to a record, by kind, the first few of each. */
export function linksTo({ catalogue: { dataset }, signs }: Reading, ref: Ref, toldElsewhere: readonly string[]): Draft[] {
  const isTold = (kind: KindName, relation: string) => toldElsewhere.includes(relation) || toldElsewhere.includes(`${kind}.${relation}`);
  return openReferrers(dataset, ref, (kind, relation) => !isTold(kind, relation)).flatMap(({ kind, total, first }) => {
    const isCut = total > mostShown + 1;
    const shown = referrersAmong(first(mostRead)).slice(0, isCut ? mostShown : total);
    const { title, plural } = kinds[kind];
    const drafts = shown.map((one) => draftOfReferrer({ ...one, words: [title.toLowerCase(), one.words.join(', ')] }, section, signs));
    if (!isCut) return drafts;
    const text = `${signs.more} ${total - shown.length} more ${codeWords(plural)}: r shows all`;
    return [...drafts, { section, text, tone: 'faint', to: { view: 'referrers', ref } } satisfies Draft];
  });
}

/** A record that refers to another, and all that it says of it by that. */
export type Referring = { ref: Ref; name: string; words: readonly string[] };

/** Those with the same words stand beside each other. */
export const referrersAmong = (links: readonly Neighbour[]): Referring[] =>
  [...Map.groupBy(links, ({ ref }) => ref)]
    .map(([ref, group]) => ({
      ref,
      name: (group[0] as Neighbour).name,
      words: [...new Set(group.map(({ relation, role }) => referrerWords(relation, role)))],
    }))
    .sort((a, b) => (a.words.join() < b.words.join() ? -1 : a.words.join() > b.words.join() ? 1 : 0));

export const draftOfReferrer = ({ ref, name, words }: Referring, section: string, signs: Signs): Draft => ({
  section,
  mark: signs.leads,
  tone: 'reference',
  text: name,
  aside: words.join(' · '),
  ref,
});
