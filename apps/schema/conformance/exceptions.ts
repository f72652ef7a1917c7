import type { Question } from './cases.ts';

/** A disagreement that is a fault of the validator and not of the schema. One that no longer occurs is an error itself. */
export type Exception = {
  validator: string;
  /** Which of the cases it is wrong about. */
  concerns: (asked: Question) => boolean;
  reason: string;
};

const named =
  (...ends: readonly string[]) =>
  (asked: Question) =>
    ends.some((end) => asked.of.id.endsWith(end));

export const exceptions: readonly Exception[] = [
  {
    validator: 'jsonschema',
    concerns: (asked) => asked.draft === '2020-12' && named('.line-feed', '.text-line-feed-behind')(asked),
    reason:
      'It hands a pattern to the `re` of Python, where `$` also matches before a last line feed (https://docs.python.org/3/library/re.html#regular-expression-syntax); in JSON Schema, which means the regular expressions of ECMA-262, it does not. The draft-07 profile excludes the line feed beside each pattern.',
  },
  {
    validator: 'flowstack/go-jsonschema',
    concerns: named('.text-backslash'),
    reason:
      'Its `validate` (validators.go, 0.1.2) resolves the escapes of a text again at each schema within a schema, so that a backslash and a letter become one character.',
  },
];
