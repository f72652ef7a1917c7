import { type Counts, countedFields } from '../engine.ts';

type Told = { field: string; value: string; n: number };

const countsOf = (field: string): string => {
  const [from, value] = field === 'status' ? ['found', 'status'] : [`found JOIN ${field} USING (doc)`, 'value'];
  return `SELECT * FROM (SELECT '${field}' AS field, ${value} AS value, CAST(count(*) AS INTEGER) AS n FROM ${from} GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT 20)`;
};

/** One statement that counts the values of all four fields over what is found in `from`. */
export const countsSql = (from: string): string =>
  `WITH found AS MATERIALIZED (SELECT doc, status FROM ${from}) ${countedFields.map(countsOf).join(' UNION ALL ')}`;

export const countsIn = (rows: readonly unknown[]): Counts[] =>
  countedFields.map((counted) =>
    (rows as readonly Told[]).filter(({ field }) => field === counted).map(({ value, n }): [string, number] => [value, n]),
  );
