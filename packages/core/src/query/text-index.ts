import { compareText } from '../schema/compare.ts';
import type { Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { valuesAt } from '../schema/walk.ts';
import { editDistance, editsAllowed } from '../text/edit-distance.ts';
import { nameKey, wordsOf } from '../text/fold.ts';

/**
 * BM25F (Robertson and Zaragoza, 2009, https://doi.org/10.1561/1500000019): each field has a weight and
 * normalizes by its own mean length; the usual constants k1 = 1.2 and b = 0.75.
 */
const k1 = 1.2;
const b = 0.75;

/** What is searched, by its path in a record, and what a word in it counts. */
const weights: Record<string, number> = {
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

/** Names and numbers: a query that is the whole of one finds its bearers first. */
const identifying = ['names/*/value', 'numbers/*/value', 'references/*/value', 'symbol/*/value'];

/** The first step of a path: how a hit tells where it was. */
const fieldOf = (path: string): string => path.split('/', 1)[0] as string;

type TextHit = { ref: Ref; score: number; field: string };
export type TextIndex = { search: (text: string) => TextHit[] };

type Posting = Map<number, { weight: number; field: string }>;

/** Builds the index of all records; `search` gives every hit, best first, ties in the order of the references. */
export function indexText(records: ReadonlyMap<Ref, AnyRecord>): TextIndex {
  const refs = [...records.keys()];
  const bearers = new Map<string, Map<number, string>>();
  const postings = new Map<string, Posting>();
  const documents = [...records.values()].map(textOf);
  const mean = meanLengths(documents);
  for (const [doc, fields] of documents.entries()) {
    for (const [field, words] of fields) {
      const norm = 1 - b + b * (words.length / (mean.get(field) as number));
      for (const word of words) {
        const posting = postings.get(word) ?? new Map();
        postings.set(word, posting);
        const entry = posting.get(doc) ?? { weight: 0, field };
        const [own, best] = [weights[field] as number, weights[entry.field] as number];
        posting.set(doc, { weight: entry.weight + own / norm, field: own > best ? field : entry.field });
      }
    }
  }
  for (const [doc, record] of [...records.values()].entries()) {
    for (const path of identifying) {
      for (const { value } of valuesAt(record, path.split('/'))) {
        const key = nameKey(String(value));
        bearers.set(key, new Map([[doc, path], ...(bearers.get(key) ?? [])]));
      }
    }
  }
  const vocabulary = [...postings.keys()].sort();

  const termPostings = (term: string, isLast: boolean): Posting => {
    const exact = postings.get(term);
    const prefixed =
      isLast && term.length > 1 ? vocabulary.slice(lowerBound(vocabulary, term), lowerBound(vocabulary, `${term}\uffff`)) : [];
    if (prefixed.length > 0) return union(prefixed.map((word) => [postings.get(word) as Posting, word === term ? 1 : 0.6]));
    if (exact) return exact;
    const allowed = editsAllowed(term.length);
    const near =
      allowed === 0
        ? []
        : vocabulary.filter((word) => Math.abs(word.length - term.length) <= allowed && editDistance(word, term) <= allowed);
    return union(near.map((word) => [postings.get(word) as Posting, 0.4]));
  };

  const search = (text: string): TextHit[] => {
    const terms = wordsOf(text);
    if (terms.length === 0) return [];
    const scores = new Map<number, { score: number; field: string }>();
    for (const [i, term] of terms.entries()) {
      const posting = termPostings(term, i === terms.length - 1);
      const idf = Math.log(1 + (refs.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const doc of i === 0 ? posting.keys() : scores.keys()) {
        const entry = posting.get(doc);
        const before = scores.get(doc);
        if (!entry) scores.delete(doc);
        else
          scores.set(doc, {
            score: (before?.score ?? 0) + (idf * entry.weight) / (k1 + entry.weight),
            field: before?.field ?? entry.field,
          });
      }
    }
    for (const [doc, field] of bearers.get(terms.join(' ')) ?? []) scores.set(doc, { score: (scores.get(doc)?.score ?? 0) + 100, field });
    return [...scores]
      .map(([doc, { score, field }]) => ({ ref: refs[doc] as Ref, score, field: fieldOf(field) }))
      .sort((x, y) => y.score - x.score || compareText(x.ref, y.ref));
  };
  return { search };
}

type Words = Map<string, string[]>;

/** The words of a record by the path that they stand at: what a search looks at. */
export function textOf(record: AnyRecord): Words {
  const found = Object.keys(weights).map((path): [string, string[]] => [
    path,
    [...valuesAt(record, path.split('/'))].flatMap(({ value }) => (typeof value === 'string' ? wordsOf(value) : [])),
  ]);
  return new Map(found.filter(([, words]) => words.length > 0));
}

function meanLengths(documents: readonly Words[]): Map<string, number> {
  const totals = new Map<string, { sum: number; count: number }>();
  for (const words of documents) {
    for (const [field, { length }] of words) {
      const { sum, count } = totals.get(field) ?? { sum: 0, count: 0 };
      totals.set(field, { sum: sum + length, count: count + 1 });
    }
  }
  return new Map([...totals].map(([field, { sum, count }]) => [field, Math.max(1, sum / count)]));
}

function union(parts: readonly (readonly [Posting, number])[]): Posting {
  const merged: Posting = new Map();
  for (const [posting, share] of parts) {
    for (const [doc, { weight, field }] of posting) {
      const known = merged.get(doc);
      if (!known || known.weight < weight * share) merged.set(doc, { weight: weight * share, field });
    }
  }
  return merged;
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
