import type { Agreement } from '../agreement.ts';
import { readClocks } from '../clocks.ts';
import type { Dataset } from '../dataset.ts';
import { readAttestations } from '../reading.ts';
import type { Citation } from '../schema/citation.ts';
import { type Ref, refOf } from '../schema/id.ts';
import { isReference } from '../schema/id-schema.ts';
import { type AttestedField, attestedFields } from '../schema/kind-fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { required, shapeOf } from '../schema/shape.ts';
import type { Attestation } from '../schema/statement.ts';
import { valueTypeOf } from '../schema/value-type.ts';
import { attestationsOf } from '../schema/walk.ts';
import { caption, type DamageInWords, describeCitations, describeDamage } from './caption.ts';
import { codeWords } from './code-words.ts';
import { isCode, type Member, partsOf } from './statement-parts.ts';
import { dateWords, headingWords, pointerWords, valueWords } from './wording.ts';

/** Another value that the sources give for an attested field. */
export type OtherReading = {
  /** JSON Pointer of the value. */
  path: string;
  text: string;
  ref?: Ref;
  agreement: Agreement;
  citations: readonly Citation[];
  notes: readonly string[];
};

/** One thing that a record says, in words that a front end can show as they are. */
export type Fact = {
  /** The field: `Adopted on`. */
  label: string;
  /** JSON Pointer into the record. */
  path: string;
  text: string;
  /** The record that the text names. */
  ref?: Ref;
  /** As what: a role, type or relation, such as `organizer`. */
  role?: string;
  /** The places that state it; empty where it stands on the citations of the whole record. */
  citations: readonly Citation[];
  /** How it is known and when it holds: `implied`, `holds from 1999 on`, an editor's note. */
  notes: readonly string[];
  /** What is wrong with the text at the cited places. */
  damage: readonly DamageInWords[];
  /** Of an attested field: the readings that were not chosen. */
  others: readonly OtherReading[];
  /** 0 for a statement, more for a detail of the fact before it. */
  depth: number;
};

/**
 * Everything that a record says, in the order of its schema, ready to be shown: values in words, references
 * with the name of their record, attested fields with the default reading and the other ones beside it.
 *
 * @example
 * ```ts
 * import { factsOf } from '@org/migration-core/schema';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const dataset = await loadRegisterData();
 * const [resolution] = dataset.byKind.instrument.filter(({ id }) => id === 'ga-resolution-56-203');
 * const adopted = resolution && factsOf(dataset, resolution).find(({ path }) => path === '/adoptedOn');
 * console.log(adopted?.text, adopted?.others.map(({ text, agreement }) => `${agreement}: ${text}`));
 * // 2001-12-21 [ 'contradicted: 2002-02-21' ]
 * ```
 */
export function factsOf(dataset: Dataset, record: AnyRecord): Fact[] {
  const fields = Object.keys(fieldSchemas(record)).filter((name) => !['kind', 'id', 'cite'].includes(name));
  return [...fields.flatMap((name) => factsAt(dataset, record, name)), ...sourcesOf(dataset, record)];
}

/** What one field of a record says; nothing where the record has no such field. */
export function factsAt(dataset: Dataset, record: AnyRecord, field: string): Fact[] {
  const schema = fieldSchemas(record)[field];
  const value = (record as Record<string, unknown>)[field];
  if (!Object.hasOwn(record, field) || !schema) return [];
  const member = { name: field, schema, value, path: `/${field}` };
  const attested = attestedFields(record.kind).find(({ name }) => name === field);
  return attested ? attestedFacts(dataset, record, member, attested) : factsOfMember(dataset, member, 0);
}

const fieldSchemas = ({ kind }: AnyRecord): Record<string, Member['schema']> => {
  const shape = shapeOf(schemas[kind]);
  return shape.type === 'object' ? shape.fields : {};
};

