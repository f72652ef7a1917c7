import { parseTextQuery, type TextGroup, type TextTerm } from '../../src/query/text-groups.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { editDistance, editsAllowed } from '../../src/text/edit-distance.ts';
import { nameKey } from '../../src/text/fold.ts';
import { type Corpus, corpusOf, standInARow, visibleTexts, weights } from './texts.ts';
import { type Sight, seenAt } from './visibility.ts';

/** A record found by its words: its score in whole units, by which hits are ordered, and whether it bears the text as its name. */
export type Found = { total: number; isExactName: boolean };

/** Every record that has the words. */
export function search(sight: Sight, text: string): Map<AnyRecord, Found> {
  const corpus = corpusOf(sight.dataset);
  const groups = parseTextQuery(text);
  const alternatives = groups.map((group) => group.map((term) => alternativeOf(corpus, term)));
  const name = nameIn(groups);
  const found = new Map<AnyRecord, Found>();
  for (const record of sight.dataset.records.values()) {
    const bonus = name === undefined ? 0 : bonusOf(sight, record, name);
    const seen = visibleTexts(sight, record);
    const hasAll = groups.length > 0 && alternatives.every((group) => group.some(({ standsIn }) => standsIn(seen)));
    if (!hasAll && bonus === 0) continue;
    const scores = hasAll ? alternatives.flat().map(({ scoreOf }) => scoreOf(record)) : [];
    found.set(record, { total: scores.reduce((sum, score) => sum + score, bonus), isExactName: bonus > 0 });
  }
  return found;
}

/** The text where it may be a name: plain words only, or one phrase. */
function nameIn(groups: readonly TextGroup[]): string | undefined {
  const isPlain = groups.every(([term, ...others]) => others.length === 0 && (term?.kind === 'word' || groups.length === 1));
  return isPlain && groups.length > 0 ? groups.flatMap(([term]) => term?.words ?? []).join(' ') : undefined;
}

/** One of several things that a record may have for a group. The score is of all its texts, whether they are visible or not. */
type Alternative = {
  standsIn: (texts: readonly (readonly string[])[]) => boolean;
  scoreOf: (record: AnyRecord) => number;
};

function alternativeOf(corpus: Corpus, { kind, words, isOpen }: TextTerm): Alternative {
  const textsOf = (record: AnyRecord) => [...(corpus.texts.get(record)?.values() ?? [])].flat();
  if (kind === 'phrase') {
    const standsIn = (texts: readonly (readonly string[])[]) => texts.some((text) => standInARow(words, text));
    const weigh = (record: AnyRecord, word: string) => rarity(corpus, [word]) * 10 * impact(corpus, record, word);
    const scoreOf = (record: AnyRecord) => (standsIn(textsOf(record)) ? words.reduce((sum, word) => sum + weigh(record, word), 0) : 0);
    return { standsIn, scoreOf };
  }
  const spellings = spellingsOf(corpus, words[0] as string, isOpen === true);
  const rare = rarity(
    corpus,
    spellings.map(({ word }) => word),
  );
  return {
    standsIn: (texts) => spellings.some(({ word }) => texts.some((text) => text.includes(word))),
    scoreOf: (record) => rare * Math.max(0, ...spellings.map(({ word, share }) => share * impact(corpus, record, word))),
  };
}

/** The words that stand for the one sought, and what each counts in tenths. */
function spellingsOf({ vocabulary }: Corpus, sought: string, isOpen: boolean): { word: string; share: number }[] {
  const begun = isOpen ? vocabulary.filter((word) => word.startsWith(sought)) : [];
  if (begun.length > 0) return begun.map((word) => ({ word, share: word === sought ? 10 : 6 }));
  if (vocabulary.includes(sought)) return [{ word: sought, share: 10 }];
  if (/\p{N}/u.test(sought)) return [];
  const near = vocabulary
    .map((word) => ({ word, away: editDistance(sought, word) }))
    .filter(({ away }) => away <= editsAllowed(sought.length));
  const nearest = Math.min(...near.map(({ away }) => away));
  return near.filter(({ away }) => away === nearest).map(({ word }) => ({ word, share: 4 }));
}

/** How rare it is, in 256ths, that a record has any of the words. */
function rarity({ size, texts }: Corpus, words: readonly string[]): number {
  const having = [...texts.values()].filter((byPath) => [...byPath.values()].flat(2).some((word) => words.includes(word))).length;
  return Math.max(1, Math.round(256 * Math.log(1 + (size - having + 0.5) / (having + 0.5))));
}

/** What a word weighs in a record, in 255ths; nothing where it is not there. BM25F with k1 = 1.2 and b = 0.75. */
function impact({ texts, meanLength }: Corpus, record: AnyRecord, word: string): number {
  let weight = 0;
  for (const [path, weightOfPath] of Object.entries(weights)) {
    const words = texts.get(record)?.get(path)?.flat() ?? [];
    const times = words.filter((one) => one === word).length;
    if (times > 0) weight += (weightOfPath * times) / (1 - 0.75 + (0.75 * words.length) / (meanLength.get(path) as number));
  }
  return weight === 0 ? 0 : Math.max(1, Math.round((255 * weight) / (1.2 + weight)));
}

/** What a record gets on top that bears the whole text as a name, a number or its id. */
function bonusOf(sight: Sight, record: AnyRecord, name: string): number {
  const bears = (path: string, role?: string) =>
    seenAt(sight, record, path.split('/')).some(
      ({ value, parent }) => nameKey(String(value)) === name && (role === undefined || (parent as { role?: string }).role === role),
    );
  if (bears('names/*/value', 'acronym')) return 1_200_000_000;
  const isNamedSo = ['names/*/value', 'numbers/*/value', 'references/*/value', 'symbol/*/value', 'id'].some((path) => bears(path));
  return isNamedSo ? 1_000_000_000 : 0;
}
