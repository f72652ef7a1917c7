import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRecord, type Conflict, type KindName, openRegister, printCitation, refOf, toPointer } from '@org/migration-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { run, shell } from './command.ts';
import { dataset } from './register.ts';
import { scratch } from './scratch.ts';

const place = scratch();
const file = join(place, 'register.sqlite');
const register = openRegister(dataset);
const isInstalled = spawnSync('sqlite3', ['--version']).status === 0;

/** Asks Debian's own sqlite3. */
function ask(sql: string, database = file): Record<string, never>[] {
  const { status, stdout, stderr } = spawnSync('sqlite3', ['-readonly', '-json', database, sql], { encoding: 'utf8', maxBuffer: 2e8 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout === '' ? [] : JSON.parse(stdout);
}

const column = (rows: readonly Record<string, unknown>[], name: string) => rows.map((row) => row[name]);

/** Every page of an answer. */
async function all<T>(ask: (cursor?: string) => Promise<{ data: readonly T[]; next?: string }>): Promise<T[]> {
  const found: T[] = [];
  for (let page = await ask(); ; page = await ask(page.next)) {
    found.push(...page.data);
    if (page.next === undefined) return found;
  }
}

const refsOf = async (query: Parameters<typeof register.query>[0]) =>
  (await all((cursor) => register.query({ ...query, limit: 200, cursor }))).map(({ kind, id }) => refOf(kind, id));

// Continuous integration must have it; elsewhere its absence is told by the name of what is skipped.
describe.skipIf(!isInstalled && !process.env.CI)('SQLite, opened with sqlite3 of Debian (apt-get install sqlite3)', () => {
  beforeAll(() => {
    expect(run(['data', '--format', 'sqlite', '--out', file])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('is sound, and every link leads somewhere', () => {
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('PRAGMA application_id')).toEqual([{ application_id: 0x4d494752 }]);
    expect(ask('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    // A check that finds nothing where there is nothing to find would prove nothing.
    expect(
      ask("SELECT count(*) AS links FROM sqlite_schema s, pragma_foreign_key_list(s.name) WHERE s.type = 'table'")[0]?.links,
    ).toBeGreaterThan(100);
  });

  test('has every record with its name, and every citation', () => {
    expect(column(ask('SELECT ref FROM record WHERE is_whole ORDER BY ref'), 'ref')).toEqual([...dataset.records.keys()].sort());
    expect(ask('SELECT ref FROM record WHERE NOT is_whole')).toEqual([]);
    const own = [...dataset.records.values()].reduce((sum, record) => sum + record.cite.length, 0);
    expect(ask("SELECT count(*) AS n FROM citation WHERE path = '#'")).toEqual([{ n: own }]);
  });

  test('says what each table and column is', () => {
    const undocumented = ask(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE '%--%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'",
    );
    expect(undocumented).toEqual([]);
  });

  test.each(['trafficking', 'remittances', 'coordination', 'refugees', 'statistics', 'nothing'])(
    'finds "%s" in the same summaries as the core',
    async (word) => {
      const found = ask(`SELECT ref FROM search WHERE search MATCH 'summary : ${word}' ORDER BY ref`);
      expect(column(found, 'ref')).toEqual((await refsOf({ where: { field: 'summary', op: 'matches', value: word } })).sort());
    },
  );

  test('tells the same activities of each year as the core', async () => {
    const byYear = Map.groupBy(ask('SELECT year, activity FROM activities_by_year ORDER BY activity'), ({ year }) => Number(year));
    expect(byYear.size).toBeGreaterThan(10);
    for (const [year, rows] of byYear) {
      const wanted = await refsOf({ kinds: ['activity'], where: { field: 'when', op: 'overlaps', value: String(year) } });
      expect({ year, found: column(rows, 'activity') }).toEqual({ year, found: wanted.sort() });
    }
  });

  test('tells the same of who does what on a topic as the core', async () => {
    for (const topic of dataset.byKind.topic.map(({ id }) => refOf('topic', id))) {
      const found = ask(`SELECT DISTINCT activity FROM who_does_what WHERE topic = '${topic}' ORDER BY activity`);
      const wanted = await refsOf({
        kinds: ['activity'],
        where: {
          and: [
            { field: 'topics', op: 'is', value: topic },
            { field: 'parties.party', op: 'has' },
          ],
        },
      });
      expect({ topic, found: column(found, 'activity') }).toEqual({ topic, found: wanted.sort() });
    }
  });

  test('tells what each paragraph states: the records that the core tells, with each statement', async () => {
    const rows = ask('SELECT source, locator, record, path FROM what_paragraphs_state');
    const stated = Map.groupBy(rows, ({ source, locator }) => `${String(source).slice('source/'.length)}/${locator}`);
    for (const { id, paragraphs } of dataset.byKind.source) {
      for (const { locator } of paragraphs) {
        const records = new Set((stated.get(`${id}/${locator}`) ?? []).map(({ record }) => String(record)));
        const others = [...records].filter((ref) => !/^(?:topic|place)\//.test(ref)).sort();
        expect(others).toEqual([...(await register.citing(`${id}/${locator}`))].sort());
      }
    }
    const told = rows.map(({ source, locator, record, path }) => `${record}${path} ${source}/${locator}`).sort();
    const wanted = [...dataset.records].flatMap(([ref, record]) =>
      citesIn(record, []).map(({ path, cite }) => `${ref}#${path} source/${cite}`),
    );
    expect(told).toEqual(wanted.sort());
  });

  test('tells the same conflicts as the core', async () => {
    const wanted: Conflict[] = await all((cursor) => register.conflicts({ limit: 200, cursor }));
    const found = ask('SELECT class, record, field, remark FROM conflict ORDER BY record, position');
    expect(found.map((row) => JSON.stringify(row)).sort()).toEqual(
      wanted
        .map(({ class: type, ref, field = null, remark }) =>
          JSON.stringify({ class: type, record: ref, field, remark: remark?.text ?? null }),
        )
        .sort(),
    );
    expect(ask("SELECT said FROM conflicts WHERE record = 'instrument/ga-resolution-56-203' AND class = 'contradiction'")).toEqual([
      { said: '2002-02-21 | 2001-12-21' },
    ]);
  });

  test('tells who answered for whom', () => {
    const wanted = dataset.byKind['survey-result'].flatMap(({ id, respondents = [] }) =>
      respondents.map(({ respondent, membership, onBehalfOf }) => ({
        survey: `survey-result/${id}`,
        respondent,
        membership,
        on_behalf_of: onBehalfOf?.organization ?? null,
        on_behalf_of_members: onBehalfOf?.members.value ?? null,
      })),
    );
    expect(wanted.some((one) => one.on_behalf_of !== null)).toBe(true);
    const found = ask('SELECT survey, respondent, membership, on_behalf_of, on_behalf_of_members FROM respondents');
    expect(found.map((row) => JSON.stringify(row)).sort()).toEqual(wanted.map((row) => JSON.stringify(row)).sort());
  });

  test.each<{ chosen: readonly KindName[] }>([{ chosen: ['topic'] }, { chosen: ['survey-result', 'person'] }])(
    'of $chosen only, names the others that are referred to',
    ({ chosen }) => {
      const part = join(place, `${chosen.join('-')}.sqlite`);
      expect(run(['data', '--format', 'sqlite', '--kind', ...chosen, '--out', part]).code).toBe(0);
      expect(ask('PRAGMA foreign_key_check', part)).toEqual([]);
      const whole = column(ask('SELECT DISTINCT kind FROM record WHERE is_whole', part), 'kind');
      expect(whole.sort()).toEqual([...new Set([...chosen, 'source'])].sort());
      expect(ask('SELECT name FROM record WHERE name IS NULL OR name = ref', part)).toEqual([]);
    },
  );

  test('is the same bytes each time, to a file and to standard output', () => {
    const { stdout } = shell('migration-schema data --format sqlite | sha256sum');
    const again = join(place, 'again.sqlite');
    run(['data', '--format', 'sqlite', '--out', again]);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    expect(stdout).toBe(shell(`sha256sum < '${file}'`).stdout);
  });
});

/** Every citation in a record, with the path of what cites. */
function citesIn(value: unknown, path: readonly (string | number)[]): { path: string; cite: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'cite' && Array.isArray(item)
      ? (item as AnyRecord['cite']).map((cite) => ({ path: toPointer(path), cite: printCitation(cite) }))
      : citesIn(item, [...path, key]),
  );
}
