import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, pointsOf, register, says } from './the-register.ts';

describe('what organizations outside the UN system did (A/58/98 §§32-39)', () => {
  it("Which two kinds of projects are among those of IOM since 1999? (A/58/98 §33: transfer of skills, help for returnees' enterprises)", async () => {
    expect(await idsOf('activity', { field: 'partOf.activity', value: 'iom-migrant-contribution-projects' })).toEqual([
      'iom-returnee-enterprise-assistance',
      'iom-skills-transfer-projects',
    ]);
    expect(await says('activity/iom-migrant-contribution-projects', '/when')).toBe('1999/..');
  });

  it('Where and when did the EU call for a common policy on asylum? (A/58/98 §35: Tampere, October 1999)', async () => {
    expect(await beside('instrument/common-policy-immigration-asylum', 'instruments', 'promotes', 'in')).toEqual([
      'activity/tampere-european-council-1999',
    ]);
    expect(await beside('activity/tampere-european-council-1999', 'places', 'held-in')).toEqual(['place/tampere']);
    expect(await says('activity/tampere-european-council-1999', '/when')).toBe('1999-10');
  });

  it('Who stressed migration in relations with third countries in June 2002? (A/58/98 §36: the European Council)', async () => {
    const where = {
      and: [
        { field: 'when', op: 'overlaps', value: '2002-06' },
        { field: 'parties.party', value: 'organization/european-council' },
      ],
    } as const;
    expect(await idsOf('activity', where, { maybe: false })).toEqual(['european-council-june-2002']);
  });

  it('Who thinks that migration policy fails without integration? (A/58/98 §36: the European Commission)', async () => {
    expect(await pointsOf('organization/european-commission', /integrat/)).toEqual([{ type: 'position', at: ['36'] }]);
  });

  it('What does the Metropolis project convene? (A/58/98 §37: conferences, seminars, policy discussions, expert round tables)', async () => {
    expect(await beside('organization/metropolis', 'parties', 'convener')).toEqual([
      'activity/metropolis-conferences',
      'activity/metropolis-expert-round-tables',
      'activity/metropolis-policy-discussions',
      'activity/metropolis-seminars',
    ]);
  });

  it('What does OSCE do for the newly independent States? (A/58/98 §38: border services, training, workshops, population registers)', async () => {
    expect(await idsOf('activity', { field: 'places.place', value: 'newly-independent-states' })).toEqual([
      'osce-border-officer-training',
      'osce-border-services',
      'osce-information-exchange-workshops',
      'osce-population-registration',
    ]);
  });

  it('What led to the Declaration of The Hague, and when was it produced? (A/58/98 §39: a project of the Netherlands Chapter of SID; November 2002)', async () => {
    expect(await beside('activity/future-of-asylum-and-migration', 'instruments')).toEqual(['instrument/declaration-of-the-hague']);
    expect(await beside('activity/future-of-asylum-and-migration', 'parties')).toEqual(['organization/sid-netherlands-chapter']);
    expect(await says('instrument/declaration-of-the-hague', '/adoptedOn')).toBe('2002-11');
  });

  it('Who received the Declaration? (A/58/98 §39: the Secretary-General)', async () => {
    expect(await beside('activity/declaration-of-the-hague-presentation', 'parties', 'recipient')).toEqual([
      'organization/secretary-general',
    ]);
  });

  it('When was the Special Hearing, and of what was it a part? (A/58/98 §39: 2001, Future of Asylum and Migration)', async () => {
    expect(await says('activity/special-hearing-2001', '/when')).toBe('2001');
    expect(await beside('activity/special-hearing-2001', 'partOf')).toEqual(['activity/future-of-asylum-and-migration']);
  });
});

