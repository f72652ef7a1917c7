const cite = 'paper/1';
const named = (value: string) => [{ value, role: 'preferred', cite }];

/** A register of three records that all had another id before. */
export const records = [
  {
    kind: 'source',
    id: 'paper',
    formerIds: ['draft'],
    names: named('Paper'),
    date: { value: '2003', cite },
    sections: [{ id: 'a' }],
    paragraphs: [{ locator: '1', type: 'paragraph' }],
    cite,
  },
  {
    kind: 'organization',
    id: 'new-body',
    formerIds: ['old-body', 'older-body'],
    names: named('New Body'),
    type: 'office',
    established: { value: '1990', cite },
    cite,
  },
  {
    kind: 'survey-result',
    id: 'inquiry',
    formerIds: ['survey'],
    names: named('Inquiry'),
    subject: 'Migration',
    conductedBy: [{ organization: 'organization/new-body', cite }],
    rounds: [{ type: 'sent', when: '2003', cite }],
    cite,
  },
];
