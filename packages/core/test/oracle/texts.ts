import type { Dataset } from '../../src/dataset.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { valuesAt } from '../../src/schema/walk.ts';
import { wordsOf } from '../../src/text/fold.ts';
import { type Sight, seenAt } from './visibility.ts';

/** What is searched, by its path, and the weight of a word that stands there. */
export const weights: Readonly<Record<string, number>> = {
  'names/*/value': 5,
  'numbers/*/value': 5,
  'references/*/value': 5,
  'symbol/*/value': 5,
  measure: 3,
  subject: 3,
  'positions/*/title': 2,
  'contributions/*/subject': 2,
  'sections/*/heading': 1,
  summary: 1,
  scopeNote: 1,
  'points/*/text': 1,
  'views/*/text': 1,
  'outcome/*/text': 1,
  'options/*/label': 1,
};

/** The words of one text. */
type Words = readonly string[];

/** Do the words stand in the text, all of them in a row? No words stand nowhere. */
export const standInARow = (row: Words, text: Words): boolean => row.length > 0 && ` ${text.join(' ')} `.includes(` ${row.join(' ')} `);

/** The visible texts of a record that a search looks at. */
export const visibleTexts = (sight: Sight, record: AnyRecord): Words[] =>
  Object.keys(weights).flatMap((path) => seenAt(sight, record, path.split('/')).map(({ value }) => wordsOf(String(value))));

/** The texts of all records, seen or not: by record, then by path. */
export type Corpus = {
  size: number;
  texts: ReadonlyMap<AnyRecord, ReadonlyMap<string, readonly Words[]>>;
  /** Mean number of words at a path, over the records that have any there. */
  meanLength: ReadonlyMap<string, number>;
  vocabulary: readonly string[];
};

const corpora = new WeakMap<Dataset, Corpus>();

/** Reads the texts of a dataset; once, since many questions are asked of one. */
export function corpusOf(dataset: Dataset): Corpus {
  const known = corpora.get(dataset) ?? readCorpus([...dataset.records.values()]);
  corpora.set(dataset, known);
  return known;
}

function readCorpus(records: readonly AnyRecord[]): Corpus {
  const texts = new Map(
    records.map((record) => {
      const byPath = Object.keys(weights).map((path): [string, Words[]] => [
        path,
        [...valuesAt(record, path.split('/'))].map(({ value }) => wordsOf(String(value))),
      ]);
      return [record, new Map(byPath)];
    }),
  );
  const lengths = (path: string) =>
    [...texts.values()].map((byPath) => byPath.get(path)?.flat().length ?? 0).filter((length) => length > 0);
  const mean = (numbers: number[]) => Math.max(1, numbers.reduce((sum, one) => sum + one, 0) / numbers.length || 0);
  return {
    size: records.length,
    texts,
    meanLength: new Map(Object.keys(weights).map((path) => [path, mean(lengths(path))])),
    vocabulary: [...new Set([...texts.values()].flatMap((byPath) => [...byPath.values()].flat(2)))],
  };
}
