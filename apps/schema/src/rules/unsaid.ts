import type { FindingCode } from '@org/migration-core/load';
import type { Dialect, Face } from '../json-schema/address.ts';

/** A rule of which JSON Schema says nothing, or not all: the code under which `validate` reports it, and what is left to it. */
type Unsaid = { code: FindingCode; faces: readonly Face[]; dialects: readonly Dialect[]; words: string };

const both: readonly Face[] = ['public', 'authored'];
const any: readonly Dialect[] = ['2020-12', 'draft-07'];

/** What a schema file accepts and the register refuses, within one record. The README prints this list and a test holds both to it. */
export const unsaid: readonly Unsaid[] = [
  {
    code: 'edtf',
    faces: both,
    dialects: any,
    words: 'that the day of a date exists, that a year is not -0000, and that an interval runs forward',
  },
  { code: 'not-nfc', faces: both, dialects: any, words: 'that text is in Unicode normalization form C' },
  { code: 'stray-space', faces: both, dialects: any, words: 'that text neither begins nor ends with a space other than U+0020' },
  { code: 'quantity-range', faces: both, dialects: any, words: 'that `upper` lies above `value`' },
  { code: 'listed-twice', faces: both, dialects: any, words: 'that an id, section, paragraph or option is listed once' },
  {
    code: 'part-missing',
    faces: both,
    dialects: any,
    words: 'that a section or option that is named within a record is listed in it',
  },
  {
    code: 'unknown-field',
    faces: ['public'],
    dialects: any,
    words: 'that a field is known: readers bear fields that are added later',
  },
  {
    code: 'missing-field',
    faces: ['authored'],
    dialects: any,
    words: 'that a statement leaves out `cite` only where the record cites one paragraph',
  },
  { code: 'one-caption', faces: both, dialects: ['draft-07'], words: 'that only one name is the caption' },
  {
    code: 'forbidden-character',
    faces: both,
    dialects: ['draft-07'],
    words: 'that text has no bidi, zero-width or unpaired surrogate character, nor a control character beyond ASCII',
  },
];

/** The list of one face in one dialect, as a comment for the schema file itself. */
export const unsaidIn = (face: Face, dialect: Dialect): string =>
  `Beyond this schema: ${unsaid
    .filter(({ faces, dialects }) => faces.includes(face) && dialects.includes(dialect))
    .map(({ words }) => words)
    .join('; ')}. \`migration-schema validate\` checks these too.`;