function attestedFacts(dataset: Dataset, record: AnyRecord, { name, path }: Member, { value: schema, type }: AttestedField): Fact[] {
  const attestations = attestationsOf(record, name);
  const { because, others } = readAttestations(type, attestations, { clocks: readClocks(dataset, {}) });
  const inWords = (attestation: Attestation<unknown>) =>
    factsOfMember(dataset, { name, schema, value: attestation.value, path: `${path}/${attestations.indexOf(attestation)}/value` }, 0);
  const [fact, ...details] = because ? inWords(because) : [];
  if (!fact || !because) return [];
  const asOthers = others.flatMap(({ attestation, agreement }): OtherReading[] =>
    inWords(attestation)
      .slice(0, 1)
      .map(({ path, text, ref }) => ({
        path,
        text,
        ...(ref && { ref }),
        agreement,
        citations: attestation.cite,
        notes: notesOf(attestation),
      })),
  );
  return [{ ...fact, path, ...standing(dataset, because), others: asOthers }, ...details];
}

function factsOfMember(dataset: Dataset, member: Member, depth: number): Fact[] {
  const shape = shapeOf(member.schema);
  if (shape.type === 'array') {
    const items = member.value as readonly unknown[];
    return items.flatMap((value, i) =>
      factsOfMember(dataset, { ...member, schema: shape.element, value, path: `${member.path}/${i}` }, depth),
    );
  }
  const parts = partsOf(member);
  if (!parts) return [leafFact(dataset, member, depth)];
  const { principal, roles, details } = parts;
  if (!principal && roles.length === 0) {
    return details.map((detail) => ({
      ...leafFact(dataset, detail, depth),
      label: headingWords(member.name),
      text: `${codeWords(detail.name)} ${detail.value}`,
    }));
  }
  const role = roles.map(({ value }) => codeWords(String(value))).join(', ');
  const lead = principal ? leafFact(dataset, principal, depth) : { ...leafFact(dataset, member, depth), text: role };
  const prefix = parts.label === undefined ? '' : `${parts.label}: `;
  return [
    {
      ...lead,
      ...standing(dataset, member.value as Attestation<unknown>),
      label: headingWords(member.name),
      path: member.path,
      text: `${prefix}${lead.text}`,
      ...(principal && role && { role }),
    },
    ...details.flatMap((detail) => factsOfMember(dataset, detail, depth + 1)),
  ];
}

function leafFact(dataset: Dataset, { name, schema, value, path }: Member, depth: number): Fact {
  const bare = { label: headingWords(name), path, citations: [], notes: [], damage: [], others: [], depth };
  if (isReference(required(schema))) {
    const record = dataset.records.get(value as Ref);
    return { ...bare, text: record ? caption(record) : String(value), ref: value as Ref };
  }
  if (name === 'field') return { ...bare, label: 'About', text: pointerWords(String(value)) };
  return { ...bare, text: isCode(schema) ? codeWords(String(value)) : valueWords(valueTypeOf(required(schema)), value) };
}

/** What a fact stands on: its citations, what qualifies it, and what is wrong with the text cited. */
function standing(dataset: Dataset, statement: Partial<Attestation<unknown>>): Pick<Fact, 'citations' | 'notes' | 'damage'> {
  const citations = statement.cite ?? [];
  return { citations, notes: notesOf(statement), damage: describeDamage(dataset, citations) };
}

function notesOf({ holds, basis, reference, stated, note }: Partial<Attestation<unknown>>): string[] {
  return [
    ...(holds === undefined ? [] : [`holds ${dateWords(holds)}`]),
    ...(basis === undefined ? [] : [basis === 'external' ? `from outside the sources: ${reference}` : 'implied']),
    ...(stated === undefined ? [] : [`printed “${stated}”`]),
    ...(note === undefined ? [] : [note]),
  ];
}

/** The record's own citations: one fact a source, which leads to it. */
const sourcesOf = (dataset: Dataset, { cite }: AnyRecord): Fact[] =>
  [...Map.groupBy(cite, ({ source }) => source)].map(([source, citations]) => ({
    label: 'Cited at',
    path: '/cite',
    text: describeCitations(dataset, citations),
    ref: refOf('source', source),
    citations: [],
    notes: [],
    damage: describeDamage(dataset, citations),
    others: [],
    depth: 0,
  }));
