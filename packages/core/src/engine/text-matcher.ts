import type { TextGroup, TextTerm } from '../query/text-groups.ts';
import { wordsOf } from '../text/fold.ts';
import { type Bits, clearBit, docsOf, emptyBits, hasBit, keep, setBit } from './bits.ts';
import type { IndexReader } from './index-reader.ts';
import { holdsPhrase, visibleTexts } from './record-text.ts';
import { bonuses, shares } from './searched.ts';
import type { Expansion, TextIndex } from './text-index.ts';
import type { View } from './visibility.ts';

/** What a text finds: the score of each record that it finds. `scores` is good until the next question. */
export type Found = { bits: Bits; scores: Int32Array; exact: ReadonlySet<number> };

/** A term with what it stands for in this index. */
export type Prepared = { term: TextTerm; expansions: readonly Expansion[] };

/** Finds and scores records by their words. */
export class TextMatcher {
  readonly #index: IndexReader;
  /** Sums of records, zero but for those in the list beside them. */
  #found: Sums | undefined;
  #group: Sums | undefined;
  #alternative: Sums | undefined;

  constructor(index: IndexReader) {
    this.#index = index;
  }

  prepare(groups: readonly TextGroup[]): Prepared[][] {
    const { text } = this.#index;
    return groups.map((group) =>
      group.map((term) => ({
        term,
        expansions: term.words.map((word) =>
          term.kind === 'word'
            ? text.expand(word, term.isOpen === true)
            : { reason: 'words', terms: [{ term: text.termOf(word), share: shares.exact }].filter(({ term }) => term >= 0) },
        ),
      })),
    );
  }

