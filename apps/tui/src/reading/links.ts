import { codeWords, kindNames, kinds, type Neighbour, type Ref } from '@org/migration-core';
import { referrerWords } from '@org/migration-core/schema';
import type { Draft } from './entry.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';

/** As many referrers of each kind stand on the page of a record; all of them on a page of their own. */
const mostShown = 6;

const section = 'Referred to by';

/** What refers to a record, by kind, the first few of each. */
export function linksTo({ catalogue, signs }: Reading, ref: Ref, toldElsewhere: readonly string[]): Draft[] {
  const links = catalogue
    .linksTo(ref)
    .filter(({ relation, kind }) => !toldElsewhere.includes(relation) && !toldElsewhere.includes(`${kind}.${relation}`));
  return kindNames.flatMap((kind) => {
    const referrers = referrersAmong(links.filter((link) => link.kind === kind));
    const isCut = referrers.length > mostShown + 1;
    const shown = isCut ? referrers.slice(0, mostShown) : referrers;
    const { title, plural } = kinds[kind];
    const drafts = shown.map((one) => draftOfReferrer({ ...one, words: [title.toLowerCase(), one.words.join(', ')] }, section, signs));
    if (!isCut) return drafts;
    const text = `${signs.more} ${referrers.length - shown.length} more ${codeWords(plural)}: r shows all`;
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
