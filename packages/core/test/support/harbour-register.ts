import { authored, smallDataset, smallSource } from './small-register.ts';

const named = (value: string, extra: object = {}) => ({ names: [{ value, role: 'preferred', cite: 'small/1' }], ...extra });

/** A register of a harbour, small enough to be answered by hand: two sources, of 2001 and 2003, of which the earlier one is damaged. */
export const harbour = await smallDataset([
  smallSource(),
  authored('source', 'early', {
    names: [{ value: 'An early source', role: 'descriptive' }],
    date: '2001-02-03',
    symbol: 'A/56/1',
    issuedBy: 'organization/harbour-office',
    sections: [{ id: 'i', heading: 'Ships' }],
    paragraphs: [{ locator: '1', type: 'paragraph', section: 'i', damage: [{ type: 'garbled', text: 'Half of it cannot be read.' }] }],
    cite: 'early/1',
  }),
  authored('organization', 'harbour-office', {
    formerIds: ['port-office'],
    names: [
      { value: 'Harbour Office', role: 'preferred' },
      { value: 'HO', role: 'acronym' },
    ],
    type: 'office',
    established: '1990',
  }),
  authored('organization', 'port-desk', named('Port Desk', { type: 'section', parents: 'organization/harbour-office' })),
  authored(
    'organization',
    'pilot-desk',
    named('Pilot Desk', {
      type: 'section',
      parents: { value: 'organization/port-desk', basis: 'external', reference: 'A yearbook' },
    }),
  ),
  authored(
    'activity',
    'workshop-2',
    named('Workshop on smuggling', {
      type: 'workshop',
      parties: [
        { party: 'organization/pilot-desk', role: 'lead' },
        { party: 'organization/harbour-office', role: 'partner' },
      ],
      when: '2002-05',
      status: 'held',
      places: [{ place: 'place/lisbon', role: 'held-in' }],
      topics: ['topic/smuggling'],
    }),
  ),
  authored('activity', 'workshop-10', {
    names: [{ value: 'Workshop on trade', role: 'preferred', cite: 'early/1' }],
    type: 'workshop',
    parties: [{ party: 'organization/port-desk', role: 'lead', holds: '2002/..', cite: 'early/1' }],
    when: [
      { value: '2003', cite: 'early/1' },
      { value: '2003-05', cite: 'small/1' },
    ],
    status: [
      { value: 'planned', cite: 'early/1' },
      { value: 'held', cite: 'small/1' },
    ],
    topics: ['topic/trade'],
    cite: ['early/1', 'small/1'],
  }),
  authored('activity', 'report', {
    names: [{ value: 'Côte report', role: 'preferred', cite: 'small/2' }],
    type: 'report',
    references: [{ value: 'A/RES/55/25', scheme: 'un-symbol', cite: 'small/2' }],
    when: [
      { value: '2001', cite: 'small/2' },
      { value: '2002', cite: 'early/1' },
    ],
    status: [{ value: 'published', cite: 'small/2' }],
    summary: 'What sailors smuggle along the hot line, and who trades.',
    cite: ['early/1', 'small/2'],
  }),
  authored('meeting-session', 'opening', named('Opening of the workshop', { meeting: 'activity/workshop-2', order: 3 })),
  authored('topic', 'trade', named('Trade')),
  authored('topic', 'smuggling', named('Smuggling', { broader: ['topic/trade'] })),
  authored('place', 'portugal', named('Portugal', { type: 'country' })),
  authored('place', 'lisbon', named('Lisbon', { type: 'city', broader: ['place/portugal'] })),
  authored(
    'statistic',
    'towns',
    named('Towns that were asked', {
      measure: 'Towns',
      value: { value: { relation: 'about', value: 40, unit: 'towns' } },
      period: '2002',
    }),
  ),
  authored(
    'statistic',
    'workshops',
    named('Workshops that were held', {
      measure: 'Workshops',
      value: { value: { value: 12, unit: 'workshops' } },
      period: '2001-03',
      about: ['activity/workshop-2', 'organization/harbour-office'],
    }),
  ),
  authored(
    'statistic',
    'ships',
    named('Ships that came', { measure: 'Ships', value: { value: { relation: 'more-than', value: 40, unit: 'ships' } } }),
  ),
]);
