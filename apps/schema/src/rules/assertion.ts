import type { KindName } from '@org/migration-core';

/** Values of a schema's part, wherever a record has them; written out as paths where the rules are emitted. */
export type Typed = { typed: 'EDTF' | 'Quantity' | 'Reference' };

/** Paths from the top of a record: JSON Pointers in which `*` is each item of a list and `**` any number of steps, none included. */
type Paths = readonly string[] | Typed;

/** What is asked of one place; the path is from where the test stands. */
export type Test =
  | { at: string; 'one-of': readonly (string | boolean)[] }
  | { at: string; present: boolean }
  | { at: string; 'least-items': number }
  | { at: string; 'most-items': number };

/** Some values of a record: of each place `in` for which all of `where` hold, what stands `at` a path from there, or the place itself. */
export type Selection = { in: string; where?: readonly Test[]; at?: string; first?: true };

/** Things to add up: a number for each of them, or the quantity that stands at a path from it. */
type Term = { in: string; where?: readonly Test[]; each: number | { at: string } };

/** One thing that must be so. `kinds` are those of the rule where left out. */
export type Assertion = { kinds?: readonly KindName[] } & (
  | { operator: 'schema'; of?: 'public' }
  | { operator: 'edtf'; at: Paths }
  | { operator: 'normal-form'; at: Paths; form: 'NFC' }
  | { operator: 'trimmed'; at: Paths }
  | { operator: 'without-characters'; at: Paths; characters: string }
  | { operator: 'number-order'; in: Paths; less: string; greater: string }
  | { operator: 'implies'; in: Paths; when: readonly Test[]; holds: readonly Test[] }
  | { operator: 'count'; in: string; where: readonly Test[]; equals: number }
  | { operator: 'unique'; at: string }
  | { operator: 'subset-of'; at: string; of: string; or?: readonly string[] }
  | { operator: 'listed-before'; at: string; of: string }
  | { operator: 'date-order'; earlier: Selection; later: readonly Selection[] }
  | { operator: 'date-sequence'; dates: Selection }
  | { operator: 'sum-equals'; terms: readonly Term[]; total: readonly Selection[] }
  | { operator: 'rounds-to'; part: Selection; whole: Selection; share: Selection; per: number; unless: readonly Test[] }
  | { operator: 'contradictions-explained'; at: readonly string[]; by: string }
  | { operator: 'pointer-exists'; at: string; 'or-field-of-kind': true }
  | { operator: 'unique-in-dataset'; at: readonly string[]; within: string }
  | { operator: 'ids-lead-once'; ids: string; former: string }
  | { operator: 'reference-exists'; at: Paths }
  | { operator: 'reference-current'; at: Paths }
  | { operator: 'acyclic'; along: string }
  | { operator: 'citation-exists'; at: readonly string[] }
  | { operator: 'told-before-source'; status: Selection; when: Selection; statuses: readonly string[] }
  | { operator: 'same-or-new'; key: readonly string[] }
  | { operator: 'citations-kept'; at: string }
  | { operator: 'names-apart'; names: Selection; 'unless-listed': 'exceptions' }
  | { operator: 'cited-or-reasoned'; places: string }
  | { operator: 'words-occur'; at: Paths }
  | { operator: 'no-copied-run'; at: Paths; words: number }
  | { operator: 'ids-kept' }
  | { operator: 'digest-recorded' }
  | { operator: 'exception-applies' }
  | { operator: 'concordance-current' }
  | { operator: 'readable' }
  | { operator: 'regular-file' }
  | { operator: 'inside-folder' }
  | { operator: 'expected-path'; path: string }
  | { operator: 'named-after'; path: string }
  | { operator: 'folder-of-kind' }
  | { operator: 'most-bytes'; limit: number }
  | { operator: 'encoding'; name: 'UTF-8' }
  | { operator: 'no-byte-order-mark' }
  | { operator: 'line-feeds-only' }
  | { operator: 'holds-records' }
  | { operator: 'checked-whole' }
  | { operator: 'json' }
  | { operator: 'unique-keys' }
  | { operator: 'most-levels'; limit: number }
  | { operator: 'most-values'; limit: number }
  | { operator: 'exact-numbers'; digits: number }
  | { operator: 'canonical-text' }
);

export type Operator = Assertion['operator'];

