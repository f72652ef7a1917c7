import type { AnyRecord, Dataset } from '@org/migration-core';
import { buildDataset, linkRecords } from '@org/migration-core/load';

const name = (value: string, role = 'preferred') => ({ value, role, cite: 'report/1' });

/** A register of a few records, so that whole frames can be read in a test. */
export const authored = [
  {
    kind: 'source',
    id: 'report',
    names: [name('Report on migration')],
    symbol: { value: 'A/1', cite: 'report/1' },
    date: { value: '2003-07-01', cite: 'report/1' },
    sections: [{ id: 'i', label: 'I', heading: 'Introduction' }],
    paragraphs: [
      { locator: '1', type: 'paragraph', section: 'i' },
      { locator: '2', type: 'paragraph', section: 'i', damage: [{ type: 'truncated-end', text: 'Breaks off in mid-sentence.' }] },
    ],
    cite: ['report/1'],
  },
  {
    kind: 'organization',
    id: 'agency',
    names: [name('Agency for Refugees and Displaced Persons'), name('ARD', 'acronym')],
    type: 'office',
    unSystem: { value: 'within', cite: 'report/1' },
    topics: ['topic/asylum'],
    points: [{ type: 'position', text: 'Those who flee must be let in.', topics: ['topic/asylum'], cite: 'report/2' }],
    cite: ['report/1', 'report/2'],
  },
  { kind: 'organization', id: 'bureau', names: [name('Bureau of Statistics')], type: 'statistical-office', cite: ['report/1'] },
  {
    kind: 'instrument',
    id: 'resolution',
    names: [name('Resolution 1')],
    type: 'resolution',
    adoptedBy: { value: 'organization/agency', cite: 'report/1' },
    adoptedOn: [
      { value: '2001-12-21', cite: ['report/1'] },
      { value: '2002-02-21', cite: ['report/2'] },
    ],
    cite: ['report/1', 'report/2'],
  },
  { kind: 'topic', id: 'asylum', names: [name('Asylum', 'descriptive')], cite: ['report/1'] },
];

const built = await buildDataset(authored.map((record) => ({ authored: record })));
export const smallRegister = built.dataset as Dataset;

/** The same with texts that no check would let in, as a faulty or malicious source of data might send them. */
export const hostileRegister = await linkRecords(
  [...smallRegister.records.values()].map((record): AnyRecord => {
    const renamed = record.names.map((one) => ({ ...one, value: `\u001b[2J\u202e${one.value}\n\u001b]0;title\u0007` }));
    return { ...record, names: renamed } as AnyRecord;
  }),
);

/** Names in scripts of other widths: two columns a character, marks on others, right to left. */
const wideNames: Record<string, string> = {
  agency: '国際移住と開発に関する国際連合事務総長の報告書についての会議',
  bureau: 'E\u0301cole des hautes e\u0301tudes en sciences sociales, de\u0301partement des migrations',
  report: 'المنظمة الدولية للهجرة',
};
export const wideRegister = await linkRecords(
  [...smallRegister.records.values()].map((record): AnyRecord => {
    const value = wideNames[record.id];
    return { ...record, names: record.names.map((one) => (value ? { ...one, value } : one)) } as AnyRecord;
  }),
);
