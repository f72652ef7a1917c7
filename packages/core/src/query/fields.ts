import { type KindName, kindNames } from '../schema/id.ts';
import type { ValueType } from '../schema/value-type.ts';
import { nearestFew } from '../text/suggest.ts';
import { invalid } from './invalid.ts';

/** What the values of a field are; it decides how they are compared. */
export type FieldType = 'reference' | 'code' | 'name' | 'date' | 'number' | 'quantity' | 'prose';

/** A field that can be asked for, as one or more kinds have it. Plain data: the engine reads it from the artifact. */
export type Field = {
  /** Its path with list marks and the steps of an attestation left out: `parties.party`, `when`. */
  path: string;
  type: FieldType;
  /** The kinds that have it. */
  kinds: readonly KindName[];
  /** Where its values stand in a record, the same in every kind; `*` stands for the items of a list. */
  steps: readonly string[];
  /** Is it a list of attestations, of which a reading takes one? */
  attested?: true;
  refersTo?: readonly KindName[];
  /** The values that it may have, where they are a closed list. */
  values?: readonly string[];
  /** The step beside its value that says in which role it stands, and the roles there are. */
  role?: { step: string; values: readonly string[] };
};

/** What the records of a kind are made of. */
export type KindParts = {
  /** The fields at the top, in their order. */
  keys: readonly string[];
  /** Of these the attested ones, each with the type of its values. */
  attested: Readonly<Record<string, ValueType>>;
  /** Where references stand, in the order of the record; `*` stands for the items of a list. */
  references: readonly (readonly string[])[];
};

/** All fields, the short names that each kind gives to some of them, and what its records are made of. */
export type FieldTable = {
  fields: readonly Field[];
  aliases: { readonly [K in KindName]?: Readonly<Record<string, string>> };
  kinds: { readonly [K in KindName]: KindParts };
};

/** What a name in a query stands for: the fields of the kinds at hand that answer to it, and the role where the name ends in one. */
export type NamedField = { name: string; type: FieldType; fields: readonly Field[]; role?: string };

/** Conditions that every kind knows beside its fields. */
export const pseudoFields = ['cites', 'state', 'text'] as const;

/** `disputed`: two visible attestations of one field contradict each other; `damaged`: a cited place is damaged; `external`: something in it comes from outside the sources. */
export const states = ['disputed', 'damaged', 'external'] as const;
export type State = (typeof states)[number];

/** What the operators of each type are, the usual one first. */
export const operatorsOf = {
  reference: ['is', 'within', 'has'],
  code: ['is', 'has'],
  name: ['is', 'has'],
  date: ['overlaps', 'during', 'before', 'after', 'has'],
  number: ['is', 'lt', 'lte', 'gt', 'gte', 'between', 'has'],
  quantity: ['is', 'lt', 'lte', 'gt', 'gte', 'between', 'has'],
  prose: ['matches', 'has'],
} as const satisfies Record<FieldType, readonly string[]>;

export const operators = [
  'is',
  'within',
  'overlaps',
  'during',
  'before',
  'after',
  'lt',
  'lte',
  'gt',
  'gte',
  'between',
  'matches',
  'has',
] as const;
export type Operator = (typeof operators)[number];

/** Kinds whose records lie within one another, and the field that says so. */
export const containment = { organization: 'parents', topic: 'broader', place: 'broader' } as const satisfies {
  [K in KindName]?: string;
};

/** Can something lie within what the field refers to? */
export const isHierarchical = ({ refersTo = [] }: Field): boolean => refersTo.some((kind) => Object.hasOwn(containment, kind));

const fieldsOf = ({ fields }: FieldTable, kinds: readonly KindName[]): Field[] =>
  fields.filter((field) => kinds.some((kind) => field.kinds.includes(kind)));

/** Every name that the kinds answer to: paths and short names. */
export function fieldNames(table: FieldTable, kinds: readonly KindName[]): string[] {
  const paths = fieldsOf(table, kinds).map(({ path }) => path);
  return [...new Set([...kinds.flatMap((kind) => Object.keys(table.aliases[kind] ?? {})), ...paths])];
}

/** What has been looked up before, by table, by kinds and by name. */
const looked = new WeakMap<FieldTable, Map<string, Map<string, NamedField>>>();
/** Of so many choices of kinds it is remembered. */
const mostChoices = 50;

/** The fields of that name, or nothing. `party.lead` is `party` in the role of lead. */
export function fieldNamed(table: FieldTable, kinds: readonly KindName[], name: string): NamedField | undefined {
  const choice = kinds.length === 1 ? (kinds[0] as string) : kinds === kindNames ? '' : String(kinds);
  const known = looked.get(table)?.get(choice)?.get(name);
  if (known) return known;
  const found = lookUp(table, kinds, name);
  const choices = looked.get(table);
  const remembered = choices && choices.size < mostChoices ? choices : new Map<string, Map<string, NamedField>>();
  if (found) looked.set(table, remembered.set(choice, (remembered.get(choice) ?? new Map()).set(name, found)));
  return found;
}

function lookUp(table: FieldTable, kinds: readonly KindName[], name: string): NamedField | undefined {
  const whole = withName(table, kinds, name);
  if (whole.length > 0) return named(name, whole);
  const dot = name.lastIndexOf('.');
  const role = name.slice(dot + 1);
  const inRole = dot < 0 ? [] : withName(table, kinds, name.slice(0, dot)).filter((field) => field.role?.values.includes(role));
  return inRole.length > 0 ? { ...named(name, inRole), role } : undefined;
}

const named = (name: string, fields: readonly Field[]): NamedField => ({ name, type: (fields[0] as Field).type, fields });

const withName = (table: FieldTable, kinds: readonly KindName[], name: string): Field[] =>
  fieldsOf(table, kinds).filter(({ path }) => path === name || kinds.some((kind) => table.aliases[kind]?.[name] === path));

/** The fields of that name, or a {@link QueryInvalid} that names near ones. */
export function requireField(table: FieldTable, kinds: readonly KindName[], name: string, parameter = name): NamedField {
  const found = fieldNamed(table, kinds, name);
  if (found) return found;
  const names = fieldNames(table, kinds);
  const dot = name.lastIndexOf('.');
  const roles = dot < 0 ? [] : withName(table, kinds, name.slice(0, dot)).flatMap(({ role }) => role?.values ?? []);
  const owner = kinds.length === 1 ? `a record of kind ${kinds[0]} has` : 'these kinds have';
  throw roles.length > 0
    ? invalid(parameter, `there is no role "${name.slice(dot + 1)}"`, `one of ${roles.join(', ')}`, nearestFew(name.slice(dot + 1), roles))
    : invalid(
        parameter,
        parameter === name ? `${owner} no such field` : `${owner} no field "${name}"`,
        `one of ${names.filter((one) => !one.includes('.')).join(', ')}`,
        nearestFew(name, [...names, ...pseudoFields]),
      );
}
