import { describe, expect, it } from 'vitest';
import { beside, idsOf, register, says } from './the-register.ts';

describe('which bodies', () => {
  it('How many bodies outside the UN system has A/58/98 a chapter on? (section II.C, §§32-39: five)', async () => {
    const where = { and: [{ field: 'unSystem', value: 'outside' }, { not: { field: 'parents', op: 'has' } }] } as const;
    expect(await idsOf('organization', where)).toEqual(['european-union', 'iom', 'metropolis', 'osce', 'sid']);
  });

  it('Which are the "other bodies" of the UN system? (section II.B, §§13-31: ten)', async () => {
    const headings = Array.from({ length: 10 }, (_, i) => `a-58-98/ii-b-${i + 1}.heading`);
    const bodies = await idsOf('organization', {
      and: [
        { field: 'unSystem', value: 'within' },
        { field: 'cites', value: headings },
      ],
    });
    expect(bodies).toEqual(['fao', 'ilo', 'ohchr', 'unaids', 'undp', 'unfpa', 'unhcr', 'unicef', 'unifem', 'unitar']);
  });

  it('Which offices of DESA are told of? (A/58/98 §§4-8: five divisions)', async () => {
    expect(await idsOf('organization', { field: 'parents', value: 'desa' })).toEqual([
      'division-for-ecosoc-support-and-coordination',
      'division-for-social-policy-and-development',
      'division-for-the-advancement-of-women',
      'population-division',
      'statistics-division',
    ]);
  });

  it('Which regional commissions expanded their work? (A/58/98 §9: ECE, ECLAC, ESCAP)', async () => {
    expect(await beside('activity/regional-commissions-expanded-migration-work', 'parties')).toEqual([
      'organization/ece',
      'organization/eclac',
      'organization/escap',
    ]);
  });

  it('What is CELADE part of? (A/58/98 §11: ECLAC)', async () => {
    expect(await says('organization/celade', '/parents')).toBe('organization/eclac');
  });

  it('Whose section does Mr. Gonnot head? (report A: the Division for Social Policy and Development)', async () => {
    expect(await beside('person/jean-pierre-gonnot', 'positions')).toEqual(['organization/inclusive-development-section']);
    expect(await says('organization/inclusive-development-section', '/parents')).toBe(
      'organization/division-for-social-policy-and-development',
    );
  });

  it('Which bodies come together in the International Migration Policy Programme? (A/58/98 §18: four)', async () => {
    const members = await beside('organization/international-migration-policy-programme', 'members');
    expect(members.toSorted()).toEqual(['organization/ilo', 'organization/iom', 'organization/unfpa', 'organization/unitar']);
  });

  it('Whose heads meet in the Geneva Migration Group? (report A: ILO, IOM, OHCHR, UNHCR, UNODC)', async () => {
    const members = await beside('organization/geneva-migration-group', 'members');
    expect(members.toSorted()).toEqual([
      'organization/ilo',
      'organization/iom',
      'organization/ohchr',
      'organization/unhcr',
      'organization/unodc',
    ]);
  });

  it('Whose secretariat is the Division for the Advancement of Women? (A/58/98 §7: the CEDAW Committee)', async () => {
    expect(await beside('organization/division-for-the-advancement-of-women', 'relations', 'secretariat-of')).toEqual([
      'organization/cedaw-committee',
    ]);
  });

  it('Whom does OHCHR service? (A/58/98 §23: a committee and the Special Rapporteur)', async () => {
    expect(await beside('organization/ohchr', 'relations', 'services')).toEqual([
      'organization/migrant-workers-committee',
      'organization/special-rapporteur-human-rights-of-migrants',
    ]);
  });

  it('Who coordinates the joint migration questionnaire? (A/58/98 §10: the Inter-Secretariat Working Group)', async () => {
    expect(await beside('instrument/joint-migration-questionnaire', 'relations', 'coordinates', 'in')).toEqual([
      'organization/inter-secretariat-working-group-migration-statistics',
    ]);
  });

  it('Is IOM inside the UN system? (A/58/98 §32, report A: no, in both documents)', async () => {
    const { value, because } = await register.read('organization/iom', '/unSystem');
    expect(value).toBe('outside');
    expect(new Set(because?.cite.map(({ source }) => source))).toEqual(new Set(['a-58-98', 'second-coordination-meeting-2003']));
  });
});
