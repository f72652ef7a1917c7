import type { StringTable } from '../artifact/string-table.ts';
import type { Hit } from '../query/query.ts';
import { fold, isAscii } from '../text/fold.ts';
import type { Prepared } from './text-matcher.ts';

/** Why a word counts, the strongest reason first. */
export const reasons = ['words', 'phrase', 'prefix', 'similar'] as const satisfies readonly Hit['reason'][];
export type Reason = (typeof reasons)[number];

/** Tells of the words of a text which count, and why: those that were asked for, and those that stand for them. */
export class WordReasons {
  readonly #whole = new Map<string, Reason>();
  readonly #beginnings: string[] = [];
  readonly #plain: RegExp;
  readonly #any: RegExp;

  constructor(terms: readonly Prepared[], vocabulary: StringTable) {
    for (const { term, expansions } of terms) {
      const isPhrase = term.kind === 'phrase' && term.words.length > 1;
      for (const word of term.words) this.#note(word, isPhrase ? 'phrase' : 'words');
      for (const { reason, terms: others } of expansions) {
        if (reason === 'similar') for (const { term: other } of others) this.#note(vocabulary.at(other), 'similar');
        if (reason === 'prefix') this.#beginnings.push(term.words[0] as string);
      }
    }
    this.#plain = this.#pattern('a-z0-9');
    this.#any = this.#pattern('\\p{L}\\p{N}');
  }

  #note(word: string, reason: Reason): void {
    const known = this.#whole.get(word);
    if (!known || reasons.indexOf(reason) < reasons.indexOf(known)) this.#whole.set(word, reason);
  }

  /** Words consist of letters and digits: nothing in them means anything in a pattern. */
  #pattern(letters: string): RegExp {
    const whole = [...this.#whole.keys()].join('|');
    const begun = this.#beginnings.map((word) => `|${word}[${letters}]*`).join('');
    return new RegExp(`(?<![${letters}])(?:${whole}${begun})(?![${letters}])`, 'gu');
  }

  /** Why a folded word counts; nothing where it does not. */
  of(word: string): Reason | undefined {
    return this.#whole.get(word) ?? (this.#beginnings.some((beginning) => word.startsWith(beginning)) ? 'prefix' : undefined);
  }

  /** The strongest reason of the words of a text, as its rank among {@link reasons}; their number where no word counts. */
  strongestIn(text: string): number {
    const folded = fold(text);
    let best: number = reasons.length;
    for (const [word] of folded.matchAll(isAscii(folded) ? this.#plain : this.#any)) {
      best = Math.min(best, reasons.indexOf(this.of(word) as Reason));
      if (best === 0) break;
    }
    return best;
  }
}
