import type { StringTable } from '../artifact/string-table.ts';
import type { Hit } from '../query/query.ts';
import { fold } from '../text/fold.ts';
import type { Prepared } from './text-matcher.ts';

/** Why a word counts, the strongest reason first. */
export const reasons = ['words', 'phrase', 'prefix', 'similar'] as const satisfies readonly Hit['reason'][];
export type Reason = (typeof reasons)[number];

const rankOf = (reason: Reason): number => reasons.indexOf(reason);

/** Tells of the words of a text which count, and why: those that were asked for, and those that stand for them. */
export class WordReasons {
  readonly #whole = new Map<string, Reason>();
  readonly #beginnings: string[] = [];
  /** All these letters, those with the strongest reason first. */
  readonly #sought: readonly (readonly [letters: string, reason: Reason])[];

  constructor(terms: readonly Prepared[], vocabulary: StringTable) {
    for (const { term, expansions } of terms) {
      const isPhrase = term.kind === 'phrase' && term.words.length > 1;
      for (const word of term.words) this.#note(word, isPhrase ? 'phrase' : 'words');
      for (const { reason, terms: others } of expansions) {
        if (reason === 'similar') for (const { term: other } of others) this.#note(vocabulary.at(other), 'similar');
        if (reason === 'prefix') this.#beginnings.push(term.words[0] as string);
      }
    }
    const begun = this.#beginnings.map((letters) => [letters, 'prefix'] as const);
    this.#sought = [...this.#whole, ...begun].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  }

  #note(word: string, reason: Reason): void {
    const known = this.#whole.get(word);
    if (!known || rankOf(reason) < rankOf(known)) this.#whole.set(word, reason);
  }

  /** Why a folded word counts; nothing where it does not. */
  of(word: string): Reason | undefined {
    return this.#whole.get(word) ?? (this.#beginnings.some((beginning) => word.startsWith(beginning)) ? 'prefix' : undefined);
  }

  /** The strongest reason of the words of a text, as its rank among {@link reasons}; their number where no word counts. */
  strongestIn(text: string): number {
    const folded = fold(text);
    let best: number = reasons.length;
    for (const [letters, reason] of this.#sought) {
      if (rankOf(reason) >= best) break;
      for (let at = folded.indexOf(letters); at >= 0 && rankOf(reason) < best; at = folded.indexOf(letters, at + 1)) {
        const found = this.of(wordAt(folded, at));
        if (found) best = Math.min(best, rankOf(found));
      }
    }
    return best;
  }
}

const endsInLetter = /[\p{L}\p{N}]$/u;
const restOfWord = /[\p{L}\p{N}]+/uy;

/** The word that begins at a place of a folded text; an empty one where none does. */
function wordAt(text: string, at: number): string {
  if (endsInLetter.test(text.slice(Math.max(0, at - 2), at))) return '';
  restOfWord.lastIndex = at;
  return restOfWord.exec(text)?.[0] ?? '';
}
