import { fieldTable } from '../../src/query/field-table.ts';
import { type Field, type FieldType, operatorsOf, states } from '../../src/query/fields.ts';
import type { Condition, Query, Scalar, Where } from '../../src/query/query.ts';
import { policies } from '../../src/reading.ts';
import { printCitation } from '../../src/schema/citation.ts';
import { type KindName, refOf } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import { valuesAt } from '../../src/schema/walk.ts';
import { drawnWords } from './drawn-record.ts';
import type { Draws } from './draws.ts';

/** A value that some record has, and a name under which it has it. */
type Fact = { name: string; type: FieldType; value: Scalar };

/** What queries can ask for so that they find something more often than not. */
type Facts = {
  records: readonly AnyRecord[];
  facts: readonly Fact[];
  /** Names of fields that refer to records, and those whose values can be counted. */
  references: readonly string[];
  counted: readonly string[];
  words: readonly string[];
};

/** Reads off records what they can be asked for; there must be one. */
export function factsOf(records: readonly AnyRecord[]): Facts {
  const facts = records.flatMap(factsOfRecord);
  const namesOf = (...types: FieldType[]) => [...new Set(facts.flatMap(({ name, type }) => (types.includes(type) ? [name] : [])))];
  const words = new Set([...drawnWords, ...records.flatMap(({ names }) => names.flatMap(({ value }) => value.split(' ')))]);
  return { records, facts, references: namesOf('reference'), counted: namesOf('reference', 'code'), words: [...words] };
}

/** Draws a query; a few name what there is not. */
export function drawQuery(draws: Draws, known: Facts): Query {
  const { records, facts, references, counted } = known;
  const some = <T>(items: readonly T[], most: number) => [...new Set(draws.several(most, () => draws.from(items)))];
  const text = draws.once(3) ? drawText(draws, known) : undefined;
  const keys = [...(text === undefined ? [] : ['relevance']), 'id', 'name', 'when'];
  return {
    ...(draws.once(5) && { kinds: some(records, 5).map(({ kind }) => kind) }),
    ...(draws.once(2) && { where: drawWhere(draws, known) }),
    ...(text !== undefined && { text }),
    ...(draws.once(3) && { sort: draws.from(['', '-']) + (draws.once(3) ? draws.from(keys) : draws.from(facts).name) }),
    ...(draws.once(3) && { limit: 1 + draws.below(20) }),
    ...(draws.once(6) && { fields: draws.from([['names'], ['cite', 'id']]) }),
    ...(draws.once(5) && references.length > 0 && { include: some(references, 2) }),
    ...(draws.once(4) && { facets: draws.once(3) ? ['kind'] : some(counted, 3) }),
    ...(draws.once(6) && { facetLimit: draws.from([1, 3, 1000]) }),
    ...(draws.once(4) && { groupBy: some(counted, 2) }),
    ...(draws.once(5) && { asOf: draws.from(['2001', '2003', '1990/1999', '2010', '0500/..']) }),
    ...(draws.once(5) && { knownAt: draws.from(['2003', '2001', '2002-12', '2004', '1900']) }),
    ...(draws.once(6) && { policy: draws.from(policies) }),
    ...(draws.once(5) && { external: false }),
    ...(draws.once(4) && { maybe: false }),
  };
}

function factsOfRecord(record: AnyRecord): Fact[] {
  return fieldTable.fields.flatMap((field) => {
    if (!field.kinds.includes(record.kind)) return [];
    return [...valuesAt(record, field.steps)].flatMap(({ value, parent }) => {
      const spelled = field.type === 'quantity' ? (value as Quantity).value : (value as Scalar);
      return namesFor(field, record.kind, parent as Record<string, unknown>).map((name) => ({ name, type: field.type, value: spelled }));
    });
  });
}

/** Its path and its short names, each also with the role in which the value stands. */
function namesFor({ path, role }: Field, kind: KindName, parent: Record<string, unknown>): string[] {
  const short = Object.entries(fieldTable.aliases[kind] ?? {}).flatMap(([name, of]) => (of === path ? [name] : []));
  const names = [path, ...short];
  return role ? [...names, ...names.map((name) => `${name}.${parent[role.step]}`)] : names;
}

function drawWhere(draws: Draws, known: Facts): Where {
  const part = (): Where => (draws.once(4) ? { not: drawCondition(draws, known) } : drawCondition(draws, known));
  switch (draws.below(5)) {
    case 1:
      return { and: draws.several(3, part) };
    case 2:
      return { or: draws.several(3, part) };
    case 3:
      return { and: [part(), { or: draws.several(2, part) }] };
    case 4:
      return { not: { and: draws.several(2, part) } };
    default:
      return part();
  }
}

function drawCondition(draws: Draws, { records, facts, words }: Facts): Condition {
  switch (draws.below(16)) {
    case 10:
      return { field: 'cites', value: draws.several(2, () => draws.from(draws.from(records).cite)).map(printCitation) };
    case 11:
      return { field: 'cites', value: draws.from(draws.from(records).cite).source };
    case 12:
    case 13:
      return { field: 'state', value: draws.several(2, () => draws.from(states)) };
    case 14:
      return { field: 'text', value: drawWord(draws, words) };
    case 15:
      return draws.once(3) ? draws.from(unheardOf) : { field: 'text', value: `${drawWord(draws, words)} ${drawWord(draws, words)}` };
    default:
      return conditionOn(draws, draws.from(facts));
  }
}

/** A condition must have a letter or digit at least. */
function drawWord(draws: Draws, words: readonly string[]): string {
  const word = draws.from(words);
  return hasWord(word) ? word : 'migration';
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const unheardOf: Condition[] = [
  { field: 'topics', value: 'nothing' },
  { field: 'cites', value: 'nowhere/1' },
];

function conditionOn(draws: Draws, { name: field, type, value }: Fact): Condition {
  const op = draws.from(operatorsOf[type]);
  const isWordless = (type === 'name' || type === 'prose') && !hasWord(String(value));
  if (op === 'has' || isWordless) return { field, op: 'has' };
  if (op === 'between') return { field, op, value: [Number(value) - 5, Number(value) + draws.below(9)] };
  if (type === 'reference' && draws.once(3)) return { field, op, value: String(value).slice(String(value).indexOf('/') + 1) };
  if (type === 'date' && draws.once(2))
    return { field, op, value: draws.from(['2003', '2002', '2001/2002', '2003-07-01', '../2000', '2002/..']) };
  return { field, op, value: typeof value === 'number' ? value + draws.below(3) : value };
}

/** Words, phrases and names of records; some cut short or misspelt. */
export function drawText(draws: Draws, { records, words }: Facts): string {
  if (draws.once(3)) {
    const { kind, id, names } = draws.from(records);
    const { value } = draws.from(names);
    return draws.from([value, `"${value}"`, id, refOf(kind, id)]);
  }
  return draws.several(3, () => drawTerm(draws, words)).join(' ');
}

function drawTerm(draws: Draws, words: readonly string[]): string {
  const word = draws.from(words);
  const at = draws.below(word.length);
  return draws.from([
    word,
    word,
    word.slice(0, at + 1),
    word.slice(0, at) + word.slice(at + 1) || word,
    `"${word} ${draws.from(words)}"`,
    `${word} OR ${draws.from(words)}`,
  ]);
}
