import { QueryInvalid } from '../errors.ts';
import { type FieldTable, fieldNamed, type NamedField } from '../query/fields.ts';
import { clip, invalid } from '../query/invalid.ts';
import type { Query, Where } from '../query/query.ts';
import { type AskedQuery, type Parameter, readParameter, readQuery } from '../query/read-query.ts';
import { joined } from '../query/read-where.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { nearestFew } from '../text/suggest.ts';
import { conditionOf } from './conditions.ts';
import type { Directive } from './directives.ts';
import type { Sign, ValueToken } from './lexer.ts';
import { parse } from './parse.ts';
import { signsOf } from './signs.ts';
import { answering, isFilter, textName, type UrlParameters, urlParameters, whereName } from './url-parameters.ts';

/** What is wrong with one parameter. */
export type ParameterFault = { code: 'unknown-parameter' | 'repeated-parameter' | 'invalid-value'; error: QueryInvalid };

/** The canonical query, or everything that keeps the parameters from being one. */
export type UrlQuery = { query: Query; faults?: never } | { query?: never; faults: readonly ParameterFault[] };

export type UrlOptions = {
  /** The kinds that the path of the URL is about; without them `kind` is a parameter. */
  kinds?: readonly KindName[] | undefined;
  table: FieldTable;
};

/** Reads a query from the parameters of a URL. Where something is wrong every parameter is looked at, so that all of it is told at once. */
export function readUrl(parameters: UrlParameters, options: UrlOptions): UrlQuery {
  const read = (faults?: ParameterFault[]) => readQuery(gathered(parameters, options, faults), options.table);
  try {
    return { query: read() };
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    const faults: ParameterFault[] = [];
    attempt(faults, whereName, () => read(faults));
    return { faults };
  }
}

/** Reads something; what is wrong with it is added to the faults, where these are gathered, and it is nothing. */
function attempt<T>(faults: ParameterFault[] | undefined, name: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!faults || !(error instanceof QueryInvalid)) throw error;
    const { column: _, ...said } = error;
    faults.push({ code: 'invalid-value', error: new QueryInvalid({ ...said, problem: problemOf(error), parameter: clip(name) }) });
    return undefined;
  }
}

/**
 * What the parameters ask for, as the input of a query: values that are read with it, or each by itself where faults are gathered. Otherwise the
 * first one is thrown.
 */
