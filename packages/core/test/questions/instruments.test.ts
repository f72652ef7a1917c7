import { describe, expect, it } from 'vitest';
import { beside, citedTo, get, idsOf, register, says } from './the-register.ts';

describe('conventions and protocols', () => {
  it('By which resolution, and when, was the migrant workers Convention adopted? (A/58/98 note 5: 45/158, 18 December 1990)', async () => {
    expect(await says('instrument/migrant-workers-convention', '/adoptedThrough')).toBe('instrument/ga-resolution-45-158');
    expect(await says('instrument/ga-resolution-45-158', '/adoptedOn')).toBe('1990-12-18');
  });

  it('When did it enter into force? (A/58/98 §23: 1 July 2003)', async () => {
    expect(await says('instrument/migrant-workers-convention', '/inForceFrom')).toBe('2003-07-01');
    expect(await citedTo('instrument/migrant-workers-convention', '/inForceFrom')).toEqual(['a-58-98/23']);
  });

  it('Was it in force in June 2003, and in August 2003? (A/58/98 §23: not told for June, yes for August)', async () => {
    const inForce = async (asOf: string) => (await register.read('instrument/migrant-workers-convention', '/inForce', { asOf })).value;
    expect([await inForce('2003-06'), await inForce('2003-08')]).toEqual([undefined, 'in-force']);
  });

  it('Which two protocols came with resolution 55/25, and when? (A/58/98 §24, note 6: trafficking and smuggling, 15 November 2000)', async () => {
    const where = { field: 'adoptedThrough', value: 'ga-resolution-55-25' };
    expect(await idsOf('instrument', where, { external: false })).toEqual(['smuggling-protocol', 'trafficking-protocol']);
    expect(await says('instrument/ga-resolution-55-25', '/adoptedOn')).toBe('2000-11-15');
  });

  it('What do they supplement? (A/58/98 §24: the Convention against Transnational Organized Crime)', async () => {
    expect(await beside('instrument/transnational-organized-crime-convention', 'relations', 'supplements', 'in')).toEqual([
      'instrument/smuggling-protocol',
      'instrument/trafficking-protocol',
    ]);
  });

  it('Which one is the Palermo Protocol? (report B.2: the one on trafficking)', async () => {
    expect((await register.resolve('Palermo Protocol')).map(({ ref }) => ref)).toEqual(['instrument/trafficking-protocol']);
  });

  it('Which ILO conventions on migrants are in force, of which years and numbers? (A/58/98 §28: No. 97 of 1949, No. 143 of 1975)', async () => {
    const { data } = await register.list('instrument', {
      where: { field: 'numbers.scheme', value: 'ilo-convention-number' },
      sort: 'adoptedOn',
    });
    expect(data.map(({ numbers, adoptedOn, inForce }) => [numbers?.[0]?.value, adoptedOn?.[0]?.value, inForce?.[0]?.value])).toEqual([
      ['No. 97', '1949', 'in-force'],
      ['No. 143', '1975', 'in-force'],
    ]);
  });

  it('Which treaties should be ratified more widely? (A/58/98 §53: seven, beside the convention that two of them supplement)', async () => {
    const refs = (await register.citing('a-58-98/53')).filter((ref) => ref.startsWith('instrument/'));
    expect(refs.toSorted()).toEqual([
      'instrument/ilo-convention-143',
      'instrument/ilo-convention-97',
      'instrument/migrant-workers-convention',
      'instrument/refugee-convention-1951',
      'instrument/refugee-protocol-1967',
      'instrument/smuggling-protocol',
      'instrument/trafficking-protocol',
      'instrument/transnational-organized-crime-convention',
    ]);
  });
});

describe('resolutions', () => {
  it('Which resolutions of the General Assembly are cited, oldest first? (A/58/98 §§3, 40, notes 5-6: six)', async () => {
    const resolutions = await idsOf('instrument', { field: 'type', value: 'resolution' }, { sort: 'adoptedOn' });
    expect(resolutions).toEqual([
      'ga-resolution-45-158',
      'ga-resolution-49-127',
      'ga-resolution-50-123',
      'ga-resolution-52-189',
      'ga-resolution-55-25',
      'ga-resolution-56-203',
    ]);
  });

  it('On which days were 49/127, 50/123 and 52/189 adopted? (A/58/98 §40: 19 December 1994, 20 December 1995, 18 December 1997)', async () => {
    const days = ['49-127', '50-123', '52-189'].map((number) => says(`instrument/ga-resolution-${number}`, '/adoptedOn'));
    expect(await Promise.all(days)).toEqual(['1994-12-19', '1995-12-20', '1997-12-18']);
  });

  it('Which resolution does 56/203 pursue? (A/58/98 §41: 52/189)', async () => {
    expect(await beside('instrument/ga-resolution-56-203', 'relations', 'pursues')).toEqual(['instrument/ga-resolution-52-189']);
  });

  it('Which meetings answer resolution 56/203? (A/58/98 §5, report I: both Coordination Meetings and their series)', async () => {
    expect(await beside('instrument/ga-resolution-56-203', 'instruments', 'responds-to', 'in')).toEqual([
      'activity/coordination-meetings-series',
      'activity/first-coordination-meeting-2002',
      'activity/second-coordination-meeting-2003',
    ]);
  });
});

describe('other instruments', () => {
  it('Who adopted a Communication on relations with third countries, and when? (A/58/98 §36: the European Commission, December 2002)', async () => {
    expect(await says('instrument/communication-migration-third-countries', '/adoptedBy')).toBe('organization/european-commission');
    expect(await says('instrument/communication-migration-third-countries', '/adoptedOn')).toBe('2002-12');
  });

  it('From which year is the Amsterdam Treaty? (A/58/98 §35: 1997)', async () => {
    const { adoptedOn } = await get('instrument', 'amsterdam-treaty');
    expect(adoptedOn?.map(({ value }) => value)).toEqual(['1997']);
  });

  it('Where was the Plan of Action of 2002 adopted? (A/58/98 §12: the Fifth Asian and Pacific Population Conference)', async () => {
    expect(await says('instrument/plan-of-action-asian-pacific-population-conference', '/adoptedAt')).toBe(
      'activity/asian-pacific-population-conference-2002',
    );
  });

  it('Which report wants mode 4 of GATS pursued in the Doha Round? (report A, note 3: A/58/394)', async () => {
    const { data } = await register.search('mode 4 Doha');
    expect(data.map(({ ref }) => ref)).toContain('activity/report-a-58-394');
    expect(await beside('activity/report-a-58-394', 'instruments', 'concerns')).toContain('instrument/gats');
  });
});
