import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, register, says } from './the-register.ts';

describe('which name means which body', () => {
  const firstFor = async (name: string) => {
    const [first] = await register.resolve(name);
    return first && [first.ref, first.reason];
  };

  it('What is "UNCHR"? (report C.1: a misprint for UNHCR)', async () => {
    expect(await firstFor('UNCHR')).toEqual(['organization/unhcr', 'misspelling']);
  });

  it('What is the "Department for the Advancement of Women"? (report C.3: the Division, misnamed)', async () => {
    expect(await firstFor('Department for the Advancement of Women')).toEqual([
      'organization/division-for-the-advancement-of-women',
      'misspelling',
    ]);
  });

  it('Is there one Statistics Division? (A/58/98 §§6, 10: two, of DESA and, nearly so named, of ECE)', async () => {
    const refs = (await register.resolve('Statistics Division')).map(({ ref }) => ref);
    expect(refs.slice(0, 2)).toEqual(['organization/statistics-division', 'organization/ece-statistical-division']);
    expect(await says('organization/ece-statistical-division', '/parents')).toBe('organization/ece');
  });

  it('What does TOKTEN stand for? (A/58/98 §16: Transfer of Knowledge Through Expatriate Nationals)', async () => {
    const [first] = await register.resolve('TOKTEN');
    expect(first).toMatchObject({ ref: 'activity/tokten', name: 'Transfer of Knowledge Through Expatriate Nationals', reason: 'acronym' });
  });

  it('Which partner of UNIFEM in the Philippines stays unnamed? (A/58/98 §15: an NGO for migrant workers)', async () => {
    expect(await beside('activity/savings-investment-scheme-philippines', 'parties', 'partner')).toEqual([
      'organization/ngo-migrant-workers-philippines',
    ]);
    const { names } = await get('organization', 'ngo-migrant-workers-philippines');
    expect(names.map(({ role }) => role)).toEqual(['descriptive']);
  });

  it('Does "the Commission" name a body? (A/58/98 §§11, 35: no, it is ECLAC in one place and the European Commission in another)', async () => {
    expect(await register.resolve('the Commission')).toEqual([]);
  });
});

describe('which people', () => {
  it('Who is named in the meeting report? (all sections: ten people)', async () => {
    expect(await idsOf('person', { field: 'cites', value: 'second-coordination-meeting-2003' })).toEqual([
      'alberto-padova',
      'andrew-schoenholtz',
      'dilip-ratha',
      'emanuela-calabrini',
      'jean-pierre-gonnot',
      'joseph-chamie',
      'laczko',
      'lisa-kurbiel',
      'marta-roig',
      'michael-doyle',
    ]);
  });

  it('Which of them are women? (report I, B.2: Ms. Roig, Ms. Calabrini, Ms. Kurbiel)', async () => {
    expect(await idsOf('person', { field: 'honorific', value: 'Ms.' })).toEqual(['emanuela-calabrini', 'lisa-kurbiel', 'marta-roig']);
  });

  it('What is the first name of Mr. Laczko? (report B.2: not told)', async () => {
    const { names } = await get('person', 'laczko');
    expect(names.map(({ value }) => value)).toEqual(['Laczko']);
  });

  it('Which office had Mr. Doyle left? (report A: Special Adviser to the Secretary-General)', async () => {
    const { positions } = await get('person', 'michael-doyle');
    expect(positions?.filter(({ stated }) => stated === 'former').map(({ title }) => title)).toEqual([
      'Special Adviser to the Secretary-General of the United Nations',
    ]);
    expect(await idsOf('person', { field: 'positions.organization', value: 'columbia-university' })).toEqual(['michael-doyle']);
  });
});
