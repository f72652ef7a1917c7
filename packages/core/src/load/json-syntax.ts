/** What the parser's complaints mean to somebody who edits a file by hand. */
const problems: Record<string, string> = {
  InvalidSymbol: 'something stands here that is neither a value nor punctuation',
  InvalidNumberFormat: 'this is no number as JSON writes it',
  PropertyNameExpected: 'a key in double quotes is missing, or the comma before is one too many',
  ValueExpected: 'a value is missing, or the comma before is one too many',
  ColonExpected: 'a colon is missing after the key',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'the file goes on after its one value has ended',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a closing double quote is missing in this line',
  UnexpectedEndOfNumber: 'the number breaks off',
  InvalidUnicode: 'after \\u stand four hexadecimal digits',
  InvalidEscapeCharacter: 'this \\ escape is none of JSON; write \\\\ for the character itself',
  InvalidCharacter: 'a control character stands in a text; write it as an escape or remove it',
};

/** The parser's name of a syntax error, in words. */
export const syntaxProblem = (name: string): string => problems[name] ?? name;
