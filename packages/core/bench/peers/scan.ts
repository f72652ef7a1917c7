/** Plain `Array.filter` over records in memory, without an index: what every answer is held against. Its pages of text are not ranked. */
import { writeFileSync } from 'node:fs';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { editDistance, editsAllowed } from '../../src/text/edit-distance.ts';
import type { Asking, Engine, EngineModule, Found } from '../engine.ts';
import { type Links, linksOf } from '../links.ts';
import { deepestPage, pageSize, type Question } from '../question.ts';
import { answerOf, byName, countsOver, idsOf, newestFirst, placeOf, type Row, rowsOf, searchedText, startOf } from '../rows.ts';

type ScannedRow = Row & { text: string };
type Test = (question: Question) => (row: ScannedRow) => boolean;

const ofType: Test =
  ({ type }) =>
  (row) =>
    row.type === type;

const ofTypeAndPlace: Test = (question) => (row) => row.type === question.type && row.place.includes(placeOf(question));

const underWay: Test =
  ({ day }) =>
  (row) =>
    row.start <= day && day <= row.end;

const holdsWords: Test =
  ({ word, begun }) =>
  (row) =>
    row.text.includes(` ${word} `) && row.text.includes(` ${begun}`);

const holdsAny = (words: readonly string[]) => (row: ScannedRow) => words.some((word) => row.text.includes(` ${word} `));

const both =
  (a: Test, b: Test): Test =>
  (question) => {
    const [first, second] = [a(question), b(question)];
    return (row) => first(row) && second(row);
  };

function build(records: Iterable<AnyRecord>): Engine {
  const all = [...records];
  let links: Links[] = [];
  const rows = rowsOf(all).map((row): ScannedRow => ({ ...row, text: searchedText(row) }));
  const words = new Set(rows.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
  const nearest = (misspelt: string): string[] => {
    const near = [...words].map((word) => ({ word, away: editDistance(word, misspelt) }));
    const least = Math.min(...near.map(({ away }) => away));
    return least > editsAllowed(misspelt.length) ? [] : near.filter(({ away }) => away === least).map(({ word }) => word);
  };

  const scanning = (test: Test, order?: (a: Row, b: Row) => number, tell: (found: readonly Row[]) => Found = answerOf): Asking => {
    const find = (question: Question) => {
      const found = rows.filter(test(question));
      return order ? found.sort(order) : found;
    };
    return { ask: (question) => tell(find(question)), all: (question) => idsOf(find(question)) };
  };
  const withCounts = (found: readonly Row[]): Found => ({ ...answerOf(found), counts: countsOver(found) });
  const pageAt = (number: (question: Question) => number): Asking => ({
    ask: (question) => answerOf([...rows].sort(newestFirst), number(question) * pageSize),
  });

  return {
    asking: {
      byId: { ask: ({ ids }) => ({ page: ids.flatMap((id) => rows.find((row) => row.id === id)?.record ?? []) }) },
      filter: scanning(ofTypeAndPlace, newestFirst),
      filterByName: scanning(ofTypeAndPlace, byName),
      facets: scanning(ofType, undefined, withCounts),
      prefix: scanning(holdsWords),
      misspelt: scanning(({ misspelt }) => holdsAny(nearest(misspelt))),
      anyOf: scanning(({ anyOf }) => holdsAny(anyOf)),
      phrase: scanning(({ phrase }) => holdsAny([phrase.join(' ')])),
      validAt: scanning(underWay, newestFirst),
      validAtType: scanning(both(underWay, ofType), newestFirst),
      firstPage: pageAt(() => 0),
      lastPage: pageAt(() => deepestPage),
      nextPage: pageAt(({ page }) => page),
      searchPage: scanning(both(holdsWords, ofType), undefined, withCounts),
      twoHops: { ask: (question) => ({ total: withinTwo(links, `activity/${startOf(question)}`) }) },
    },
    prepare() {
      links = all.map(linksOf);
    },
    save: (file) => writeFileSync(file, JSON.stringify(all)),
  };
}

/** How many records lie within two references of `start`, itself left out. */
function withinTwo(links: readonly Links[], start: string): number {
  const near = besideAny(links, new Set([start]));
  const reached = besideAny(links, near);
  for (const one of near) reached.add(one);
  reached.delete(start);
  return reached.size;
}

function besideAny(links: readonly Links[], some: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { ref, targets } of links) {
    if (some.has(ref)) for (const target of targets) found.add(target);
    if (targets.some((target) => some.has(target))) found.add(ref);
  }
  return found;
}

export const scan: EngineModule = {
  build,
  open: { fromBytes: (bytes) => build(JSON.parse(new TextDecoder().decode(bytes))) },
};
