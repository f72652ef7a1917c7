import * as z from 'zod/mini';
import { parseCitation, printCitation } from './citation.ts';
import { Citation, CitationText } from './citation-schema.ts';
import { compareText } from './compare.ts';
import type { KindName } from './id.ts';
import type { AnyRecord, RecordOf } from './kinds.ts';
import { Quantity } from './quantity-schema.ts';
import { schemas } from './schemas.ts';
import { isOptional, required, shapeOf } from './shape.ts';
import { statements } from './statement.ts';

/**
 * The two faces of a record. The public face is uniform and is the one that the schemas describe. The
 * authored face is what people write in files, shorter by four rules:
 *
 * 1. a citation is written `a-58-98/42`, and a list of one citation as that citation;
 * 2. a statement may leave out `cite` where the record cites one paragraph only;
 * 3. an attested field with one attestation is written as that attestation, and as the bare value where
 *    nothing else is said of it;
 * 4. a quantity leaves out `relation` where it is `exactly`.
 */
type Json = unknown;
type Bag = Record<string, Json>;

const isBag = (value: Json): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCitationList = (schema: z.ZodMiniType) => {
  const shape = shapeOf(schema);
  return shape.type === 'array' && shape.element === Citation;
};
const attestationOf = (element: z.ZodMiniType) => (statements.get(element)?.attested ? element : undefined);

/** Authored to public. Tolerant: what it does not understand it leaves as it is, for the schema to refuse. */
export function lengthen(kind: KindName, authored: Json): Json {
  if (!isBag(authored)) return authored;
  const own = citationList(authored.cite);
  const inherited = own.length === 1 ? own : undefined;
  const record = lengthenValue(schemas[kind], authored, inherited) as Bag;
  const cite = unite([...own, ...citationsIn(record)]);
  return orderKeys(schemas[kind], { ...record, cite: cite.length > 0 ? cite : undefined });
}

function lengthenValue(schema: z.ZodMiniType, value: Json, inherited: Json[] | undefined): Json {
  if (isCitationList(schema)) return value === undefined ? undefined : unite(citationList(value));
  const shape = shapeOf(schema);
  if (shape.type === 'array') {
    const attestation = attestationOf(shape.element);
    const items = Array.isArray(value) ? value : attestation ? [value] : value;
    if (!Array.isArray(items)) return items;
    return items.map((item) => {
      const whole = attestation && !isBag(item) ? { value: item } : item;
      return lengthenValue(shape.element, whole, inherited);
    });
  }
  if (shape.type === 'leaf' || !isBag(value)) return value;
  const result: Bag = {};
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    define(result, key, field ? lengthenValue(field, item, inherited) : item);
  }
  const node = required(schema);
  if (statements.has(node) && result.cite === undefined) {
    if (result.basis === 'external') result.cite = [];
    else if (inherited) result.cite = inherited;
  }
  if (node === Quantity && result.relation === undefined) result.relation = 'exactly';
  return orderKeys(schema, result);
}

/** Public to authored: the one spelling of a record in a file. */
export function shorten(record: AnyRecord): Json {
  const inherited = record.cite.length === 1 ? record.cite.map(printCitation) : undefined;
  return shortenValue(schemas[record.kind], record, inherited, true);
}

function shortenValue(schema: z.ZodMiniType, value: Json, inherited: string[] | undefined, isRecord = false): Json {
  if (isCitationList(schema)) return single((value as Citation[]).map(printCitation));
  const shape = shapeOf(schema);
  if (shape.type === 'array') {
    const items = (value as Json[]).map((item) => shortenValue(shape.element, item, inherited));
    return attestationOf(shape.element) ? single(items.map(bareValue)) : items;
  }
  if (shape.type === 'leaf') return value;
  const node = required(schema);
  const result: Bag = {};
  for (const [key, field] of Object.entries(shape.fields)) {
    const item = (value as Bag)[key];
    if (item === undefined) continue;
    if (key === 'relation' && node === Quantity && item === 'exactly') continue;
    const short = shortenValue(field, item, inherited);
    if (key === 'cite' && !isRecord && statements.has(node)) {
      if (Array.isArray(short) && short.length === 0) continue;
      if (inherited && short === inherited[0] && (value as Bag).basis !== 'external') continue;
    }
    result[key] = short;
  }
  return result;
}