/** What each operator asks. An operator without words does not compile. */
export const operators: Readonly<Record<Operator, string>> = {
  schema: 'The record is valid by the schema of its kind in its face; with `of: "public"`, what it is read into is, by the public schema.',
  edtf: 'The value is a date or interval of EDTF whose days exist, whose years are not -0000, and which does not run backwards.',
  'normal-form': 'The text is in the Unicode normalization form.',
  trimmed: 'The text neither begins nor ends with white space, and has no two U+0020 in a row.',
  'without-characters': 'The text has no character of the class, which is written as in a Unicode regular expression of ECMAScript.',
  'number-order': 'Of each object `in` the paths that has both numbers, the one at `less` is smaller than the one at `greater`.',
  implies: 'For each object `in` the paths for which all tests of `when` hold, all tests of `holds` do.',
  count: 'Of the places `in` the path, so many as `equals` meet all tests of `where`.',
  unique: 'No two of the values are equal.',
  'subset-of': 'Each value is one of those at `of`, or one of the words of `or`.',
  'listed-before': 'The place at `at` belongs to an item of a list; its value stands at `of` in an item before.',
  'date-order': 'No date of `later` lies certainly before a date of `earlier`; what EDTF leaves open is no fault.',
  'date-sequence': 'No date lies certainly before one that is listed earlier.',
  'sum-equals':
    'The terms may add up to the first total that is there: the least and greatest whole numbers that they leave possible meet those of the total. Asked only where there is a term and a total.',
  'rounds-to':
    'The part may be the share of the whole, of so many as `per`, rounded to the last digit of the share as it is written. Asked only where all three are there and not all tests of `unless` hold for the record.',
  'contradictions-explained':
    'Where two values of an attested field contradict each other, `by` names the field. Dates and quantities contradict where neither lies within what the other leaves open; two stages of an undertaking never do; other values where they differ.',
  'pointer-exists': 'The value is a JSON Pointer at which the record has something, or that of a whole field that its kind has.',
  'unique-in-dataset': 'No two records that are equal at `within` are equal at all of `at`.',
  'ids-lead-once': 'A former id of a record is the id, or a former id, of no other record of its kind.',
  'reference-exists': 'There is a record of that kind and id, or one of that kind with that former id.',
  'reference-current': 'The reference is not to a former id.',
  acyclic: 'Following the references along the field never leads back.',
  'citation-exists': 'There is a source of that id, and it lists a paragraph of that locator.',
  'told-before-source':
    'For a source that states both a status, one of `statuses`, and a date: the date does not lie certainly after the date of the source.',
  'same-or-new': 'Beside a register: it has no record of that key, or the same record.',
  'citations-kept': 'Beside a register: a source that takes the place of another lists every place that other records cite.',
  'names-apart':
    'No two records of one kind have a name that is the same but for case, accents and punctuation, unless it is listed as an exception.',
  'cited-or-reasoned':
    'Each place of a source is cited by a record or has a reason for yielding none, and not both; a reason is for a place that exists.',
  'words-occur':
    'What the value says occurs in a paragraph that its statement cites: the words of a text, the numbers of a quantity, the years, months and days of a date. Not asked of a statement from outside the sources, of an implied one but for `stated`, of a descriptive name, or of a date or quantity beside `stated`.',
  'no-copied-run': 'The text shares no run of so many words with a source, names of records aside.',
  'ids-kept': 'Every reference of the last release leads to a record.',
  'digest-recorded': 'The digest of the data is the one that the edition records.',
  'exception-applies': 'Every exception that is listed still excuses something.',
  'concordance-current': 'The list of words of a source has the places that the source lists.',
  readable: 'The file can be read.',
  'regular-file': 'It is a file and no folder, device or socket.',
  'inside-folder': 'It is no link that leads out of the data folder.',
  'expected-path': 'Only files with such a path stand in a data folder.',
  'named-after': 'The path of the file is made of the kind and id of its record.',
  'folder-of-kind': 'The record is of the kind after which its folder is named.',
  'most-bytes': 'The file has no more bytes.',
  encoding: 'The file is valid in that encoding.',
  'no-byte-order-mark': 'The file does not begin with U+FEFF.',
  'line-feeds-only': 'The file has no carriage return.',
  'holds-records': 'There is at least one record.',
  'checked-whole': 'Everything was checked and every finding is listed.',
  json: 'The file is JSON (RFC 8259).',
  'unique-keys': 'No object has a key twice.',
  'most-levels': 'Objects and lists are nested no deeper.',
  'most-values': 'Objects, lists and what they hold are no more.',
  'exact-numbers': 'A number has no more significant digits, is not -0, and is kept by a 64-bit float as it is written.',
  'canonical-text': 'The file is, byte for byte, the one spelling of its record in the authored face.',
};
