import { fieldNames, fieldTable, type KindName, type Where } from '@org/migration-core';
import { splitValues } from './parameters.ts';
import type { QueryString } from './query-string.ts';

/** The parameters that filter a collection: its fields, `cites` and `state`, each also with `!` for "not". */
export function filterNames(kind: KindName): string[] {
  const names = [...fieldNames(fieldTable, [kind]), 'cites', 'state'];
  return [...names, ...names.map((name) => `${name}!`)];
}

/**
 * The condition that a query asks for: `type=report,meeting` is any of, `type!=report` is none of, several
 * fields hold together, and a date matches when it overlaps.
 */
export function readFilters(kind: KindName, query: QueryString): Where | undefined {
  const names = new Set(filterNames(kind));
  const conditions = [...query]
    .filter(([name]) => names.has(name))
    // In one order, so that a cursor survives when a client writes its parameters in another.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]): Where => {
      const isNegated = name.endsWith('!');
      const field = isNegated ? name.slice(0, -1) : name;
      const condition: Where = { field, value: splitValues(field, values) };
      return isNegated ? { not: condition } : condition;
    });
  return conditions.length > 0 ? { and: conditions } : undefined;
}