function bareValue(item: Json): Json {
  const bag = item as Bag;
  return Object.keys(bag).length === 1 && !isBag(bag.value) ? bag.value : item;
}

const single = (items: Json[]): Json => (items.length === 1 ? items[0] : items);

function citationList(value: Json): Json[] {
  const items = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return items.map((item) => (CitationText.safeParse(item).success ? parseCitation(item as string) : item));
}

/** All citations within a value, at any depth. */
function citationsIn(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (!isBag(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'cite' && Array.isArray(item) ? item : citationsIn(item)));
}

/** Each citation once, in order; what is no citation is kept for the schema to refuse. */
function unite(cites: Json[]): Json[] {
  const sound = new Map<string, Citation>();
  const broken = new Set<Json>();
  for (const cite of cites) {
    const parsed = Citation.safeParse(cite);
    if (parsed.success) sound.set(printCitation(parsed.data), cite as Citation);
    else broken.add(cite);
  }
  return [...[...sound].sort(([a], [b]) => compareText(a, b)).map(([, cite]) => cite), ...broken];
}

/** Keys in the order of the schema, then the unknown ones as they came. */
function orderKeys(schema: z.ZodMiniType, value: Bag): Bag {
  const shape = shapeOf(schema);
  if (shape.type !== 'object') return value;
  const result: Bag = {};
  for (const key of [...Object.keys(shape.fields), ...Object.keys(value)]) {
    if (Object.hasOwn(value, key) && value[key] !== undefined && !Object.hasOwn(result, key)) define(result, key, value[key]);
  }
  return result;
}

/** Sets an own property even where the key is `__proto__`. */
function define(target: Bag, key: string, value: Json) {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** One face for one schema: a part that many fields share stays one part. */
const authoredFaces = new WeakMap<z.ZodMiniType, z.ZodMiniType>();

/** The authored face of a public schema, derived by the four rules. */
function authoredOf(schema: z.ZodMiniType): z.ZodMiniType {
  const known = authoredFaces.get(required(schema)) ?? newAuthoredOf(schema);
  authoredFaces.set(required(schema), known);
  return known;
}

function newAuthoredOf(schema: z.ZodMiniType): z.ZodMiniType {
  if (isCitationList(schema)) return withMeta(z.union([CitationText, z.array(CitationText).check(z.minLength(1))]), schema);
  const shape = shapeOf(schema);
  if (shape.type === 'array') {
    const attestation = attestationOf(shape.element);
    if (!attestation) return withMeta(z.array(authoredOf(shape.element)).check(z.minLength(1)), schema);
    const item = authoredOf(attestation);
    const inner = shapeOf(attestation);
    const value = inner.type === 'object' ? inner.fields.value : undefined;
    const bare = value && shapeOf(value).type === 'leaf' ? [required(value)] : [];
    const one = z.union([...bare, item]);
    return withMeta(z.union([one, z.array(one).check(z.minLength(2))]), schema);
  }
  if (shape.type === 'leaf') return required(schema);
  const node = required(schema);
  const fields = Object.entries(shape.fields).map(([key, field]) => {
    const face = authoredOf(field);
    const mayBeLeftOut = isOptional(field) || (key === 'cite' && statements.has(node)) || (key === 'relation' && node === Quantity);
    if (!mayBeLeftOut) return [key, face];
    const own = isOptional(field) && z.globalRegistry.get(field);
    return [key, own ? z.optional(face).check(z.meta(own)) : z.optional(face)];
  });
  return withMeta(z.strictObject(Object.fromEntries(fields)), schema);
}

function withMeta<S extends z.ZodMiniType>(face: S, schema: z.ZodMiniType): S {
  const meta = z.globalRegistry.get(required(schema));
  return meta ? face.check(z.meta({ ...meta, examples: undefined })) : face;
}

/** The schema of a kind as people write it in files. */
export const authoredSchema = (kind: KindName): z.ZodMiniType => authoredOf(schemas[kind]);

/** The codec between both faces of a kind: `decode` reads a file, `encode` writes its one spelling. */
export function codecOf<K extends KindName>(kind: K) {
  return z.codec(authoredSchema(kind), schemas[kind] as unknown as z.ZodMiniType<RecordOf<K>, RecordOf<K>>, {
    decode: (authored) => lengthen(kind, authored) as RecordOf<K>,
    encode: (record) => shorten(record as AnyRecord),
  });
}
