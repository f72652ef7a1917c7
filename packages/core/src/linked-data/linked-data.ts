import type { Citation } from '../schema/citation.ts';
import { type KindName, parseRef, refOf } from '../schema/id.ts';
import { type AnyRecord, kinds } from '../schema/kinds.ts';
import type { Attestation } from '../schema/statement.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import type { Node } from './node.ts';
import { concepts, type Term, terms } from './terms.ts';
import { typesOf } from './types.ts';
import { codeNodes, quantityNode } from './value-nodes.ts';

export type LinkedDataOptions = {
  /** What stands before the collections in the addresses of records: `/v1`, or `https://register.example/v1`. */
  base: string;
};

/** An item of a field: a statement, or a plain value. */
type Item = Partial<Attestation<unknown>> & Record<string, unknown>;

/**
 * A record as a node of linked data, to be read with {@link linkedDataContext}: what it is, what is said of it by terms of public vocabularies,
 * and under `statements` every one of these once more with the places that state it. References are addresses. What has no common word is left
 * out; the record itself has it.
 *
 * @example
 * ```ts
 * import { openRegister } from '@org/migration-core';
 * import { linkedData, linkedDataContext } from '@org/migration-core/formats';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const register = openRegister(await loadRegisterData());
 * const chile = linkedData(await register.get('place/chile'), { base: 'https://register.example/v1' });
 * console.log(chile['@id'], chile['@type'], chile.name); // https://register.example/v1/places/chile [ 'Country' ] [ 'Chile' ]
 * console.log(JSON.stringify(linkedDataContext['@context'].containedInPlace));
 * // {"@id":"schema:containedInPlace","@type":"@id","@container":"@set"}
 * ```
 */
export function linkedData(record: AnyRecord, options: LinkedDataOptions): Node {
  const said = Object.entries(meaningsOf(record.kind)).flatMap(([field, meanings]) =>
    meanings.flatMap((meaning) => [...saidBy(record, (record as Record<string, unknown>)[field], meaning, options)]),
  );
  const values = Map.groupBy(said, ({ term }) => term);
  const statements = said.flatMap(({ statement }) => statement ?? []);
  return {
    '@id': addressOf(refOf(record.kind, record.id), options),
    '@type': typesOf(record),
    ...Object.fromEntries(
      [...values].map(([term, all]) => [term, terms[term].isSingle ? all[0]?.value : distinct(all.map(({ value }) => value))]),
    ),
    ...(statements.length > 0 && { statements }),
  };
}

type Said = { term: Term; value: unknown; statement?: Node };

/** What one meaning of a field gives: values under terms, each with the statement behind it where it is one. */
function* saidBy(
  record: AnyRecord,
  field: unknown,
  { term: termOrTerms, at, role, as }: Meaning,
  options: LinkedDataOptions,
): Generator<Said> {
  if (field === undefined) return;
  for (const item of [field].flat() as Item[]) {
    const held = at === undefined ? item : item[at];
    const itsRole = role === undefined ? undefined : (item[role] as string | undefined);
    const roles = [as, itsRole].filter((one) => one !== undefined);
    for (const value of held === undefined ? [] : [held].flat()) {
      const term = typeof termOrTerms === 'string' ? termOrTerms : (termOrTerms[itsRole ?? parseRef(String(value))?.kind ?? ''] as Term);
      for (const written of writtenAs(record.kind, term, value, item.lang as string | undefined, options)) {
        yield { term, value: written, ...(at !== undefined && { statement: statementOf(term, written, roles, item, options) }) };
      }
    }
  }
}

/** A value as its term has it. */
function writtenAs(kind: KindName, term: Term, value: unknown, lang: string | undefined, options: LinkedDataOptions): unknown[] {
  if (term === 'source') return [placeOf(value as Citation, options)];
  if (term === 'sameAs') return [addressOf(refOf(kind, String(value)), options)];
  if (typeof value === 'object') return term === 'measured' ? [quantityNode(value as never)] : codeNodes(value as never);
  if (terms[term].form === 'reference') return [addressOf(String(value), options)];
  return lang === undefined ? [value] : [{ '@value': value, '@language': lang }];
}

function statementOf(term: Term, value: unknown, roles: readonly string[], item: Item, options: LinkedDataOptions): Node {
  const places = (item.cite ?? []).map((cite) => placeOf(cite, options));
  return {
    '@type': ['Statement'],
    predicate: terms[term].iri,
    object: asObject(term, value),
    ...(roles.length > 0 && { roleName: roles }),
    ...(item.when !== undefined && terms[term].form !== 'date' && { date: item.when }),
    ...(item.holds !== undefined && { valid: item.holds }),
    ...(item.note !== undefined && { note: item.note }),
    ...(item.reference !== undefined && { bibliographicCitation: item.reference }),
    ...(places.length > 0 && { [item.basis === undefined ? 'hadPrimarySource' : 'wasDerivedFrom']: places }),
  };
}

/** `object` holds values of all forms, so that each says what it is. */
function asObject(term: Term, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  switch (terms[term].form) {
    case 'reference':
      return { '@id': value };
    case 'date':
      return { '@value': value, '@type': 'edtf:EDTF' };
    case 'concept':
      return { '@id': concepts[value] };
    case 'words':
      return { '@value': value, '@language': 'en' };
    default:
      return value;
  }
}

/** Each value once; those that are nodes stay apart. */
const distinct = (values: readonly unknown[]): unknown[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

function addressOf(ref: string, { base }: LinkedDataOptions): string {
  const { kind, id } = parseRef(ref) as { kind: KindName; id: string };
  return `${base}/${kinds[kind].plural}/${id}`;
}

const placeOf = ({ source, locator }: Citation, { base }: LinkedDataOptions): string => `${base}/sources/${source}/paragraphs/${locator}`;
