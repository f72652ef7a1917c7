import type { FindingCode } from '@org/migration-core/load';
import type { Face } from '../json-schema/address.ts';

/** A rule of which JSON Schema says nothing, or not all: the code under which `validate` reports it, and what is left to it. */
type Unsaid = { code: FindingCode; faces: readonly Face[]; words: string };

const both: readonly Face[] = ['public', 'authored'];

/** What a schema file accepts and the register refuses, within one record. The README prints this list and a test holds both to it. */
export const unsaid: readonly Unsaid[] = [
  { code: 'edtf', faces: both, words: 'that the day of a date exists, that a year is not -0000, and that an interval runs forward' },
  { code: 'not-nfc', faces: both, words: 'that text is in Unicode normalization form C' },
  { code: 'stray-space', faces: both, words: 'that text neither begins nor ends with a space other than U+0020' },
  { code: 'quantity-range', faces: both, words: 'that `upper` lies above `value`' },
  { code: 'listed-twice', faces: both, words: 'that an id, section, paragraph or option is listed once' },
  { code: 'part-missing', faces: both, words: 'that a section or option that is named within a record is listed in it' },
  { code: 'unknown-field', faces: ['public'], words: 'that a field is known: readers bear fields that are added later' },
  { code: 'missing-field', faces: ['authored'], words: 'that a statement leaves out `cite` only where the record cites one paragraph' },
];

/** The list of one face, as a comment for the schema file itself. */
export const unsaidIn = (face: Face): string =>
  `Beyond this schema: ${unsaid
    .filter(({ faces }) => faces.includes(face))
    .map(({ words }) => words)
    .join('; ')}. \`migration-schema validate\` checks these too.`;
