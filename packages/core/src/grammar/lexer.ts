import { invalidAt } from '../query/invalid.ts';

/** One of the values behind a field, as it is meant: quotes and backslashes taken away. */
export type ValueToken = { text: string; isQuoted: boolean; column: number };

/** `field`, an operator, and values between commas. */
export type ConditionToken = {
  type: 'condition';
  name: string;
  sign: Sign;
  signColumn: number;
  values: readonly ValueToken[];
  column: number;
};

/** What stands alone, without a field. */
export type WordsToken = { type: 'word' | 'phrase'; text: string; column: number };

export type Token = ConditionToken | WordsToken | Mark<'OR'> | Mark<'-'> | Mark<'('> | Mark<')'>;

type Mark<T> = { type: T; column: number };

export type Sign = ':' | '=' | '<' | '<=' | '>' | '>=';

// Each is sticky, and what it looks over is then taken: no character is looked at more than a few times.
const space = /\s+/y;
const dashes = /-+/y;
const fieldName = /[A-Za-z][\w.-]*(?=[:<=>])/y;
const sign = /:?([<>]=?|=)|:/y;
const quoted = /"((?:[^"\\]+|\\[\s\S])*)(?:"|\\?$)/y;
const bareWord = /(?:[^\s()"\\]+|\\\S|\\)+/y;
const bareValue = /(?:[^\s(),"\\]+|\\\S|\\)+/y;

/** The tokens of a query written as text. A quote that is left open closes at the end. Throws {@link QueryInvalid}. */
export function tokensOf(text: string): Token[] {
  const reader = new Reader(text);
  const tokens: Token[] = [];
  for (reader.take(space); !reader.isAtEnd; reader.take(space)) tokens.push(...nextTokens(reader));
  return tokens;
}

function nextTokens(reader: Reader): Token[] {
  const { column } = reader;
  if (reader.take(/\(/y)) return [{ type: '(', column }];
  if (reader.take(/\)/y)) return [{ type: ')', column }];
  if (reader.take(quoted)) return [{ type: 'phrase', text: plain(reader.group), column }];
  if (reader.take(dashes)) {
    const { length } = reader.taken;
    // Dashes before nothing are a dash as in running text.
    if (reader.isAtEnd || reader.sees(/[\s)]/y)) return [{ type: 'word', text: reader.taken, column }];
    return Array.from({ length }, (_, i) => ({ type: '-', column: column + i }));
  }
  if (reader.take(fieldName)) return [conditionOf(reader, reader.taken, column)];
  reader.take(bareWord);
  return reader.taken === 'OR' ? [{ type: 'OR', column }] : [{ type: 'word', text: plain(reader.taken), column }];
}

function conditionOf(reader: Reader, name: string, column: number): ConditionToken {
  const signColumn = reader.column;
  reader.take(sign);
  const found = (reader.group || ':') as Sign;
  const values: ValueToken[] = [];
  do values.push(nextValue(reader, name));
  while (reader.take(/,/y));
  if (!reader.isAtEnd && !reader.sees(/[\s)]/y)) {
    throw invalidAt(reader.column, `the value of "${name}" does not end here`, 'a comma, a space or the end behind a value');
  }
  return { type: 'condition', name, sign: found, signColumn, values, column };
}

function nextValue(reader: Reader, name: string): ValueToken {
  const { column } = reader;
  if (reader.take(quoted)) return { text: plain(reader.group), isQuoted: true, column };
  if (reader.take(bareValue)) return { text: plain(reader.taken), isQuoted: false, column };
  throw invalidAt(
    column,
    `the value of "${name}" is missing`,
    'a value right behind the sign, several with commas between; or quotes around words',
  );
}

/** A backslash makes the next character an ordinary one. */
const plain = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** A place in a text, and what was last taken from it. */
class Reader {
  taken = '';
  /** The first group of what was taken. */
  group = '';
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get column(): number {
    return this.#at + 1;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return false;
    this.#at = pattern.lastIndex;
    this.taken = match[0];
    this.group = match[1] ?? '';
    return true;
  }
}
