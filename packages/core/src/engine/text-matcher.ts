import type { TextGroup, TextTerm } from '../query/text-groups.ts';
import { nameKey } from '../text/fold.ts';
import { type Bits, bitsOf, countBits, emptyBits, hasBit, keep, setBit } from './bits.ts';
import type { IndexReader, SearchedField } from './index-reader.ts';
import { someVisibleText, spaced, visibleTexts } from './record-text.ts';
import { bonuses, shares } from './searched.ts';
import { addTo, clear, keepCommon, keepIf, type Sums, scale, sumsFor } from './sums.ts';
import type { ExpandedTerm, Expansion } from './text-index.ts';
import type { View } from './visibility.ts';

/** What a text finds: its terms, the records, in no order, and by record their scores. The two last are good until the next question. */
export type Found = { groups: readonly (readonly Prepared[])[]; docs: Uint32Array; scores: Int32Array; exact: ReadonlySet<number> };

/** A term with what it stands for in this index. */
export type Prepared = { term: TextTerm; expansions: readonly Expansion[] };

/** Finds and scores records by their words. */
export class TextMatcher {
  readonly #index: IndexReader;
  /** Sums to work with, zero but for the records in their lists. */
  readonly #sums: Sums[] = [];

  constructor(index: IndexReader) {
    this.#index = index;
  }

