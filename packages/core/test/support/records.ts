import fc from 'fast-check';
import type * as z from 'zod/mini';
import { validateRecord } from '../../src/load.ts';
import { Citation } from '../../src/schema/citation-schema.ts';
import { Edtf } from '../../src/schema/edtf-schema.ts';
import type { KindName } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { Names } from '../../src/schema/name-schema.ts';
import { Quantity } from '../../src/schema/quantity-schema.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { isOptional, required, shapeOf } from '../../src/schema/shape.ts';
import { statements } from '../../src/schema/statement.ts';
import { forbiddenCharacter } from '../../src/schema/text.ts';
import { edtfText } from './edtf-texts.ts';

type Bag = Record<string, unknown>;

/** Sound records of a kind, drawn from its schema. */
export const recordOf = (kind: KindName): fc.Arbitrary<AnyRecord> =>
  fc.tuple(drawnFrom(schemas[kind]), fc.boolean()).map(([value, citesOnePlace]) => {
    const { record, findings } = validateRecord(consistent((citesOnePlace ? citingOnePlace(value) : value) as Bag));
    if (!record) throw new Error(`a generated ${kind} is refused: ${JSON.stringify(findings)}`);
    return record;
  });

function drawnFrom(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const node = required(schema);
  if (node === Quantity) return quantity;
  if (node === Names) return names;
  const shape = shapeOf(node);
  if (shape.type === 'array') return fc.array(drawnFrom(shape.element), { minLength: 1, maxLength: 3 });
  if (shape.type === 'leaf') return leafOf(node);
  const fields = Object.entries(shape.fields).filter(([key]) => !(node === Citation && key === 'damage'));
  const drawn = fc.record(Object.fromEntries(fields.map(([key, field]) => [key, drawnFrom(field)])), {
    requiredKeys: fields.flatMap(([key, field]) => (isOptional(field) ? [] : [key])),
  }) as fc.Arbitrary<Bag>;
  return statements.has(node) ? drawn.map(attributed) : drawn;
}

function leafOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as z.core.$ZodTypeDef;
  switch (def.type) {
    case 'enum':
      return fc.constantFrom(...Object.values((def as z.core.$ZodEnumDef).entries));
    case 'literal':
      return fc.constantFrom(...(def as z.core.$ZodLiteralDef<string>).values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 999 });
    case 'union':
      return fc.oneof(...(def as z.core.$ZodUnionDef).options.map((option) => leafOf(option as z.ZodMiniType)));
    default:
      return (schema === Edtf ? edtfText : stringOf(schema)).filter((value) => schema.safeParse(value).success);
  }
}

function stringOf(schema: z.ZodMiniType): fc.Arbitrary<string> {
  const checks = schema._zod.def.checks ?? [];
  const pattern = checks.map((check) => (check._zod.def as { pattern?: RegExp }).pattern).find((one) => one !== undefined);
  return pattern ? fc.stringMatching(pattern, { size: 'xsmall' }) : text;
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((drawn) => drawn.replace(new RegExp(forbiddenCharacter, 'gu'), '').replace(/\s+/g, ' ').trim().normalize('NFC') || 'text');

const names = fc
  .tuple(drawnFrom(Names.def.element), fc.array(drawnFrom(Names.def.element), { maxLength: 2 }))
  .map(([first, rest]) => [{ ...(first as Bag), role: 'preferred' }, ...rest.map((name) => ({ ...(name as Bag), role: 'variant' }))]);

const quantity = fc
  .record({
    relation: fc.constantFrom(...Quantity.shape.relation.options),
    // Plus nothing: a file has no way to write a negative zero.
    value: fc.oneof(fc.integer(), fc.double({ min: -1e6, max: 1e6, noNaN: true })).map((value) => value + 0),
    unit: leafOf(Quantity.shape.unit),
    of: fc.option(text, { nil: undefined }),
  })
  .map(({ of, ...drawn }) => ({
    ...drawn,
    ...(of !== undefined && { of }),
    ...(drawn.relation === 'between' && { upper: drawn.value + 1 }),
  }));

/** A statement names its reference or cites a paragraph. */
function attributed(statement: Bag): Bag {
  return statement.basis === 'external' ? { reference: 'elsewhere', ...statement, cite: [] } : statement;
}

/** The same value with one citation everywhere, so that statements may leave theirs out. */
function citingOnePlace(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(citingOnePlace);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === 'cite' && item.length > 0 ? [{ source: 'a', locator: '1' }] : citingOnePlace(item),
  ]);
  return Object.fromEntries(entries);
}

/** Makes the names that a record has for its own parts fit each other. */
function consistent(record: Bag): Bag {
  const number = (field: string, key: string, extra: (i: number) => Bag) =>
    Array.isArray(record[field]) ? { [field]: record[field].map((part: Bag, i) => ({ ...part, [key]: `part-${i}`, ...extra(i) })) } : {};
  return {
    ...record,
    ...number('sections', 'id', (i) => ({ parent: i > 0 ? `part-${i - 1}` : undefined })),
    ...number('paragraphs', 'locator', () => ({ section: 'part-0' })),
    ...number('options', 'id', () => ({})),
    ...number('views', 'among', () => ({ among: record.options ? 'part-0' : 'all-respondents' })),
  };
}
