import type { Files } from '../support/temporary-folder.ts';

/** What is put into a small sound register, and the whole list of findings that must come of it. */
type BadInput = {
  files: Files;
  /** `code file:line:column pointer`; without line and column where the text could not be read. */
  expected: string[];
};
export type BadInputs = Record<string, BadInput>;

type Bag = Record<string, unknown>;

const name = (value: unknown) => [{ value, role: 'preferred' }];
const json = (file: string, value: unknown): Files => ({ [file]: { json: value } });

export const organization = (id: unknown, extra: Bag = {}): Bag => ({
  kind: 'organization',
  id,
  names: name('A body'),
  type: 'office',
  cite: 's/1',
  ...extra,
});
export const topic = (id: string, extra: Bag = {}): Bag => ({ kind: 'topic', id, names: name('A topic'), cite: 's/1', ...extra });
export const activity = (id: string, extra: Bag = {}): Bag => ({
  kind: 'activity',
  id,
  names: name('A study'),
  type: 'research',
  status: 'held',
  cite: 's/1',
  ...extra,
});

/** One file with one record, each sound but for what is given. */
export const pier = (extra: Bag): Files => json('organizations/pier.json', organization('pier', extra));
export const topics = (extras: Record<string, Bag>): Files =>
  Object.assign({}, ...Object.entries(extras).map(([id, extra]) => json(`topics/${id}.json`, topic(id, extra))));
export const study = (extra: Bag): Files => json('activities/study.json', activity('study', extra));
export const number = (value: unknown): Files =>
  json('statistics/n.json', { kind: 'statistic', id: 'n', names: name('A number'), measure: 'Ships', value: { value }, cite: 's/1' });
export const inquiry = (extra: Bag): Files =>
  json('survey-results/q.json', {
    kind: 'survey-result',
    id: 'q',
    names: name('An inquiry'),
    subject: 'Ships',
    conductedBy: [{ organization: 'organization/harbour' }],
    rounds: [{ type: 'sent' }],
    cite: 's/1',
    ...extra,
  });
export const source = (id: string, extra: Bag = {}): Files =>
  json(`sources/${id}.json`, {
    kind: 'source',
    id,
    names: name('A source'),
    date: '2003-07',
    sections: [{ id: 'i' }],
    paragraphs: [
      { locator: '1', type: 'paragraph', section: 'i' },
      { locator: '2', type: 'paragraph' },
    ],
    cite: `${id}/1`,
    ...extra,
  });

/** The text of a sound record, with a change. */
export const pierText = (change: (text: string) => string): Files => ({
  'organizations/pier.json': change(JSON.stringify(organization('pier'), null, 2)),
});

/** The small sound register itself. */
export const soundFiles: Files = {
  ...source('s'),
  'organizations/harbour.json': { json: organization('harbour') },
};
