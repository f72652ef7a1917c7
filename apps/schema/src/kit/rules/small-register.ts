/** A small register to break rules in, in the short face: each part is a record that stands well by itself. */
export const report = {
  kind: 'source',
  id: 'report',
  names: [{ value: 'Report', role: 'preferred' }],
  date: '2003-07-01',
  sections: [{ id: 'i', heading: 'Introduction' }],
  paragraphs: [
    { locator: '1', type: 'paragraph', section: 'i' },
    { locator: '2', type: 'paragraph', section: 'i' },
  ],
  cite: 'report/1',
};

export const topic = (id: string, fields: object = {}) => ({ kind: 'topic', id, names: [caption(id)], ...fields, cite: 'report/1' });

export const place = (id: string, fields: object = {}) => ({
  kind: 'place',
  id,
  names: [caption(id)],
  type: 'country',
  ...fields,
  cite: 'report/1',
});

export const organization = (id: string, fields: object = {}) => ({
  kind: 'organization',
  id,
  names: [caption(id)],
  type: 'office',
  ...fields,
  cite: 'report/1',
});

export const activity = (id: string, fields: object = {}) => ({
  kind: 'activity',
  id,
  names: [caption(id)],
  type: 'meeting',
  status: 'held',
  ...fields,
  cite: 'report/1',
});

export const session = (id: string, order: number, fields: object = {}) => ({
  kind: 'meeting-session',
  id,
  names: [caption(id)],
  meeting: 'activity/meeting',
  order,
  ...fields,
  cite: 'report/1',
});

export const statistic = (value: object) => ({
  kind: 'statistic',
  id: 'persons',
  names: [caption('persons')],
  measure: 'Persons',
  value: { value },
  cite: 'report/1',
});

export const survey = (fields: object) => ({
  kind: 'survey-result',
  id: 'inquiry',
  names: [caption('inquiry')],
  subject: 'A conference',
  conductedBy: [{ organization: 'organization/office' }],
  rounds: [{ type: 'sent', when: '1995-02' }],
  ...fields,
  cite: 'report/1',
});

export const caption = (value: string) => ({ value, role: 'preferred' });
