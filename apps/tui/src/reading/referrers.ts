import { caption, headingWords, kindNames, kinds, type Ref } from '@org/migration-core';
import type { Draft } from './entry.ts';
import { draftOfReferrer, referrersAmong } from './links.ts';
import type { Reading, Written } from './reading.ts';

/** What cites or names a record: by kind, and within it by what is said of the record. */
export function referrersPage({ catalogue, signs }: Reading, ref: Ref): Written {
  const record = catalogue.dataset.records.get(ref);
  const links = record ? catalogue.linksTo(ref) : [];
  const drafts = kindNames.flatMap((kind): Draft[] => {
    const section = headingWords(kinds[kind].plural);
    const referrers = referrersAmong(links.filter((link) => link.kind === kind));
    return [...Map.groupBy(referrers, ({ words }) => words.join(', '))].flatMap(([words, group]) => [
      { section, text: `${words}: ${group.length}`, tone: 'faint' as const },
      ...group.map((one) => ({ ...draftOfReferrer({ ...one, words: [] }, section, signs), depth: 1 })),
    ]);
  });
  const name = record ? caption(record) : ref;
  const nothing: Draft = { section: '', text: 'Nothing in the register refers to it.', tone: 'faint' };
  return { title: `What refers to ${name}`, drafts: drafts.length === 0 ? [nothing] : drafts };
}
