import type * as z from 'zod/mini';
import { type KindName, kindNames } from '../schema/id.ts';
import { attestedFields, fieldsOf, keysOf, referencePaths } from '../schema/kind-fields.ts';
import { kinds } from '../schema/kinds.ts';
import { required, shapeOf } from '../schema/shape.ts';
import { valueTypeOf } from '../schema/value-type.ts';
import type { Field, FieldTable, FieldType, KindParts } from './fields.ts';

/** Names and numbers that a record goes by. */
const identifying = new Set(['names.value', 'numbers.value', 'references.value', 'symbol']);

/** What says how a statement is known, not what it states. */
const qualifiers = new Set(['cite', 'remarks', 'holds', 'basis', 'reference', 'stated', 'note', 'formerIds']);

/** Of a quantity, what can be asked for beside how much it is. */
const tellingOfQuantity = new Set(['relation', 'unit']);

/** The steps that say in which role a reference stands, the telling one first. */
const roleSteps = ['role', 'relation', 'type', 'action'];

/** `when` places a record of any kind in time. */
function extent(kind: KindName): Record<string, string> {
  const path = kinds[kind].extent?.slice(1).replaceAll('/*', '').replaceAll('/', '.');
  return path === undefined ? {} : { when: path };
}

function collect(): Field[] {
  const found = new Map<string, Field>();
  for (const kind of kindNames) {
    for (const field of fieldsOfKind(kind)) {
      const known = found.get(field.path);
      found.set(field.path, known ? merge(known, field) : field);
    }
  }
  return [...found.values()];
}

/** One field for several kinds: what it may hold is what any of them allows. */
function merge(known: Field, more: Field): Field {
  if (known.type !== more.type) throw new Error(`${known.path} is a ${known.type} of one kind and a ${more.type} of another`);
  if (`${known.steps}` !== `${more.steps}`)
    throw new Error(`${known.path} stands at ${known.steps} in one kind and at ${more.steps} in another`);
  const refersTo = union(known.refersTo, more.refersTo);
  const values = known.values && more.values && union(known.values, more.values);
  const role = known.role && more.role && { step: known.role.step, values: union(known.role.values, more.role.values) ?? [] };
  return {
    ...known,
    kinds: [...known.kinds, ...more.kinds],
    ...(refersTo && { refersTo }),
    ...(values && { values }),
    ...(role && { role }),
  };
}

function union<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined;
}

function* fieldsOfKind(kind: KindName): Generator<Field> {
  const attested = new Set(attestedFields(kind).map(({ name }) => name));
  const all = fieldsOf(kind);
  for (const { path: steps, schema, refersTo } of all) {
    const isAttested = attested.has(steps[0] as string);
    if (steps.some((step) => qualifiers.has(step)) || (isAttested && steps[2] !== 'value')) continue;
    const insideQuantity = all.some(
      ({ path, schema }) => valueTypeOf(schema) === 'quantity' && path.length < steps.length && startsWith(steps, path),
    );
    if (insideQuantity && !tellingOfQuantity.has(steps.at(-1) as string)) continue;
    // An attested field answers to its own name: the step from its list to the value is left out.
    const named = isAttested ? [steps[0], ...steps.slice(3)] : steps;
    const path = named.filter((step) => step !== '*').join('.');
    const type = identifying.has(path) ? 'name' : refersTo ? 'reference' : typeOf(schema);
    if (!type) continue;
    const values = type === 'code' ? valuesOf(schema) : undefined;
    const role = refersTo && roleBeside(all, steps);
    yield {
      path,
      type,
      kinds: [kind],
      steps,
      ...(isAttested && named.length === 1 && { attested: true as const }),
      ...(refersTo && { refersTo }),
      ...(values && { values }),
      ...(role && { role }),
    };
  }
}

function startsWith(steps: readonly string[], start: readonly string[]): boolean {
  return start.every((step, i) => steps[i] === step);
}

function typeOf(schema: z.ZodMiniType): FieldType | undefined {
  const exactness = valueTypeOf(schema);
  if (exactness !== 'other') return exactness;
  if (shapeOf(schema).type !== 'leaf') return undefined;
  const { type, checks = [] } = required(schema)._zod.def;
  if (type === 'number') return 'number';
  // A string of any words is prose; one of a fixed form is a code.
  const hasForm = checks.some(({ _zod }) => (_zod.def as { format?: string }).format === 'regex');
  return type === 'string' && !hasForm ? 'prose' : 'code';
}

function valuesOf(schema: z.ZodMiniType): readonly string[] | undefined {
  const def = required(schema)._zod.def as z.core.$ZodTypeDef & { entries?: Record<string, string>; values?: readonly string[] };
  if (def.type === 'boolean') return ['false', 'true'];
  if (def.type === 'literal') return def.values;
  return def.type === 'enum' && def.entries ? Object.values(def.entries) : undefined;
}

function roleBeside(all: readonly { path: readonly string[]; schema: z.ZodMiniType }[], steps: readonly string[]): Field['role'] {
  const place = steps.slice(0, -1);
  if (place.length === 0) return undefined;
  for (const step of roleSteps) {
    const beside = all.find(({ path }) => path.length === steps.length && path.at(-1) === step && startsWith(path, place));
    const values = beside && valuesOf(beside.schema);
    if (values) return { step, values };
  }
  return undefined;
}

const partsOf = (kind: KindName): KindParts => ({
  keys: keysOf(kind),
  attested: Object.fromEntries(attestedFields(kind).map(({ name, type }) => [name, type])),
  references: referencePaths(kind),
});

/** Every field of every kind, read off the schemas. What `field-table.ts` holds, so that readers need no schemas. */
export const collectFields = (): FieldTable => ({
  fields: collect(),
  aliases: Object.fromEntries(
    kindNames.map((kind) => [kind, { name: 'names.value', topic: 'topics', ...extent(kind), ...kinds[kind].aliases }]),
  ),
  kinds: Object.fromEntries(kindNames.map((kind) => [kind, partsOf(kind)])) as FieldTable['kinds'],
});
