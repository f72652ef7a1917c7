import { setImmediate as turn } from 'node:timers/promises';
import {
  type AnyRecord,
  type Dataset,
  type KindName,
  kindNames,
  maxLimit,
  openRegister,
  parseQuery,
  parseRef,
  type Query,
  QueryInvalid,
} from '@org/migration-core';
import { CommandFailed } from '../failure.ts';

/** Which records are wanted. */
export type Wanted = { kinds?: readonly KindName[] | undefined; where?: string | undefined; limit?: number | undefined };

/** Records of a dataset that are read as they are needed, some at a time. */
export type Selection = {
  dataset: Dataset;
  /** The kinds that its records may be of, in the order of the register. */
  kinds: readonly KindName[];
  total: number;
  batches: () => AsyncGenerator<readonly AnyRecord[]>;
  /** The names of records, by reference. */
  namesOf: (refs: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** What a query may say beside which records and in what order; the rest asks for something that no export has a place for. */
const askedBeside = ['fields', 'include', 'facets', 'groupBy', 'highlight', 'explain'] as const;

/** Chooses records by kind and query, ordered by kind and id unless the query says otherwise. */
export async function select(dataset: Dataset, { kinds, where, limit = Number.POSITIVE_INFINITY }: Wanted): Promise<Selection> {
  const register = openRegister(dataset);
  const namesOf = async (refs: readonly string[]) => {
    const names = await register.captions(refs);
    return new Map(refs.flatMap((ref, i) => (names[i] === undefined ? [] : [[ref, names[i]] as const])));
  };
  if (where === undefined) {
    const isWanted = new Set(kinds ?? kindNames);
    const chosen = kindNames.filter((kind) => isWanted.has(kind));
    const total = Math.min(
      limit,
      chosen.reduce((sum, kind) => sum + dataset.counts[kind], 0),
    );
    return { dataset, kinds: chosen, total, batches: () => inOrder(dataset, isWanted, limit), namesOf };
  }
  const query = readWhere(where, kinds);
  const most = Math.min(limit, query.limit ?? Number.POSITIVE_INFINITY);
  const page = (cursor?: string) => register.query({ ...query, limit: maxLimit, cursor });
  const first = await page().catch((error: unknown) => {
    throw error instanceof QueryInvalid ? refusal(where, error) : error;
  });
  return {
    dataset,
    kinds: query.kinds ?? kindNames,
    total: Math.min(most, first.total),
    namesOf,
    async *batches() {
      let left = most;
      for (let answer = first; ; answer = await page(answer.next)) {
        if (left > 0 && answer.data.length > 0) yield answer.data.slice(0, left);
        left -= answer.data.length;
        if (answer.next === undefined || left <= 0) return;
        await turn();
      }
    },
  };
}

const batchSize = 500;

async function* inOrder({ records }: Dataset, kinds: ReadonlySet<KindName>, limit: number): AsyncGenerator<readonly AnyRecord[]> {
  let [batch, left]: [AnyRecord[], number] = [[], limit];
  for (const ref of records.keys()) {
    if (left === 0) break;
    if (!kinds.has(parseRef(ref)?.kind as KindName)) continue;
    batch.push(records.get(ref) as AnyRecord);
    left--;
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
    // Signals are heard between batches.
    await turn();
  }
  if (batch.length > 0) yield batch;
}

function readWhere(where: string, kinds: readonly KindName[] | undefined): Query {
  let query: Query;
  try {
    query = parseQuery(where, { kinds });
  } catch (error) {
    throw error instanceof QueryInvalid ? refusal(where, error) : error;
  }
  const beside = askedBeside.find((name) => query[name] !== undefined);
  if (beside !== undefined) throw new CommandFailed(`--where: an export has whole records and nothing else; leave out ${words[beside]}`);
  const other = kinds && query.kinds?.find((kind) => !kinds.includes(kind));
  if (other !== undefined) throw new CommandFailed(`--where asks for kind:${other} and --kind for others; say the kinds in one place`);
  return { ...query, sort: query.sort ?? 'id' };
}

const words = {
  fields: 'fields:',
  include: 'include:',
  facets: 'facets:',
  groupBy: 'group:',
  highlight: 'highlight:',
  explain: 'explain:',
};

/** What is wrong with a query, with a caret under the place where that is known. */
function refusal(where: string, error: QueryInvalid): CommandFailed {
  const { problem, expected, suggestions, parameter } = error;
  const column = error.column ?? columnOf(where, problem);
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  const subject = parameter === 'q' ? '' : `${parameter}: `;
  const message = `--where${column === undefined ? '' : `, column ${column}`}: ${subject}${problem}; expected ${expected}.${hint}`;
  return new CommandFailed(message, column === undefined ? [] : pointed(where, column));
}

/** Where what the data does not have stands in the query, which is known only by its words. */
function columnOf(where: string, problem: string): number | undefined {
  const [, value] = /^"([^"…]+)/.exec(problem) ?? [];
  const at = value === undefined ? -1 : where.toLowerCase().indexOf(value.replace(/^[a-z-]+\//, '').toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** The query in one line, cut to what lies around a column, and a caret under it. */
function pointed(where: string, column: number): string[] {
  const from = Math.max(0, column - 60);
  const line = where.slice(from, column + 40).replace(/\p{C}/gu, ' ');
  return [`  ${line}`, `  ${' '.repeat(column - 1 - from)}^`];
}