function gathered(parameters: UrlParameters, { kinds: fixed, table }: UrlOptions, faults?: ParameterFault[]): object {
  const refuse = (fault: ParameterFault): void => {
    if (!faults) throw fault.error;
    faults.push(fault);
  };
  const read = (name: string, parameter: Parameter, value: unknown, against: AskedQuery): unknown =>
    faults ? attempt(faults, name, () => readParameter(parameter, value, against)) : value;
  const once = (name: string): string | undefined => {
    const [value, second] = parameters.get(name) ?? [];
    if (second !== undefined) refuse({ code: 'repeated-parameter', error: invalid(name, 'it is given more than once', 'one value') });
    return value;
  };

  const anyKind: AskedQuery = { table, kinds: kindNames, hasText: false };
  const kind = fixed ? undefined : parameters.get('kind');
  const kinds = fixed ?? (kind && attempt(faults, 'kind', () => readParameter('kinds', valuesOf(kind), anyKind)));
  const words = once(textName);
  const text = words === undefined ? undefined : read(textName, 'text', words, anyKind);
  const asked: AskedQuery = { table, kinds: kinds ?? kindNames, hasText: words !== undefined };

  const conditions: (Where | undefined)[] = [];
  const told: { [parameter: string]: unknown } = {};
  // In one order, so that the query is the same in whatever order a client writes its parameters.
  for (const [name, values] of [...parameters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const directive = name === 'kind' ? undefined : answering.get(name);
    if (name === textName || (name === 'kind' && !fixed)) continue;
    if (directive) {
      const value = directive.form === 'list' ? valuesOf(values) : once(name);
      told[directive.parameter] = read(name, directive.parameter, said(directive, value), asked);
    } else if (name === whereName) {
      const value = once(name);
      conditions.push(attempt(faults, name, () => readConditions(value ?? '', asked, fixed)));
    } else if (isFilter(name, asked)) conditions.push(attempt(faults, name, () => readFilter(name, values, asked)));
    else refuse({ code: 'unknown-parameter', error: unknownParameter(name, asked.kinds, { kinds: fixed, table }) });
  }
  const known = conditions.filter((condition) => condition !== undefined);
  return { kinds, where: known.length > 0 ? joined('and', known) : undefined, text, ...told };
}

/** Within a parameter that is text, the column says where. */
const problemOf = ({ column, problem }: QueryInvalid) => (column === undefined || column === 1 ? problem : `column ${column}: ${problem}`);

/** `field=a,b`, `field!=a`, `figure=>=40`, `when=<2003`: what may stand behind `field:` in text, any of several. */
function readFilter(name: string, values: readonly string[], asked: AskedQuery): Where {
  const field = name.replace(/!$/, '');
  const named = fieldNamed(asked.table, asked.kinds, field);
  const parts = partsOf(values).map(signed);
  for (const { sign } of parts) requireSign(sign, field, named);
  const mayBeRange = named?.type === 'number' || named?.type === 'quantity';
  const alike = parts.every(({ sign, token }) => sign === parts[0]?.sign && !(mayBeRange && token.text.includes('..')));
  const groups = alike ? [parts] : parts.map((part) => [part]);
  const conditions = groups.map((group) => {
    const sign = group[0]?.sign ?? ':';
    return conditionOf({ type: 'condition', name: field, column: 1, sign, signColumn: 1, values: group.map(({ token }) => token) }, asked);
  });
  const condition = joined('or', conditions);
  return name.endsWith('!') ? { not: condition } : condition;
}

/** A URL is seldom longer. */
const longest = 8192;

/** Conditions in text form, for what parameters cannot say: alternatives between fields, groups. */
function readConditions(text: string, asked: AskedQuery, kinds: readonly KindName[] | undefined): Where | undefined {
  const { kinds: _, where, ...others } = parse(text, { kinds: kinds ?? asked.kinds, table: asked.table, maxLength: longest });
  const [other] = Object.keys(others);
  if (other === undefined) return where;
  throw invalid(
    whereName,
    `"${other}" is no condition`,
    `conditions only; ${other === 'text' ? textName : other} is a parameter of its own`,
  );
}

function requireSign(sign: Sign, name: string, named: NamedField | undefined): void {
  const known = Object.keys(signsOf(name === 'is' ? 'state' : name, named)).map((one) => one.replace(':', ''));
  if (sign === ':' || known.includes(sign)) return;
  const spellings = known.map((one) => `${name}=${one}…`).join(', ');
  throw invalid(name, `"${sign}" does not fit what it holds`, known.length > 0 ? `one of ${spellings}` : `${name}=…`);
}

function signed(written: string): { sign: Sign; token: ValueToken } {
  const [, sign = '', text = ''] = /^([<>]=?|=)?([\s\S]*)$/.exec(written) as RegExpExecArray;
  return { sign: (sign || ':') as Sign, token: { text: text.replace(/\\([\\,<=>])/g, '$1'), isQuoted: text.startsWith('\\'), column: 1 } };
}

/** Several values, by commas or repetition; a backslash stands before a comma that is part of a value. */
function partsOf(values: readonly string[]): string[] {
  const parts = values.flatMap((value) => [...`,${value}`.matchAll(/,((?:\\[\s\S]|[^,\\]|\\$)*)/g)].map(([, part = '']) => part));
  if (parts.includes('')) throw invalid('value', 'a value is missing', 'a value, or several with commas between');
  return parts;
}

const valuesOf = (values: readonly string[]): string[] => values.flatMap((value) => value.split(','));

/** What a directive says, in the type of its parameter; what does not fit stays as it is, and is refused by that. */
function said({ form }: Directive, value: string | readonly string[] | undefined): unknown {
  if (typeof value !== 'string') return value;
  if (form === 'number') return /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (form === 'flag') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

function unknownParameter(name: string, kinds: readonly KindName[], options: UrlOptions): QueryInvalid {
  const all = urlParameters(options.kinds, options.table);
  // `when<2003` has no `=` in it.
  const [, field = '', rest = ''] = /^([\w.-]+)([<>].*)$/.exec(name) ?? [];
  const isSigned = isFilter(field, { kinds, table: options.table });
  const names = all.map((one) => one.name);
  const base = name.replace(/\.[^.]*$/, '');
  const roles = fieldNamed(options.table, kinds, base)?.fields.flatMap(({ role }) => role?.values ?? []) ?? [];
  const known = [...names, ...roles.map((role) => `${base}.${role}`)];
  return invalid(
    name,
    'there is no such parameter here',
    `one of ${names.filter((one) => !one.includes('.')).join(', ')}`,
    isSigned ? [`${field}=${clip(rest)}`] : nearestFew(name.replace(/!$/, ''), known),
  );
}