  /** The records that hold all groups, with their scores. */
  find(groups: readonly (readonly Prepared[])[], view: View): Found {
    const { size } = this.#index;
    this.#found ??= sumsFor(size);
    this.#group ??= sumsFor(size);
    const [found, other] = [this.#found, this.#group];
    clear(found);
    // The rarest group first: what the others add is looked at in few records only.
    const [rarest, ...rest] = [...groups].sort((a, b) => this.#breadth(a) - this.#breadth(b));
    if (rarest) this.#add(rarest, found);
    for (const group of rest) {
      this.#add(group, other, found.sums);
      keepCommon(found, other);
      clear(other);
    }
    const bits = emptyBits(size);
    for (let i = 0; i < found.count; i++) setBit(bits, found.docs[i] as number);
    if (!view.isOpen) {
      for (const doc of docsOf(keep(bits.slice(), this.#index.conditional))) if (!this.#isVisible(doc, groups, view)) clearBit(bits, doc);
    }
    return { bits, scores: found.sums, exact: this.#bear(groups, bits, found, view) };
  }

  /** How many records a group can give at most. */
  #breadth(group: readonly Prepared[]): number {
    return group.reduce((sum, { expansions }) => sum + Math.min(...expansions.map(({ terms }) => this.#mostOf(terms))), 0);
  }

  #mostOf(terms: Expansion['terms']): number {
    return terms.reduce((found, { term }) => found + this.#index.text.found(term), 0);
  }

  /** Adds up what the alternatives of a group give, in empty sums; it may leave out records that have nothing in `among`. */
  #add(group: readonly Prepared[], into: Sums, among?: Int32Array): void {
    for (const { term, expansions } of group) {
      if (term.words.length > 1) this.#addPhrase(term.words, into);
      else this.#addWord(expansions[0] as Expansion, into, group.length === 1, among);
    }
  }

  #addWord({ terms }: Expansion, into: Sums, isOnly: boolean, among?: Int32Array): void {
    const { text } = this.#index;
    const [first] = terms;
    if (terms.length === 1 && first) {
      makeRoom(into, text.found(first.term));
      into.count = text.add(first.term, first.share * text.rarity(text.found(first.term)), into.sums, into.docs, into.count, among);
      return;
    }
    this.#alternative ??= sumsFor(this.#index.size);
    const best = isOnly ? into : this.#alternative;
    makeRoom(best, this.#mostOf(terms));
    best.count = text.best(terms, best.sums, best.docs, 0);
    const rarity = text.rarity(best.count);
    for (let i = 0; i < best.count; i++) {
      const doc = best.docs[i] as number;
      const score = rarity * (best.sums[doc] as number);
      if (isOnly) best.sums[doc] = score;
      else addTo(into, doc, score);
    }
    if (!isOnly) clear(best);
  }

  #addPhrase(words: readonly string[], into: Sums): void {
    const { docs, scores } = this.#inARow(words);
    for (let i = 0; i < docs.length; i++) addTo(into, docs[i] as number, scores[i] as number);
  }

  #inARow(words: readonly string[]): ReturnType<TextIndex['inARow']> {
    const { text } = this.#index;
    const terms = words.map((word) => text.termOf(word));
    return text.inARow(terms.includes(-1) ? [] : terms);
  }

  /** Of the records of `within`, those in which the words stand in a row in one visible text. */
  phrase(words: readonly string[], view: View, within: Bits): Bits {
    const bits = emptyBits(this.#index.size);
    for (const doc of this.#inARow(words).docs) if (hasBit(within, doc) && this.#isVisibleRow(doc, words, view)) setBit(bits, doc);
    return bits;
  }

  #isVisibleRow(doc: number, words: readonly string[], view: View): boolean {
    if (view.isOpen || !hasBit(this.#index.conditional, doc)) return true;
    return visibleTexts(this.#index, this.#index.recordAt(doc), view).some(({ text }) => holdsPhrase(wordsOf(text), words));
  }

  /** Do the visible texts of a record still hold every group? */
  #isVisible(doc: number, groups: readonly (readonly Prepared[])[], view: View): boolean {
    const texts = visibleTexts(this.#index, this.#index.recordAt(doc), view).map(({ text }) => wordsOf(text));
    const words = new Set(texts.flat());
    const { vocabulary } = this.#index.text;
    return groups.every((group) =>
      group.some(({ term, expansions }) =>
        term.kind === 'phrase'
          ? texts.some((text) => holdsPhrase(text, term.words))
          : (expansions[0] as Expansion).terms.some((one) => words.has(vocabulary.at(one.term))),
      ),
    );
  }

  /** Lifts the records that are called exactly what is looked for, and tells which they are. */
  #bear(groups: readonly (readonly Prepared[])[], bits: Bits, found: Sums, view: View): Set<number> {
    const exact = new Set<number>();
    const words = wholeName(groups);
    if (!words) return exact;
    const bonus = new Map<number, number>();
    for (const { doc, role } of this.#index.names.bearers(words)) {
      const isVisible = view.isOpen || !hasBit(this.#index.conditional, doc) || this.#bearsVisibly(doc, words, role, view);
      if (isVisible) bonus.set(doc, Math.max(bonus.get(doc) ?? 0, role === 'acronym' ? bonuses.acronym : bonuses.name));
    }
    for (const doc of this.#index.docsWithId(words.join('-'))) bonus.set(doc, Math.max(bonus.get(doc) ?? 0, bonuses.name));
    for (const [doc, more] of bonus) {
      // Whoever is found by an id alone has no words that count: they may be hidden.
      if (!hasBit(bits, doc) && found.sums[doc] !== 0) found.sums[doc] = more;
      else addTo(found, doc, more);
      setBit(bits, doc);
      exact.add(doc);
    }
    return exact;
  }

  #bearsVisibly(doc: number, words: readonly string[], role: string | undefined, view: View): boolean {
    const key = words.join(' ');
    const record = this.#index.recordAt(doc);
    if (role === undefined) {
      return visibleTexts(this.#index, record, view).some(({ field, text }) => field > 0 && wordsOf(text).join(' ') === key);
    }
    return record.names.some((name) => name.role === role && wordsOf(name.value).join(' ') === key && !view.hides(name));
  }
}

/** Sums of records: zero but for the records in the list. */
type Sums = { sums: Int32Array; docs: Uint32Array; count: number };

const sumsFor = (size: number): Sums => ({ sums: new Int32Array(size), docs: new Uint32Array(0), count: 0 });

/** Lets so many more records be listed. */
function makeRoom(sums: Sums, more: number): void {
  const most = Math.min(sums.sums.length, sums.count + more);
  if (sums.docs.length >= most) return;
  const docs = new Uint32Array(Math.min(sums.sums.length, most * 2));
  docs.set(sums.docs.subarray(0, sums.count));
  sums.docs = docs;
}

function clear(sums: Sums): void {
  for (let i = 0; i < sums.count; i++) sums.sums[sums.docs[i] as number] = 0;
  sums.count = 0;
}

function addTo(sums: Sums, doc: number, score: number): void {
  const before = sums.sums[doc] as number;
  if (before === 0) {
    makeRoom(sums, 1);
    sums.docs[sums.count++] = doc;
  }
  sums.sums[doc] = before + score;
}

/** Adds the one to the other where both have something, and drops what only one has. */
function keepCommon(found: Sums, other: Sums): void {
  let count = 0;
  for (let i = 0; i < found.count; i++) {
    const doc = found.docs[i] as number;
    const more = other.sums[doc] as number;
    if (more === 0) found.sums[doc] = 0;
    else {
      found.sums[doc] = (found.sums[doc] as number) + more;
      found.docs[count++] = doc;
    }
  }
  found.count = count;
}

/** The words of a text that may be a name: plain words, or one phrase. */
function wholeName(groups: readonly (readonly Prepared[])[]): string[] | undefined {
  const terms = groups.flat().map(({ term }) => term);
  if (terms.length > groups.length) return undefined;
  const isOnePhrase = terms.length === 1;
  return isOnePhrase || terms.every(({ kind }) => kind === 'word') ? terms.flatMap(({ words }) => words) : undefined;
}