  #spare(place: 0 | 1 | 2): Sums {
    this.#sums[place] ??= sumsFor(this.#index.size);
    return this.#sums[place];
  }

  #prepare(groups: readonly TextGroup[]): Prepared[][] {
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
  find(text: readonly TextGroup[], view: View): Found {
    const groups = this.#prepare(text);
    const found = this.#common(groups);
    const hideable = this.#hideable(view);
    if (hideable) keepIf(found, (doc) => !hasBit(hideable, doc) || this.#isVisible(doc, groups, view));
    const exact = this.#bear(groups, found, view);
    return { groups, docs: found.docs.subarray(0, found.count), scores: found.sums, exact };
  }

  /** The sums of the records that hold all groups. */
  #common(groups: readonly (readonly Prepared[])[]): Sums {
    for (const sums of this.#sums) if (sums) clear(sums);
    let found = this.#spare(0);
    // The rarest group first: what the others add is looked at in few records only.
    const [rarest, ...rest] = [...groups].sort((a, b) => this.#breadth(a) - this.#breadth(b));
    if (rarest) this.#add(rarest, found, this.#holdersOfUsual(rest));
    for (const group of rest) {
      const other = this.#spare(found === this.#spare(0) ? 1 : 0);
      this.#add(group, other, bitsOf(this.#index.size, found));
      keepCommon(found, other);
      found = other;
    }
    return found;
  }

  /** The records that hold all those groups that are one usual word, as far as there are any: they are known as sets. */
  #holdersOfUsual(groups: readonly (readonly Prepared[])[]): Bits | undefined {
    const { text } = this.#index;
    let holders: Bits | undefined;
    for (const group of groups) {
      const only = onlyTerm(group);
      if (!only || !text.isUsual(only.term)) continue;
      const set = text.postings(only.term).holders();
      holders = holders ? keep(holders.slice(), set) : set;
    }
    return holders;
  }

  /** How many records a group can give at most. */
  #breadth(group: readonly Prepared[]): number {
    return group.reduce((sum, { expansions }) => sum + Math.min(...expansions.map(({ terms }) => this.#mostOf(terms))), 0);
  }

  #mostOf(terms: Expansion['terms']): number {
    return terms.reduce((found, { term }) => found + this.#index.text.found(term), 0);
  }

  /** Adds up what the alternatives of a group give, in empty sums; it may leave out records that are not among others. */
  #add(group: readonly Prepared[], into: Sums, among?: Bits): void {
    for (const { term, expansions } of group) {
      const [{ terms }] = expansions as readonly [Expansion];
      if (term.words.length > 1) this.#addPhrase(expansions, into);
      else if (terms.length === 1) this.#addTerm(terms[0] as ExpandedTerm, into, group.length === 1 ? among : undefined);
      else if (group.length === 1) this.#addBest(terms, into, among);
      else {
        const word = this.#spare(2);
        this.#addBest(terms, word);
        for (let i = 0; i < word.count; i++) addTo(into, word.docs[i] as number, word.sums[word.docs[i] as number] as number);
        clear(word);
      }
    }
  }

  #addTerm({ term, share }: ExpandedTerm, into: Sums, among?: Bits): void {
    const { text } = this.#index;
    text.postings(term).gather(share * text.rarity(text.found(term)), false, into, among);
  }

  /** The best of several words that one stands for, in empty sums. It is as rare as all of them together. */
  #addBest(terms: readonly ExpandedTerm[], into: Sums, among?: Bits): void {
    const { text, size } = this.#index;
    const holders = among && emptyBits(size);
    for (const { term, share } of terms) {
      const postings = text.postings(term);
      if (holders) postings.addHolders(holders);
      postings.gather(share, true, into, among);
    }
    scale(into, text.rarity(holders ? countBits(holders) : into.count));
  }

  #addPhrase(expansions: readonly Expansion[], into: Sums): void {
    for (const [doc, score] of this.#inARow(expansions)) addTo(into, doc, score);
  }

  #inARow(expansions: readonly Expansion[]): ReadonlyMap<number, number> {
    const terms = expansions.flatMap(({ terms }) => terms.map(({ term }) => term));
    return this.#index.text.inARow(terms.length === expansions.length ? terms : []);
  }

  /** Of the records of `within`, those in which the words stand in a row in one visible text. */
  phrase(words: readonly string[], view: View, within: Bits): Bits {
    const bits = emptyBits(this.#index.size);
    const groups = this.#prepare([[{ kind: 'phrase', words }]]) as [[Prepared]];
    const hideable = this.#hideable(view);
    for (const doc of this.#inARow(groups[0][0].expansions).keys()) {
      if (hasBit(within, doc) && (!(hideable && hasBit(hideable, doc)) || this.#isVisible(doc, groups, view))) setBit(bits, doc);
    }
    return bits;
  }

  /** The records of which some text may be hidden. */
  #hideable(view: View): Bits | undefined {
    return view.isOpen ? undefined : this.#index.section<Bits>('state/conditional');
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
  #bear(groups: readonly (readonly Prepared[])[], found: Sums, view: View): Set<number> {
    const bonus = new Map<number, number>();
    const words = wholeName(groups);
    const hideable = this.#hideable(view);
    const raise = (doc: number, by: number) => bonus.set(doc, Math.max(bonus.get(doc) ?? 0, by));
    for (const { doc, role } of this.#index.names.bearers(words)) {
      const isVisible = !(hideable && hasBit(hideable, doc)) || this.#bearsVisibly(doc, words, role, view);
      if (isVisible) raise(doc, role === 'acronym' ? bonuses.acronym : bonuses.name);
    }
    for (const doc of this.#index.docsWithId(words.join('-'))) raise(doc, bonuses.name);
    for (const [doc, more] of bonus) addTo(found, doc, more);
    return new Set(bonus.keys());
  }

  #bearsVisibly(doc: number, words: readonly string[], role: string | undefined, view: View): boolean {
    const record = this.#index.recordAt(doc);
    const isBorne = (text: string, { number }: SearchedField, [place = 0]: readonly number[]) =>
      nameKey(text) === words.join(' ') && role === (number > 0 ? undefined : record.names[place]?.role);
    return someVisibleText(this.#index, record, view, isBorne);
  }
}

/** What a group stands for where that is one word of the index. */
function onlyTerm(group: readonly Prepared[]): ExpandedTerm | undefined {
  const [expansion, ...others] = group.flatMap(({ expansions }) => expansions);
  return others.length === 0 && expansion?.terms.length === 1 ? expansion.terms[0] : undefined;
}

/** The words of a text that may be a name: plain words, or one phrase. */
function wholeName(groups: readonly (readonly Prepared[])[]): string[] {
  const terms = groups.flat().map(({ term }) => term);
  const isName = terms.length === groups.length && (terms.length === 1 || terms.every(({ kind }) => kind === 'word'));
  return isName ? terms.flatMap(({ words }) => words) : [];
}
