import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { openRegister } from '../src/promise.ts';
import { type KindName, kindNames } from '../src/schema/id.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { conflictTable, neighbourTable } from '../src/tabular/link-tables.ts';
import { recordTable } from '../src/tabular/record-table.ts';
import { joinedCell, valueSeparator } from '../src/tabular/table.ts';
import { authored, smallDataset } from './support/small-register.ts';

const dataset = await loadRegisterData();
const register = openRegister(dataset);
const cite = 'small/1';

/** A record as an object of columns to cells. */
async function rowsOf(records: readonly AnyRecord[], options: Parameters<typeof recordTable>[0], ask = register) {
  const { header, refsIn, rowOf } = recordTable(options);
  const refs = records.flatMap((record) => refsIn(record));
  const names = new Map(await ask.captions(refs).then((captions) => refs.map((ref, i) => [ref as string, captions[i]] as const)));
  return records.map((record) => {
    const row = rowOf(record, (ref) => names.get(ref));
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, i) => [name, row[i]]));
  });
}

/** Splits a cell of several values as the documentation says. */
const split = (cell: unknown) =>
  [...`${valueSeparator}${cell}`.matchAll(/\|((?:\\.|[^|\\])*)/g)].map(([, value = '']) => value.replace(/\\(.)/g, '$1'));

describe('the columns', () => {
  it.each(kindNames)('of %s begin with what it is called, and each has a name of its own', (kind) => {
    const { header } = recordTable({ kinds: [kind] });
    expect(header.slice(0, 6)).toEqual(['kind', 'id', 'name', 'acronym', 'otherNames', 'formerIds']);
    expect(header.at(-1)).toBe('cites');
    expect(new Set(header).size).toBe(header.length);
    expect(header.filter((name) => /points|remarks|views|outcome|paragraphs|sections/.test(name))).toEqual([]);
  });

  it('of an activity and a statistic are these', () => {
    expect(recordTable({ kinds: ['topic'] }).header.join()).toBe(
      'kind,id,name,acronym,otherNames,formerIds,scopeNote,broader,broader.name,related,related.name,topics,topics.name,summary,cites',
    );
    expect(recordTable({ kinds: ['statistic'] }).header.join()).toBe(
      'kind,id,name,acronym,otherNames,formerIds,measure,value.relation,value,value.upper,value.unit,value.of,period,places,places.name,by,by.name,about,about.name,topics,topics.name,summary,cites',
    );
  });

  it('of several kinds are those that all have', () => {
    const ofAll = recordTable().header;
    for (const kind of kindNames) expect(recordTable({ kinds: [kind] }).header).toEqual(expect.arrayContaining([...ofAll]));
    expect(ofAll.join()).toBe('kind,id,name,acronym,otherNames,formerIds,topics,topics.name,summary,cites');
    expect(recordTable({ kinds: ['activity', 'instrument'] }).header).toContain('type');
  });

  it('are narrowed to fields, of whichever kind has them', () => {
    expect(recordTable({ kinds: ['activity'], fields: ['when', 'parties'] }).header.join()).toBe(
      'kind,id,parties.party,parties.party.name,parties.role,when',
    );
    expect(recordTable({ kinds: ['activity', 'organization'], fields: ['parties'] }).header).toContain('parties.party');
    expect(recordTable({ kinds: ['topic'], fields: [] }).header).toEqual(['kind', 'id']);
  });
});

describe('the rows', () => {
  it.each(kindNames)('of every %s hold every reference beside the name of its record', async (kind: KindName) => {
    const records = dataset.byKind[kind] as readonly AnyRecord[];
    const rows = await rowsOf(records, { kinds: [kind] });
    let references = 0;
    for (const [i, row] of rows.entries()) {
      expect(row.id).toBe(records[i]?.id);
      for (const column of Object.keys(row).filter((name) => `${name}.name` in row)) {
        const [refs, names] = [row[column], row[`${column}.name`]];
        expect(refs === undefined).toBe(names === undefined);
        if (refs === undefined) continue;
        expect(split(names)).toEqual((await register.captions(split(refs))).map((name) => name ?? ''));
        references += split(refs).length;
      }
    }
    if (kind !== 'source') expect(references).toBeGreaterThan(0);
  });

  it('keep the values of one field in step, a missing one empty', async () => {
    const small = await smallDataset([
      authored('organization', 'office', { type: 'office' }),
      authored('person', 'ann', {
        positions: [
          { title: 'Head', cite },
          { title: 'Clerk|Scribe', organization: 'organization/office', cite },
        ],
      }),
    ]);
    const [row] = await rowsOf(small.byKind.person, { kinds: ['person'] }, openRegister(small));
    expect(row).toMatchObject({
      'positions.title': 'Head|Clerk\\|Scribe',
      'positions.organization': '|organization/office',
      'positions.organization.name': '|office',
    });
    expect(split(row?.['positions.title'])).toEqual(['Head', 'Clerk|Scribe']);
  });

  it('have all attestations of a field, and a single figure as a number', async () => {
    const [resolution] = await rowsOf([await register.get('instrument/ga-resolution-56-203')], { kinds: ['instrument'] });
    expect(resolution?.adoptedOn).toBe('2002-02-21|2001-12-21');
    const figures = await rowsOf(dataset.byKind.statistic, { kinds: ['statistic'] });
    expect(figures.some(({ value }) => typeof value === 'number')).toBe(true);
    const [session] = await rowsOf(dataset.byKind['meeting-session'], { kinds: ['meeting-session'] });
    expect(session?.order).toBeTypeOf('number');
  });

  it('of records that were cut down have what is left', async () => {
    const { data } = await register.query({ kinds: ['activity'], fields: ['when'], limit: 3 });
    const rows = await rowsOf(data as unknown as AnyRecord[], { kinds: ['activity'] });
    for (const row of rows)
      expect(
        Object.entries(row)
          .filter(([, cell]) => cell !== undefined)
          .map(([name]) => name),
      ).toEqual(['kind', 'id', ...(row.when ? ['when'] : [])]);
  });

  it('of neighbours and conflicts name the records', async () => {
    const [neighbour] = (await register.neighbours('organization/unhcr', { limit: 1 })).data;
    if (neighbour) expect(neighbourTable.rowOf(neighbour, () => undefined)).toHaveLength(neighbourTable.header.length);
    const { data } = await register.conflicts({ ref: 'instrument/ga-resolution-56-203', class: 'contradiction' });
    const [conflict] = data;
    expect(conflict && conflictTable.refsIn(conflict)).toEqual(['instrument/ga-resolution-56-203']);
    expect(conflict && conflictTable.rowOf(conflict, () => 'Name').slice(0, 5)).toEqual([
      'contradiction',
      'instrument/ga-resolution-56-203',
      'Name',
      '/adoptedOn',
      '2002-02-21|2001-12-21',
    ]);
  });
});

describe('several values in one cell', () => {
  it.each([
    [[], undefined],
    [[undefined, undefined], undefined],
    [[4], 4],
    [['4'], '4'],
    [[4, 5], '4|5'],
    [['a', undefined, 'b'], 'a||b'],
    [['a|b', 'c\\'], 'a\\|b|c\\\\'],
    [['-1', '=2'], '-1|=2'],
  ])('%j is %j', (values, cell) => expect(joinedCell(values)).toBe(cell));
});