describe('what institutions reported in October 2003 (report B.2, C)', () => {
  it('Which systems gather data on trafficking? (report B.2: of IOM, UNESCO and UNODC)', async () => {
    expect(
      await idsOf('activity', {
        and: [
          { field: 'type', value: 'database' },
          { field: 'topics', value: 'trafficking-in-persons' },
        ],
      }),
    ).toEqual(['counter-trafficking-database', 'unesco-trafficking-data-system', 'unodc-trafficking-data-system']);
  });

  it('With whom does OECD compile census data on the foreign-born? (report C.1: the national statistical offices)', async () => {
    expect(await beside('activity/oecd-project-foreign-born', 'parties', 'partner')).toEqual(['organization/national-statistical-offices']);
  });

  it('Which web hub does the Migration Policy Institute keep? (report C.1: the Migration Information Source)', async () => {
    expect(
      await idsOf('activity', {
        and: [
          { field: 'type', value: 'database' },
          { field: 'parties.party', value: 'organization/migration-policy-institute' },
        ],
      }),
    ).toEqual(['migration-information-source']);
  });

  it('Which three themes would it take up if data were available? (report C.1: EU policies, security, development)', async () => {
    const where = {
      and: [
        { field: 'status', value: 'proposed' },
        { field: 'parties.party', value: 'organization/migration-policy-institute' },
      ],
    };
    expect(await idsOf('activity', where)).toEqual([
      'mpi-comparison-migration-policies',
      'mpi-work-migration-development',
      'mpi-work-security',
    ]);
  });

  it('How far is the handbook on migration statistics, and who writes it? (report C.1: in preparation by the Statistics Division)', async () => {
    expect(await says('activity/handbook-migration-statistics', '/status')).toBe('ongoing');
    expect(await beside('activity/handbook-migration-statistics', 'parties')).toEqual(['organization/statistics-division']);
  });

  it('Who held the workshop on compiling statistics, with whom and where? (report C.1: the Statistics Division with UNCTAD, in Geneva)', async () => {
    expect(await beside('activity/workshop-improving-compilation-2003', 'parties', 'organizer')).toEqual([
      'organization/statistics-division',
    ]);
    expect(await beside('activity/workshop-improving-compilation-2003', 'parties', 'partner')).toEqual(['organization/unctad']);
    expect(await beside('activity/workshop-improving-compilation-2003', 'places', 'held-in')).toEqual(['place/geneva']);
  });

  it('When was the Task Force on trade in services set up? (report C.1: 2003)', async () => {
    expect(await says('organization/task-force-statistics-trade-in-services', '/established')).toBe('2003');
  });

  it('Where was the Eighth Metropolis Conference? (report C, last paragraph before 3: Vienna, 2003)', async () => {
    const [found] = await register.resolve('Eighth International Metropolis Conference');
    expect(found).toMatchObject({ ref: 'activity/metropolis-conference-vienna-2003', reason: 'preferred' });
    expect(await beside('activity/metropolis-conference-vienna-2003', 'places', 'held-in')).toEqual(['place/vienna']);
    expect(await says('activity/metropolis-conference-vienna-2003', '/when')).toBe('2003');
  });

  it('Which journal does the Center for Migration Studies publish? (report C.3: International Migration Review)', async () => {
    expect(await beside('organization/center-for-migration-studies', 'parties', 'publisher')).toEqual([
      'activity/international-migration-review',
    ]);
  });

  it('Which book of IUSSP is named? (report C.3: Worlds in Motion)', async () => {
    const { names } = await get('activity', 'worlds-in-motion');
    expect(names[0]?.value).toBe('Worlds in Motion: Understanding International Migration at the End of the Millennium');
    expect(await beside('activity/worlds-in-motion', 'parties', 'publisher')).toEqual(['organization/iussp']);
  });

  it('Who prepares a world survey on migrant women? (report C.3: the Division for the Advancement of Women)', async () => {
    expect(await beside('activity/world-survey-migrant-women', 'parties')).toEqual(['organization/division-for-the-advancement-of-women']);
  });
});
