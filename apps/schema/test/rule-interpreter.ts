import { type AnyRecord, type EdtfSpan, isBefore, kinds, parseEdtf, rangeOf, valueAt } from '@org/migration-core';
import type { Assertion, Selection, Test } from '../src/rules/assertion.ts';
import type { WrittenRule } from '../src/rules/rules-file.ts';

/** A reader of `rules.json` that shares nothing with the checks of the core but dates and quantities: what breaks a rule is told by its id. */
export function brokenRules(
  rules: readonly WrittenRule[],
  records: readonly AnyRecord[],
  judged: readonly AnyRecord[] = records,
): string[] {
  const dataset = new Map(records.map((record) => [`${record.kind}/${record.id}`, record]));
  const broken = rules.filter(({ kinds: ofRule, assertions }) =>
    assertions.some((assertion) =>
      judged.some((record) => (assertion.kinds ?? ofRule ?? []).includes(record.kind) && isBroken(assertion, record, dataset, records)),
    ),
  );
  return broken.map(({ id }) => id);
}

/** The operators that this reader knows. */
export const known: ReadonlySet<string> = new Set([
  ...['edtf', 'normal-form', 'trimmed', 'without-characters', 'number-order', 'implies', 'count', 'unique', 'subset-of', 'listed-before'],
  ...['date-order', 'date-sequence', 'sum-equals', 'rounds-to', 'pointer-exists', 'reference-exists', 'reference-current', 'acyclic'],
  ...['citation-exists', 'ids-lead-once', 'told-before-source'],
]);

type Dataset = ReadonlyMap<string, AnyRecord>;
type Cite = { source: string; locator: string };

