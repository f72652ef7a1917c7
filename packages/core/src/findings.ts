import { toDisplay } from './words/display.ts';

/** How grave a finding is. Only errors make a dataset invalid. */
export type Level = 'error' | 'warning';

type Args = Record<string, string | number>;
type Words = {
  level: Level;
  /** `fix` can mend it. */
  fixable?: true;
  message: (args: Args) => string;
  remedy: (args: Args) => string;
};

const suggestion = ({ suggestion }: Args) => (suggestion ? `. Did you mean "${suggestion}"?` : '');
const words = (level: Level, message: Words['message'], remedy: Words['remedy'], fixable?: true): Words => ({
  level,
  message,
  remedy,
  ...(fixable && { fixable }),
});

/**
 * Every code that a check can report, with its words. A code without words does not compile, since the
 * type of codes is the type of this table's keys.
 */
export const findingWords = {
  // Files
  'file-unreadable': words(
    'error',
    ({ reason }) => `cannot be read: ${reason}`,
    () => 'Mend the link or the read permission, or remove it.',
  ),
  'file-not-regular': words(
    'error',
    () => 'is not a regular file',
    () => 'Only files belong in the folder of a kind; move it away.',
  ),
  'file-outside': words(
    'error',
    () => 'is a link that leads out of the data folder',
    () => 'Put the file itself here; links out of the folder are not followed.',
  ),
  'file-unexpected': words(
    'error',
    ({ expected }) => `does not belong here; expected ${expected}`,
    () => 'Move it away, or rename it to `<plural of the kind>/<id>.json`.',
  ),
  'file-too-large': words(
    'error',
    ({ size, limit }) => `has ${size} bytes; at most ${limit} are read`,
    () => 'One record is one file; split what is more than one.',
  ),
  'file-encoding': words(
    'error',
    () => 'is not valid UTF-8',
    () => 'Save the file as UTF-8.',
  ),
  'file-bom': words(
    'error',
    () => 'begins with a byte order mark',
    () => 'Save as UTF-8 without BOM.',
    true,
  ),
  'file-crlf': words(
    'error',
    () => 'has carriage returns',
    () => 'Use line feeds only.',
    true,
  ),
  'file-name': words(
    'error',
    ({ expected }) => `the file is not named after what it holds; expected ${expected}`,
    () => 'Rename the file, or mend the id in it.',
  ),
  'folder-missing': words(
    'error',
    ({ reason }) => `the data folder cannot be read: ${reason}`,
    () => 'Name a folder that has one sub-folder for each kind, such as organizations and activities.',
  ),
  'no-records': words(
    'error',
    () => 'there is no record',
    () => 'Name a data folder with a file for each record, or NDJSON with a record in each line.',
  ),
  'more-findings': words(
    'error',
    ({ count }) =>
      count === undefined ? 'the check stopped here; there may be more' : `there are ${count} more findings, which are not listed`,
    () => 'Mend what is listed, then load the data again.',
  ),
  // JSON
  'json-syntax': words(
    'error',
    ({ problem }) => `is not JSON: ${problem}`,
    () => 'Mend the syntax at the place shown.',
  ),
  'json-duplicate-key': words(
    'error',
    ({ key }) => `the key "${key}" stands twice in one object`,
    () => 'Keep one; of two, readers would see only the last.',
  ),
  'json-too-deep': words(
    'error',
    ({ limit }) => `is nested deeper than ${limit} levels`,
    () => 'No record needs such depth; flatten it.',
  ),
  'too-many-values': words(
    'error',
    ({ limit }) => `holds more than ${limit} values`,
    () => 'One record is one thing; split what is more than one.',
  ),
  'json-number': words(
    'error',
    ({ value }) => `the number ${value} cannot be kept as it is written`,
    () => 'Write a number of at most 15 digits, and 0 without a sign.',
  ),
  // Schema
  'wrong-type': words(
    'error',
    ({ message }) => `${message}`,
    () => 'See the schema of the kind for what belongs here.',
  ),
  'missing-field': words(
    'error',
    ({ field, hint = '' }) => `the field "${field}" is missing${hint}`,
    () => 'Add it.',
  ),
  'unknown-field': words(
    'error',
    (args) => `the field "${args.field}" is unknown here${suggestion(args)}`,
    () => 'Rename or remove it.',
  ),
  'unknown-kind': words(
    'error',
    (args) => `"${args.kind}" is no kind${suggestion(args)}`,
    ({ expected }) => `Use one of ${expected}.`,
  ),
  'wrong-kind': words(
    'error',
    ({ kind, folder }) => `a record of kind "${kind}" stands in the folder "${folder}"`,
    () => 'Move the file or mend `kind`.',
  ),
  'wrong-face': words(
    'error',
    ({ face }) => `is not written in the ${face} face`,
    ({ face }) =>
      face === 'authored'
        ? 'Write it short, as files of a data folder have it, or leave out the face: both are taken then.'
        : 'Write it whole, as `migration-schema data` prints it, or leave out the face: both are taken then.',
  ),
  'value-not-allowed': words(
    'error',
    (args) => `${args.value} is not allowed here${suggestion(args)}`,
    ({ expected }) => `Use one of ${expected}.`,
  ),
  'out-of-bounds': words(
    'error',
    ({ message }) => `${message}`,
    () => 'Keep within these bounds.',
  ),
  format: words(
    'error',
    ({ value, message }) => `${value} ${message}`,
    () => 'Write it as the example shows.',
  ),
  edtf: words(
    'error',
    ({ value, message }) => `${value} ${message}`,
    () => 'Check that the day exists and that the interval does not run backwards; leave out what is not known.',
  ),
  'forbidden-character': words(
    'error',
    ({ codePoint }) => `holds the forbidden character ${codePoint}`,
    () => 'Remove it; it is invisible or changes how text is read.',
  ),
  'not-nfc': words(
    'error',
    () => 'is not in Unicode normalization form C',
    () => 'Write composed characters: one é, not an e and an accent.',
    true,
  ),
  'stray-space': words(
    'error',
    () => 'has space at an end, or two spaces in a row',
    () => 'Trim it.',
    true,
  ),
  'one-caption': words(
    'error',
    () => 'needs exactly one name with the role preferred or descriptive',
    () => 'Give one name that role and another role to the rest.',
  ),
  'quantity-range': words(
    'error',
    () => 'needs an `upper` above `value` where its relation is `between`, and none elsewhere',
    () => 'Mend `relation`, `value` and `upper`.',
  ),
  'external-reference': words(
    'error',
    () => 'an external statement must name its reference',
    () => 'Add `reference`, or cite the paragraph that states it.',
  ),
  uncited: words(
    'error',
    () => 'a statement must cite at least one paragraph',
    () => 'Add `cite`.',
  ),
  'listed-twice': words(
    'error',
    ({ value }) => `${value} is listed twice`,
    () => 'Give one of them another id, or remove it.',
  ),
  'part-missing': words(
    'error',
    ({ value, message }) => `${value} ${message}`,
    () => 'Mend the name, or list what it names.',
  ),
  // Dataset
  'duplicate-id': words(
    'error',
    ({ ref, other }) => `${ref} is already taken by ${other}`,
    () => 'Give one of them another id, or merge them.',
  ),
  'former-id-taken': words(
    'error',
    ({ id, other }) => `the former id ${id} already leads to ${other}`,
    () => 'An id leads to one record only; remove one claim.',
  ),
  'id-in-register': words(
    'warning',
    ({ ref }) => `${ref} is in the register already, and says something else there`,
    () => 'Nothing, where this is to take its place; otherwise give it another id.',
  ),
  'place-lost': words(
    'error',
    ({ cite, ref }) => `${ref} of the register cites ${cite}, which this source no longer lists`,
    () => 'Keep the place, or send the records that cite it too.',
  ),
  'reference-missing': words(
    'error',
    (args) => `there is no ${args.ref}${suggestion(args)}`,
    () => 'Mend the reference or add the record.',
  ),
  'reference-moved': words(
    'error',
    ({ ref, now }) => `${ref} is a former id of ${now}`,
    ({ now }) => `Refer to ${now}.`,
  ),
  'reference-cycle': words(
    'error',
    ({ cycle }) => `leads back to itself: ${cycle}`,
    () => 'Nothing is a part or an outcome of itself; remove one link.',
  ),
  'citation-missing': words(
    'error',
    (args) => `there is no place ${args.cite}${suggestion(args)}`,
    () => 'Cite a place that a file in `sources` lists.',
  ),
  // Editorial
  'not-canonical': words(
    'error',
    () => 'the file is not in its one spelling',
    () => 'Run `npm run fix`.',
    true,
  ),
  concordance: words(
    'error',
    ({ what, missing }) => `${what}: "${missing}" occurs in no paragraph that is cited for it`,
    () => 'Mend the value or its citation, or list an exception with its reason in `data/exceptions.json`.',
  ),
  'copied-sentence': words(
    'error',
    ({ source, words: run }) => `repeats 12 or more words of ${source}: "${run}"`,
    () => 'Say it in your own words.',
  ),
  'date-order': words(
    'error',
    ({ earlier, later }) => `${later} lies before ${earlier}`,
    () => 'Check both dates against the text.',
  ),
  'said-before-source': words(
    'error',
    ({ status, when, source, date }) => `is told as ${status} for ${when}, after its source ${source} of ${date}`,
    () => 'A source cannot report what is still to come: check status, date and citation.',
  ),
  'survey-arithmetic': words(
    'error',
    ({ invariant, detail }) => `the survey does not add up (${invariant}): ${detail}`,
    () => 'Check the counts against the text; what the text itself has wrong is an exception with its reason.',
  ),
  'ambiguous-name': words(
    'error',
    ({ name, refs }) => `the name "${name}" fits ${refs}`,
    () => 'List it as an exception in `data/exceptions.json`, with the reason, or mend the names.',
  ),
  'disagreement-unexplained': words(
    'error',
    ({ field }) => `the sources contradict each other on ${field} and no remark says so`,
    ({ field }) => `Add a remark with "field": "${field}".`,
  ),
  'remark-field-missing': words(
    'error',
    ({ field }) => `the remark is on ${field}, which is neither a field of the kind nor a place in the record`,
    () => 'Name a place of this record, or leave `field` out.',
  ),
  'uncovered-paragraph': words(
    'error',
    ({ cite }) => `${cite} yields no record and no reason is given`,
    () => 'Encode it, or give the reason in `data/coverage`.',
  ),
  'coverage-reason-unneeded': words(
    'error',
    ({ cite }) => `${cite} has a reason for yielding nothing, but is cited`,
    () => 'Remove the reason.',
  ),
  'coverage-place-missing': words(
    'error',
    ({ cite }) => `${cite} is given a reason but does not exist`,
    () => 'Mend the locator.',
  ),
  'id-lost': words(
    'error',
    ({ ref }) => `${ref} was released and no longer resolves`,
    () => 'List it under `formerIds` of the record that took its place.',
  ),
  'edition-stale': words(
    'error',
    ({ digest }) => `the data has the digest ${digest}, which is not that of its edition`,
    () => 'Run `npm run fix`, which writes the digest and the date of today.',
    true,
  ),
  'exception-unneeded': words(
    'error',
    ({ exception }) => `the exception ${exception} no longer applies`,
    () => 'Remove it from `data/exceptions.json`.',
  ),
  'concordance-stale': words(
    'error',
    ({ source }) => `the concordance of ${source} does not list the places of its source record`,
    () => 'Generate it again from the texts: `npm run concordance -w @org/migration-core -- <folder of texts>`.',
  ),
} satisfies Record<string, Words>;

export type FindingCode = keyof typeof findingWords;

/** Something that a check found, as data. Its words come from {@link findingWords}. */
export type Finding = {
  code: FindingCode;
  level: Level;
  /** File, relative to the data folder; left out for findings about the dataset as a whole. */
  file?: string;
  /** 1-based, where the file is known. */
  line?: number;
  column?: number;
  /** JSON Pointer into the file. */
  path: string;
  args: Args;
};

/** Makes a finding; its level comes from the table. */
export function finding(code: FindingCode, path: string, args: Args = {}, file?: string): Finding {
  return { code, level: findingWords[code].level, path, args, ...(file !== undefined && { file }) };
}

/** The words of a finding, without its place; safe to show whatever the file holds. */
export const messageOf = ({ code, args }: Finding): string => toDisplay(findingWords[code].message(args));

/** What to do about a finding. */
export const remedyOf = ({ code, args }: Finding): string => toDisplay(findingWords[code].remedy(args));

/** Does it make a dataset invalid? */
export const isError = ({ level }: Finding): boolean => level === 'error';

/** Can `npm run fix` mend it? */
export const isFixable = ({ code }: Finding): boolean => (findingWords[code] as Words).fixable === true;
