import type { StringTable } from '../artifact/string-table.ts';
import type { Hit } from '../query/query.ts';
import { fold } from '../text/fold.ts';
import { shares } from './searched.ts';
import type { Prepared } from './text-matcher.ts';

/** Why a word counts, the strongest reason first. */
export const reasons = ['words', 'phrase', 'prefix', 'similar'] as const satisfies readonly Hit['reason'][];
export type Reason = (typeof reasons)[number];

const rankOf = (reason: Reason): number => reasons.indexOf(reason);

/** Tells of the words of a text which count, and why: those that were asked for, and those that stand for them. */
export class WordReasons {
  readonly #whole = new Map<string, Reason>();
  readonly #beginnings: string[] = [];
  readonly #sought: readonly string[];
  /** The strongest reason that any word can give, as its rank among {@link reasons}. */
  readonly best: number;

  constructor(terms: readonly Prepared[], vocabulary: StringTable) {
    for (const { term, expansions } of terms) {
      for (const [i, { reason, terms: others }] of expansions.entries()) {
        const word = term.words[i] as string;
        if (term.words.length > 1) this.#note(word, 'phrase');
        else if (reason === 'prefix') {
          this.#beginnings.push(word);
          if (others[0]?.share === shares.exact) this.#note(word, 'words');
        } else for (const { term: other } of others) this.#note(vocabulary.at(other), reason);
      }
    }
    this.#sought = [...this.#whole.keys(), ...this.#beginnings];
    this.best = Math.min(...[...this.#whole.values()].map(rankOf), this.#beginnings.length > 0 ? rankOf('prefix') : reasons.length);
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
    for (const letters of this.#sought) {
      for (let at = folded.indexOf(letters); at >= 0 && best > this.best; at = folded.indexOf(letters, at + 1)) {
        const reason = this.of(wordAt(folded, at));
        if (reason) best = Math.min(best, rankOf(reason));
      }
    }
    return best;
  }
}

/** The word that begins at a place of a folded text; empty if none does. */
function wordAt(text: string, at: number): string {
  wholeWord.lastIndex = at;
  return wholeWord.exec(text)?.[0] ?? '';
}

const wholeWord = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/uy;