function isBroken(assertion: Assertion, record: AnyRecord, dataset: Dataset, records: readonly AnyRecord[]): boolean {
  const all = (paths: unknown) => (paths as string[]).flatMap((path) => [...at(record, path)]);
  const texts = (paths: unknown) => all(paths).filter((value) => typeof value === 'string');
  switch (assertion.operator) {
    case 'edtf':
      return texts(assertion.at).some((text) => parseEdtf(text) === undefined);
    case 'normal-form':
      return texts(assertion.at).some((text) => text.normalize(assertion.form) !== text);
    case 'trimmed':
      return texts(assertion.at).some((text) => text.trim() !== text || text.includes('  '));
    case 'without-characters':
      return texts(assertion.at).some((text) => new RegExp(assertion.characters, 'u').test(text));
    case 'number-order':
      return all(assertion.in).some((object) => {
        const [less, greater] = [assertion.less, assertion.greater].map((path) => [...at(object, path)][0]);
        return typeof less === 'number' && typeof greater === 'number' && less >= greater;
      });
    case 'implies':
      return all(assertion.in).some((object) => isObject(object) && holds(object, assertion.when) && !holds(object, assertion.holds));
    case 'count':
      return [...at(record, assertion.in)].filter((one) => holds(one, assertion.where)).length !== assertion.equals;
    case 'unique': {
      const values = [...at(record, assertion.at)];
      return new Set(values).size < values.length;
    }
    case 'subset-of': {
      const allowed = new Set<unknown>([...at(record, assertion.of), ...(assertion.or ?? [])]);
      return [...at(record, assertion.at)].some((value) => !allowed.has(value));
    }
    case 'listed-before': {
      const star = assertion.at.lastIndexOf('/*');
      const items = [...at(record, assertion.at.slice(0, star + 2))];
      return items.some((item, i) =>
        [...at(item, assertion.at.slice(star + 2))].some((value) =>
          items.slice(0, i).every((before) => [...at(before, assertion.of)][0] !== value),
        ),
      );
    }
    case 'date-order':
      return dates(record, assertion.earlier).some((earlier) =>
        assertion.later.flatMap((later) => dates(record, later)).some((later) => isBefore(later, earlier) === 'yes'),
      );
    case 'date-sequence': {
      const found = dates(record, assertion.dates);
      return found.some((earlier, i) => found.slice(i + 1).some((later) => isBefore(later, earlier) === 'yes'));
    }
    case 'sum-equals': {
      const parts = assertion.terms.flatMap(({ each, where, in: place }) =>
        select(record, { in: place, ...(where && { where }), ...(typeof each === 'object' && { at: each.at }) }).map((value) =>
          typeof each === 'number' ? { low: each, high: each } : whole(value),
        ),
      );
      const [total] = assertion.total.flatMap((one) => select(record, one)).map(whole);
      if (!total || parts.length === 0) return false;
      const [low, high] = [sum(parts.map((part) => part.low)), sum(parts.map((part) => part.high))];
      return high < total.low || low > total.high;
    }
    case 'rounds-to': {
      const [part, size, share] = [assertion.part, assertion.whole, assertion.share].map((one) => select(record, one)[0]);
      if (part === undefined || size === undefined || share === undefined || holds(record, assertion.unless)) return false;
      const half = 0.5 / 10 ** (String((share as { value: number }).value).split('.')[1]?.length ?? 0);
      const [count, of, rate] = [whole(part), whole(size), rangeOf(share as never)];
      const first = Math.ceil(((rate.low - half) * of.low) / assertion.per);
      const last = Math.floor(((rate.high + half) * of.high) / assertion.per);
      return count.high < first || count.low > last;
    }
    case 'pointer-exists':
      return texts([assertion.at]).some((pointer) => {
        const isField = Object.hasOwn(fieldsOfKind[record.kind] ?? {}, pointer.slice(1));
        return !isField && valueAt(record, pointer) === undefined;
      });
    case 'reference-exists':
      return texts(assertion.at).some((ref) => !dataset.has(ref) && movedTo(ref, records) === undefined);
    case 'reference-current':
      return texts(assertion.at).some((ref) => !dataset.has(ref) && movedTo(ref, records) !== undefined);
    case 'acyclic':
      return leadsBack(record, assertion.along, dataset);
    case 'citation-exists':
      return all(assertion.at).some((cite) => {
        const { source, locator } = cite as Cite;
        return ![...at(dataset.get(`source/${source}`), '/paragraphs/*/locator')].includes(locator);
      });
    case 'ids-lead-once':
      return (record.formerIds ?? []).some((former) =>
        records.some((other) => other !== record && other.kind === record.kind && [other.id, ...(other.formerIds ?? [])].includes(former)),
      );
    case 'told-before-source':
      return select(record, assertion.status).some((status) =>
        select(record, assertion.when).some((when) => {
          const [told, dated] = [status, when] as { value: string; cite: Cite[] }[];
          if (!told || !dated || !assertion.statuses.includes(told.value)) return false;
          const shared = told.cite.filter(({ source }) => dated.cite.some((cite) => cite.source === source));
          return shared.some(({ source }) => {
            const [said] = dates(dataset.get(`source/${source}`), { in: '/date/*', at: '/value' });
            const told = parseEdtf(dated.value);
            return said && told && isBefore(said, told) === 'yes';
          });
        }),
      );
    default:
      return false;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The values at a path; `*` is each item of a list, `**` any number of steps. */
function* at(value: unknown, path: string): Generator<unknown> {
  yield* follow(value, path.split('/').slice(1));
}

function* follow(value: unknown, [step, ...rest]: readonly string[]): Generator<unknown> {
  if (step === undefined) {
    if (value !== undefined) yield value;
  } else if (step === '**') {
    yield* follow(value, rest);
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* follow(item, [step, ...rest]);
  } else if (step === '*') {
    if (Array.isArray(value)) for (const item of value) yield* follow(item, rest);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    yield* follow((value as Record<string, unknown>)[step], rest);
  }
}

const holds = (value: unknown, tests: readonly Test[] = []) =>
  tests.every((test) => {
    const [found] = [...at(value, test.at)];
    if ('one-of' in test) return test['one-of'].includes(found as string);
    if ('present' in test) return (found !== undefined) === test.present;
    if ('least-items' in test) return Array.isArray(found) && found.length >= test['least-items'];
    return Array.isArray(found) && found.length <= test['most-items'];
  });

function select(record: unknown, { in: place, where, at: path = '', first }: Selection): unknown[] {
  const found = [...at(record, place)].filter((one) => holds(one, where)).flatMap((one) => [...at(one, path)]);
  return first ? found.slice(0, 1) : found;
}

const dates = (record: unknown, selection: Selection): EdtfSpan[] =>
  select(record, selection).flatMap((text) => parseEdtf(String(text)) ?? []);

/** The whole numbers that a quantity leaves possible. */
function whole(quantity: unknown) {
  const { low, lowOpen, high, highOpen } = rangeOf(quantity as never);
  return {
    low: Math.max(0, lowOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low)),
    high: highOpen && Number.isInteger(high) ? high - 1 : Math.floor(high),
  };
}

const movedTo = (ref: string, records: readonly AnyRecord[]) =>
  records.find(({ kind, formerIds }) => formerIds?.some((former) => `${kind}/${former}` === ref));

/** The references of a record along a field: those that stand in it, or in what it lists. */
function leadsBack(record: AnyRecord, along: string, dataset: Dataset): boolean {
  const start = `${record.kind}/${record.id}`;
  const above = (one: AnyRecord | undefined) =>
    [...at(one, `${along}/**`)].filter((value): value is string => typeof value === 'string' && dataset.has(value));
  const seen = new Set<string>();
  const open = above(record);
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (ref === start) return true;
    if (!seen.has(ref)) open.push(...above(dataset.get(ref)));
    seen.add(ref);
  }
  return false;
}

/** The names of the fields of each kind, filled from the schemas by the test. */
export const fieldsOfKind: Record<string, object> = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, {}]));
