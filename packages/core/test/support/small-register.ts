import type { CheckContext } from '../../src/checks/check.ts';
import { fileOf } from '../../src/checks/check.ts';
import { shinglesOf } from '../../src/checks/copied-sentence.ts';
import { printRecord } from '../../src/checks/print.ts';
import type { Dataset } from '../../src/dataset.ts';
import { buildDataset } from '../../src/load/build-dataset.ts';
import { type JsonDocument, readJson } from '../../src/load/document.ts';
import { wordsOf } from '../../src/text/fold.ts';

type Authored = Record<string, unknown>;

/** What the two paragraphs and the heading of the small source say. */
const smallText = {
  '1': 'The Harbour Office held 12 workshops in March 2001 and, so it is said, a further one for sailors who were about to leave the port again.',
  '2': 'In 2002 the Harbour Office asked some 40 towns; thirty answered.',
  'i.heading': 'I. The harbour, 1 July 2003',
};

/** An authored record with what every record needs; `extra` adds and overrides. */
export const authored = (kind: string, id: string, extra: Authored = {}): Authored => ({
  kind,
  id,
  names: [{ value: id, role: 'descriptive' }],
  cite: 'small/1',
  ...extra,
});

export const smallSource = (extra: Authored = {}): Authored =>
  authored('source', 'small', {
    names: [{ value: 'A small source', role: 'descriptive', cite: 'small/1' }],
    date: { value: '2003-07-01', cite: 'small/i.heading' },
    sections: [{ id: 'i', label: 'I', heading: 'The harbour' }],
    paragraphs: [
      { locator: 'i.heading', type: 'heading', section: 'i' },
      { locator: '1', type: 'paragraph', section: 'i' },
      { locator: '2', type: 'paragraph', section: 'i' },
    ],
    ...extra,
  });

/** A dataset of the small source and the given records; throws where a record is not valid, since then a test is. */
export async function smallDataset(records: readonly Authored[], silences: Record<string, Record<string, string>> = {}): Promise<Dataset> {
  const all = records.some(({ kind, id }) => kind === 'source' && id === 'small') ? records : [smallSource(), ...records];
  const { dataset, findings } = await buildDataset(
    all.map((record) => ({ authored: record })),
    silences,
  );
  if (!dataset) throw new Error(`not a valid fixture: ${JSON.stringify(findings)}`);
  return dataset;
}

/** What the editorial checks look at, for the small source and the given records, every file in its one spelling. */
export async function smallContext(
  records: readonly Authored[],
  extra: Partial<CheckContext> & { silences?: Record<string, Record<string, string>> } = {},
): Promise<CheckContext> {
  const { silences, ...context } = extra;
  const dataset = await smallDataset(records, silences);
  const documents = new Map<string, JsonDocument>(
    [...dataset.records.values()].map((record) => [
      fileOf(record),
      readJson(fileOf(record), new TextEncoder().encode(printRecord(record))),
    ]),
  );
  const words = (locator: keyof typeof smallText) => [...new Set(wordsOf(smallText[locator]))].sort().join(' ');
  return {
    dataset,
    documents,
    concordances: [
      {
        source: 'small',
        places: (['i.heading', '1', '2'] as const).map((locator, i) => ({ locator, blocks: [i + 1], words: words(locator) })),
      },
    ],
    shingles: [
      {
        source: 'small',
        length: 12,
        hashes: Object.values(smallText)
          .flatMap((text) => shinglesOf(wordsOf(text), 12).map(({ hash }) => hash))
          .join(' '),
      },
    ],
    released: [],
    ...context,
  };
}
