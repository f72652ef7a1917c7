import type { TextGroup, TextTerm } from '../query/text-groups.ts';
import { nameKey } from '../text/fold.ts';
import { type Bits, clearBit, docsOf, emptyBits, hasBit, keep, setBit } from './bits.ts';
import type { IndexReader } from './index-reader.ts';
import { spaced, visibleTexts } from './record-text.ts';
import { bonuses, shares } from './searched.ts';
import { addTo, clear, keepCommon, type Sums, sumsFor } from './sums.ts';
import type { Expansion } from './text-index.ts';
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
    for (const one of group) {
      if (one.term.words.length > 1) this.#addPhrase(one, into);
      else this.#addWord(one.expansions[0] as Expansion, into, group.length === 1, among);
    }
  }

  #addWord({ terms }: Expansion, into: Sums, isOnly: boolean, among?: Int32Array): void {
    const { text, size } = this.#index;
    const [first] = terms;
    if (terms.length === 1 && first) {
      text.postings(first.term).gather(first.share * text.rarity(text.found(first.term)), false, into, among);
      return;
    }
    this.#alternative ??= sumsFor(size);
    const best = isOnly ? into : this.#alternative;
    for (const { term, share } of terms) text.postings(term).gather(share, true, best);
    const rarity = text.rarity(best.count);
    for (let i = 0; i < best.count; i++) {
      const doc = best.docs[i] as number;
      const score = rarity * (best.sums[doc] as number);
      if (isOnly) best.sums[doc] = score;
      else addTo(into, doc, score);
    }
    if (!isOnly) clear(best);
  }

  #addPhrase(phrase: Prepared, into: Sums): void {
    for (const [doc, score] of this.#inARow(phrase)) addTo(into, doc, score);
  }

  #inARow({ expansions }: Prepared): ReadonlyMap<number, number> {
    const terms = expansions.flatMap(({ terms }) => terms.map(({ term }) => term));
    return this.#index.text.inARow(terms.length === expansions.length ? terms : []);
  }

  /** Of the records of `within`, those in which the words stand in a row in one visible text. */
  phrase(words: readonly string[], view: View, within: Bits): Bits {
    const bits = emptyBits(this.#index.size);
    const groups = this.prepare([[{ kind: 'phrase', words }]]) as [[Prepared]];
    for (const doc of this.#inARow(groups[0][0]).keys()) {
      if (hasBit(within, doc) && (!this.#mayBeHidden(doc, view) || this.#isVisible(doc, groups, view))) setBit(bits, doc);
    }
    return bits;
  }

  #mayBeHidden(doc: number, view: View): boolean {
    return !view.isOpen && hasBit(this.#index.conditional, doc);
  }

  /** Do the visible texts of a record still hold every group? */
  #isVisible(doc: number, groups: readonly (readonly Prepared[])[], view: View): boolean {
    const texts = visibleTexts(this.#index, this.#index.recordAt(doc), view).map(({ text }) => spaced(text));
    const said = texts.join('\n');
    return groups.every((group) => group.some((one) => this.#spellings(one).some((spelling) => said.includes(` ${spelling}`))));
  }

  /** What of a term stands in a text after a space: each word that it stands for or its words in a row, and a space; or the beginning of a word. */
  #spellings({ term, expansions }: Prepared): string[] {
    const { reason, terms } = expansions[0] as Expansion;
    if (reason === 'prefix') return [term.words[0] as string];
    const spellings = term.words.length > 1 ? [term.words.join(' ')] : terms.map((one) => this.#index.text.vocabulary.at(one.term));
    return spellings.map((spelling) => `${spelling} `);
  }

  /** Lifts the records that are called exactly what is looked for, and tells which they are. */
  #bear(groups: readonly (readonly Prepared[])[], bits: Bits, found: Sums, view: View): Set<number> {
    const exact = new Set<number>();
    const words = wholeName(groups);
    if (!words) return exact;
    const bonus = new Map<number, number>();
    const raise = (doc: number, by: number) => bonus.set(doc, Math.max(bonus.get(doc) ?? 0, by));
    for (const { doc, role } of this.#index.names.bearers(words)) {
      const isVisible = !this.#mayBeHidden(doc, view) || this.#bearsVisibly(doc, words, role, view);
      if (isVisible) raise(doc, role === 'acronym' ? bonuses.acronym : bonuses.name);
    }
    for (const doc of this.#index.docsWithId(words.join('-'))) raise(doc, bonuses.name);
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
    const record = this.#index.recordAt(doc);
    return visibleTexts(this.#index, record, view).some(
      ({ field, path, text }) =>
        nameKey(text) === words.join(' ') && role === (field > 0 ? undefined : record.names[Number(path.split('/')[2])]?.role),
    );
  }
}

/** The words of a text that may be a name: plain words, or one phrase. */
function wholeName(groups: readonly (readonly Prepared[])[]): string[] | undefined {
  const terms = groups.flat().map(({ term }) => term);
  if (terms.length > groups.length) return undefined;
  const isOnePhrase = terms.length === 1;
  return isOnePhrase || terms.every(({ kind }) => kind === 'word') ? terms.flatMap(({ words }) => words) : undefined;
}
