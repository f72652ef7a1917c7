import { wordsOf } from '../text/fold.ts';
import { caps } from './caps.ts';
import { invalid } from './invalid.ts';

/**
 * What is looked for: one folded word, or several in a row. An open word may be the beginning of a longer one: the last of the
 * text, of two letters at least and not in quotes.
 */
export type TextTerm = { kind: 'word' | 'phrase'; words: readonly string[]; isOpen?: true };

/** Terms of which one must be there. */
export type TextGroup = readonly TextTerm[];

/** A piece of a text as it is written: plain, or what stands between quotes. */
export type TextToken = { text: string; isPhrase: boolean };

/**
 * The groups of a text, all of which must be found; none where it has no word. `A/RES/55/25` is four words that must all be there;
 * beside an `OR` they must stand in a row. Throws {@link QueryInvalid} where an `OR` lacks a side.
 */
export function parseTextQuery(text: string): TextGroup[] {
  const groups = withWords(groupsOf(text));
  const terms = groups.flatMap((tokens) => (tokens.length > 1 ? [tokens.map(inARow)] : apart(tokens[0] as TextToken)));
  const last = terms.at(-1)?.at(-1);
  const isOpen = groups.at(-1)?.at(-1)?.isPhrase === false && last?.kind === 'word' && [...(last.words[0] ?? '')].length >= 2;
  if (isOpen) last.isOpen = true;
  return terms;
}

/** The one spelling of a text: single spaces, quotes closed, what has neither letter nor digit left out unless there is nothing else. */
export function canonicalText(text: string): string {
  if (text.length > caps.text) throw tooLong();
  // A lone surrogate would keep the query out of every URL.
  const groups = groupsOf(text.toWellFormed());
  const wording = withWords(groups);
  const canonical = (wording.length > 0 ? wording : groups).map((tokens) => tokens.map(spell).join(' OR ')).join(' ');
  const words = wording.flat().reduce((count, token) => count + wordsOf(token.text).length, 0);
  // A quote that was closed may have made it longer.
  if (canonical.length > caps.text) throw tooLong();
  if (words > caps.words) throw invalid('text', `${words} words are too many`, `at most ${caps.words}`);
  return canonical;
}

/** The tokens of a text, those that `OR` joins together. */
export function groupsOf(text: string): TextToken[][] {
  const groups: TextToken[][] = [];
  let joins = false;
  for (const [whole, quoted] of text.matchAll(/"([^"]*)(?:"|$)|[^\s"]+/g)) {
    if (whole === 'OR') {
      if (groups.length === 0 || joins) throw missingSide();
      joins = true;
      continue;
    }
    const isPhrase = quoted !== undefined;
    const token = { text: isPhrase ? quoted.trim().replace(/\s+/g, ' ') : whole, isPhrase };
    if (joins) groups.at(-1)?.push(token);
    else groups.push([token]);
    joins = false;
  }
  if (joins) throw missingSide();
  return groups;
}

const tooLong = () => invalid('text', 'the text is too long', `at most ${caps.text} characters`);

const missingSide = () => invalid('text', 'OR stands without a word on either side', 'words on both sides of OR, or "or" in small letters');

const spell = ({ text, isPhrase }: TextToken): string => (isPhrase ? `"${text}"` : text);

const withWords = (groups: readonly TextToken[][]): TextToken[][] =>
  groups.map((tokens) => tokens.filter(({ text }) => wordsOf(text).length > 0)).filter((tokens) => tokens.length > 0);

function inARow({ text, isPhrase }: TextToken): TextTerm {
  const words = wordsOf(text);
  return { kind: isPhrase || words.length > 1 ? 'phrase' : 'word', words };
}

const apart = (token: TextToken): TextGroup[] =>
  token.isPhrase ? [[inARow(token)]] : wordsOf(token.text).map((word) => [{ kind: 'word', words: [word] }]);
