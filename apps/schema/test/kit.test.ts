import { readdirSync, readFileSync } from 'node:fs';
import {
  areCompatible,
  type EdtfSpan,
  formatDay,
  isAfter,
  isBefore,
  isEqualTo,
  isGreaterThan,
  isLessThan,
  isSame,
  isWithin,
  type KindName,
  openRegister,
  overlaps,
  parseEdtf,
  parseQuery,
  policies,
  printQuery,
  type Quantity,
  type Query,
  rangeOf,
  refOf,
  valueAt,
} from '@org/migration-core';
import { linkRecords, validateRecord } from '@org/migration-core/load';
import { codecOf, lengthen, schemas, shorten } from '@org/migration-core/schema';
import { validateAgainst } from '@org/migration-core/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { InstanceCase, RoundTripCase, RuleCase } from '../src/kit/kit-case.ts';
import type { Manifest } from '../src/kit/manifest.ts';
import { dataset, schemaAt } from './register.ts';

const kit = new URL('../kit/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, kit), 'utf8');
const json = <T = unknown>(path: string) => JSON.parse(textOf(path)) as T;

const manifest = json<Manifest>('manifest.json');
const ofType = <C extends { type: string }>(type: C['type']) => manifest.cases.filter((one) => one.type === type) as unknown as C[];
const instances = ofType<InstanceCase>('instance');
const rules = ofType<RuleCase>('rule');
const roundTrips = ofType<RoundTripCase>('round-trip');
const register = openRegister(dataset);

describe('the manifest', () => {
  test('is what its schema says', () => {
    const accepts = new Ajv2020({ strict: true }).compile(json('manifest.schema.json'));
    expect([accepts(manifest), accepts.errors]).toEqual([true, null]);
    expect(accepts({ ...manifest, cases: [{ ...manifest.cases[0], valid: 'yes' }] })).toBe(false);
    expect(accepts({ ...manifest, cases: [{ id: 'x', type: 'else' }] })).toBe(false);
  });

  test('lists each case once, and every file of the kit', () => {
    expect(new Set(manifest.cases.map(({ type, id }) => `${type} ${id}`)).size).toBe(manifest.cases.length);
    const listed = new Set(
      [...manifest.cases, ...manifest.vectors].flatMap((one) => ('equals' in one ? [one.file, one.equals] : [one.file])),
    );
    const files = readdirSync(kit, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(kit.pathname.length).replace(/^\//, ''));
    expect(files.filter((path) => !listed.has(path)).sort()).toEqual(['manifest.json', 'manifest.schema.json']);
    for (const path of listed) expect(files).toContain(path);
  });

  test('is of the register that ships', () => {
    expect(manifest.register).toBe(dataset.digest);
  });

  test('has at least as many cases as an implementation needs to be sure', () => {
    expect(instances.length).toBeGreaterThan(2000);
    expect(rules.length).toBeGreaterThan(80);
    const count = (type: string) => manifest.vectors.filter((one) => one.type === type).reduce((sum, one) => sum + one.count, 0);
    expect({ edtf: count('edtf') >= 100, quantity: count('quantity') >= 60, query: count('query') >= 100 }).toEqual({
      edtf: true,
      quantity: true,
      query: true,
    });
  });
});

describe.each([...new Set(instances.map(({ file }) => file))])('%s', (file) => {
  const cases = instances.filter((one) => one.file === file);
  const suite = json<{ tests: { data: unknown; valid: boolean }[] }[]>(file);

  test('has cases that a schema accepts and cases that it refuses', () => {
    expect(new Set(cases.map(({ schemaValid }) => schemaValid['2020-12']))).toEqual(new Set([true, false]));
  });

  test('is told by the core as the manifest tells it', () => {
    for (const { id, at, face, schema, valid, code, pointer } of cases) {
      const value = valueAt(suite, at);
      const values = schema === 'dataset' ? (Array.isArray(value) ? value : []) : [value];
      const kinds = values.map((one) => (schema === 'dataset' ? (one as { kind?: unknown } | null)?.kind : schema) as KindName);
      const accepts = (one: unknown, kind: KindName) =>
        kind in schemas && (face === 'public' ? schemas[kind].safeParse(one).success : z.safeDecode(codecOf(kind), one as never).success);
      const isList = schema !== 'dataset' || Array.isArray(value);
      expect([id, isList && values.every((one, i) => accepts(one, kinds[i] as KindName))]).toEqual([id, valid]);
      const found = values.flatMap((one, i) =>
        validateRecord(one).findings.map((finding) => `${finding.code} ${schema === 'dataset' ? `/${i}` : ''}${finding.path}`),
      );
      expect([id, found[0]]).toEqual([id, code && `${code} ${pointer}`]);
    }
  });

  test('has in each test what the manifest says of the schema', () => {
    for (const { id, at, schemaValid } of cases) {
      const told = valueAt(suite, at.replace(/data$/, 'valid'));
      expect([id, told]).toEqual([id, schemaValid['2020-12']]);
    }
  });
});

test('a schema refuses nothing that the register accepts', () => {
  for (const { id, valid, schemaValid } of instances)
    if (valid) expect([id, schemaValid]).toEqual([id, { '2020-12': true, 'draft-07': true }]);
});

describe('rules', () => {
  test.each(rules)('$id', async ({ file, format, rule, beside, valid, code, pointer, line, column }) => {
    const other = beside === 'register' ? dataset : await linkRecords([]);
    const { findings } = await validateAgainst(other, textOf(file), { format });
    const [found] = findings.filter((one) => one.code === rule);
    expect(found && { code: found.code, pointer: found.pointer, line: found.line, column: found.column }).toEqual(
      code && { code, pointer, line, column },
    );
    expect(findings.some(({ level }) => level === 'error')).toBe(!valid);
  });

  test('are all that rules.json has of records and of registers, but for those that only the check of a data folder knows', () => {
    type Rule = { id: string; scope: string };
    const { rules: told } = JSON.parse(readFileSync(new URL('../rules/rules.json', import.meta.url), 'utf8')) as { rules: Rule[] };
    const known = new Set<string>(rules.map(({ rule }) => rule));
    expect(told.filter(({ id, scope }) => scope !== 'file' && !known.has(id)).map(({ id }) => id)).toEqual(ofTheFolderOnly);
    expect([...known].filter((rule) => !told.some(({ id }) => id === rule))).toEqual([]);
  });

  test('each is both kept and broken by some case', () => {
    for (const rule of new Set(rules.map((one) => one.rule))) {
      const shown = rules.filter((one) => one.rule === rule).map(({ code }) => code !== undefined);
      expect([rule, new Set(shown)]).toEqual([rule, new Set([true, false])]);
    }
  });
});

describe('round trips', () => {
  test.each(roundTrips.filter(({ conversion }) => conversion !== 'keep'))('$id', ({ file, schema, conversion, equals }) => {
    const kind = schema as KindName;
    const value = json(file);
    const written =
      conversion === 'public-to-authored' ? shorten(schemas[kind].parse(value) as never) : schemas[kind].parse(lengthen(kind, value));
    expect(JSON.parse(JSON.stringify(written))).toEqual(json(equals));
  });

  // The core itself knows no fields but its own; what readers must bear is what the public schema accepts.
  test.each(roundTrips.filter(({ conversion }) => conversion === 'keep'))('$id', ({ file, schema, equals }) => {
    const ajv = () => addFormats.default(new Ajv2020({ strict: false }));
    const value = json(file);
    expect(textOf(file).match(/"x-later"/g)?.length).toBeGreaterThan(5);
    expect(ajv().validate(schemaAt(`public/${schema}.schema.json`), value)).toBe(true);
    expect(ajv().validate(schemaAt(`authored/${schema}.schema.json`), value)).toBe(false);
    expect(equals).toBe(file);
  });
});

describe('dates', () => {
  type Reading = { edtf: string; valid: boolean; start?: End; end?: End; slack?: number };
  type End = readonly ({ day: number; date: string } | null)[];
  const day = (number: number) => (Number.isFinite(number) ? { day: number, date: formatDay(number) } : null);

  test('are read within the days that the kit names', () => {
    for (const { edtf, ...wanted } of json<Reading[]>('vectors/edtf-readings.json')) {
      const span = parseEdtf(edtf);
      const read = span ? { valid: true, start: span.start.map(day), end: span.end.map(day), slack: span.slack } : { valid: false };
      expect({ edtf, ...read }).toEqual({ edtf, ...wanted });
    }
  });

  test('compare as the kit says, with each of the three answers to each question', () => {
    const compare = { isBefore, isAfter, isSame, overlaps, isWithin };
    const vectors = json<({ a: string; b: string } & Record<keyof typeof compare, string>)[]>('vectors/edtf-comparisons.json');
    for (const { a, b, ...wanted } of vectors) {
      const [x, y] = [parseEdtf(a), parseEdtf(b)] as [EdtfSpan, EdtfSpan];
      const answers = Object.fromEntries(Object.entries(compare).map(([name, ask]) => [name, ask(x, y)]));
      expect({ a, b, ...answers }).toEqual({ a, b, ...wanted });
    }
    for (const name of Object.keys(compare) as (keyof typeof compare)[]) {
      expect([name, new Set(vectors.map((one) => one[name]))]).toEqual([name, new Set(['yes', 'no', 'maybe'])]);
    }
  });
});

describe('quantities', () => {
  const end = (value: number) => (Number.isFinite(value) ? value : null);

  test('leave the numbers possible that the kit names', () => {
    for (const { quantity, ...wanted } of json<{ quantity: Quantity }[]>('vectors/quantity-ranges.json')) {
      const { low, lowOpen, high, highOpen } = rangeOf(quantity);
      expect({ quantity, low: end(low), lowOpen, high: end(high), highOpen }).toEqual({ quantity, ...wanted });
    }
  });

  test('stand to numbers as the kit says, with each of the three answers to each question', () => {
    const compare = { isGreaterThan, isLessThan, isEqualTo };
    const vectors = json<({ quantity: Quantity; number: number } & Record<keyof typeof compare, string>)[]>('vectors/quantity-bounds.json');
    for (const { quantity, number, ...wanted } of vectors) {
      const answers = Object.fromEntries(Object.entries(compare).map(([name, ask]) => [name, ask(quantity, number)]));
      expect({ quantity, number, ...answers }).toEqual({ quantity, number, ...wanted });
    }
    for (const name of Object.keys(compare) as (keyof typeof compare)[]) {
      expect([name, new Set(vectors.map((one) => one[name]))]).toEqual([name, new Set(['yes', 'no', 'maybe'])]);
    }
  });

  test('are compatible as the kit says', () => {
    for (const { a, b, areCompatible: wanted } of json<{ a: Quantity; b: Quantity; areCompatible: string }[]>(
      'vectors/quantity-pairs.json',
    ))
      expect({ a, b, answer: areCompatible(a, b) }).toEqual({ a, b, answer: wanted });
  });
});

describe('queries', () => {
  type Vector = { text: string; printed: string; query: Query; total: number; refs: readonly string[] };
  const answers = json<Vector[]>('vectors/query-answers.json');

  test.each(answers)('$text', async ({ text, printed, query, total, refs }) => {
    expect(parseQuery(text)).toEqual(query);
    expect(printQuery(parseQuery(text))).toBe(printed);
    const answer = await register.query(query);
    expect({ total: answer.total, refs: answer.data.map(({ kind, id }) => refOf(kind, id)) }).toEqual({ total, refs });
  });

  test('ask with every operator, both clocks and every policy, and mostly find something', () => {
    const text = JSON.stringify(answers.map(({ query }) => query));
    const ops = new Set([...text.matchAll(/"op":"(\w+)"/g)].map(([, op]) => op));
    expect([...ops].sort()).toEqual(
      expect.arrayContaining(['after', 'before', 'between', 'during', 'gt', 'gte', 'has', 'is', 'lt', 'lte', 'matches']),
    );
    for (const name of ['asOf', 'knownAt', 'external', 'maybe', 'sort', 'limit']) expect(text).toContain(`"${name}":`);
    expect(new Set(answers.map(({ query }) => query.policy))).toEqual(
      new Set([undefined, ...policies.filter((policy) => policy !== 'default')]),
    );
    expect(answers.filter(({ total }) => total === 0).length).toBeLessThan(5);
  });

  test.each(json<{ text: string; parameter: string; suggestions: string[] }[]>('vectors/query-refusals.json'))(
    'refused: $text',
    async ({ text, parameter, suggestions }) => {
      const error = await Promise.resolve()
        .then(() => register.query(parseQuery(text)))
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ _tag: 'QueryInvalid', parameter });
      expect((error as { suggestions: string[] }).suggestions.slice(0, 3)).toEqual(suggestions);
    },
  );
});

/** Rules that need the sources' texts, the last release, or the other files of the data folder; and one that needs a whole source to be sent. */
const ofTheFolderOnly = [
  'place-lost',
  'concordance',
  'copied-sentence',
  'said-before-source',
  'ambiguous-name',
  'uncovered-paragraph',
  'coverage-reason-unneeded',
  'coverage-place-missing',
  'id-lost',
  'edition-stale',
  'exception-unneeded',
  'concordance-stale',
];
