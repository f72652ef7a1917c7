import { finding } from '../findings.ts';
import { type Citation, printCitation } from '../schema/citation.ts';
import { Edtf } from '../schema/edtf-schema.ts';
import { fieldsOf } from '../schema/kind-fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import { Quantity } from '../schema/quantity-schema.ts';
import type { Attestation } from '../schema/statement.ts';
import { statementAround, valuesAt } from '../schema/walk.ts';
import { wordsOf } from '../text/fold.ts';
import { type Check, type CheckContext, fileOf } from './check.ts';
import { dateSpellings, numberSpellings } from './spellings.ts';

/** Fields whose text is carried over as printed. */
const printedFields = new Set([
  'names/*/value',
  'references/*/value',
  'numbers/*/value',
  'positions/*/title',
  'contributions/*/role',
  'details/*/value',
  'symbol/*/value',
]);

export const concordance: Check = {
  name: 'concordance',
  scope: 'record',
  description: 'Every name, figure and date part occurs in a place that is cited for it.',
  run: (context) => {
    const words = wordsByPlace(context);
    return [...staleFindings(context), ...[...context.dataset.records.values()].flatMap((record) => recordFindings(record, words))];
  },
};

type Words = ReadonlyMap<string, ReadonlySet<string>>;

const wordsByPlace = ({ concordances }: CheckContext): Words =>
  new Map(
    concordances.flatMap(({ source, places }) =>
      places.map((place) => [`${source}/${place.locator}`, new Set(place.words.split(' '))] as const),
    ),
  );

function staleFindings({ dataset, concordances }: CheckContext) {
  return dataset.byKind.source.flatMap((source) => {
    const places = concordances.find((one) => one.source === source.id)?.places ?? [];
    const fits =
      places.length === source.paragraphs.length &&
      places.every(({ locator, words }, i) => words !== '' && locator === source.paragraphs[i]?.locator);
    return fits ? [] : [finding('concordance-stale', '', { source: source.id }, fileOf(source))];
  });
}

function recordFindings(record: AnyRecord, words: Words) {
  return fieldsOf(record.kind).flatMap(({ path, schema }) =>
    [...valuesAt(record, path)].flatMap(({ value, path: at }) => {
      const statement = statementAround(record, at);
      if (statement?.basis === 'external' || (statement?.basis === 'implied' && at.at(-1) !== 'stated')) return [];
      const demands = demandsOf(path, schema, value, statement);
      const cites = statement?.cite ?? record.cite;
      return demands.flatMap(({ what, spellings }) =>
        occurs(spellings, cites, words)
          ? []
          : [
              finding(
                'concordance',
                toPointer(at),
                { what, missing: spellings.map((spelling) => spelling.join(' ')).join('" or "') },
                fileOf(record),
              ),
            ],
      );
    }),
  );
}

/** Words that must stand together in one cited place; any one of the spellings will do. */
type Demand = { what: string; spellings: readonly (readonly string[])[] };

function demandsOf(path: readonly string[], schema: unknown, value: unknown, statement: Attestation<unknown> | undefined): Demand[] {
  const last = path.at(-1);
  if (last === 'stated') return [{ what: 'wording', spellings: [wordsOf(String(value))] }];
  if (printedFields.has(path.join('/')) && !isDescriptive(statement)) return [{ what: 'text', spellings: [wordsOf(String(value))] }];
  if (statement?.stated !== undefined) return [];
  if (schema === Edtf && last !== 'holds') return dateSpellings(String(value)).map((spellings) => ({ what: 'date', spellings }));
  if (schema === Quantity) {
    const { value: number, upper } = value as Quantity;
    return [number, ...(upper === undefined ? [] : [upper])].map((one) => ({ what: 'figure', spellings: numberSpellings(one) }));
  }
  return [];
}

const isDescriptive = (statement: unknown) => (statement as { role?: string } | undefined)?.role === 'descriptive';

const occurs = (spellings: Demand['spellings'], cites: readonly Citation[], words: Words): boolean =>
  spellings.length === 0 ||
  cites.some((cite) => {
    const place = words.get(printCitation(cite));
    return place !== undefined && spellings.some((spelling) => spelling.every((word) => place.has(word)));
  });
