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

const hostileTexts = {
  controls: '\u001b[31mred\u001b[0m\u0007 \u009b2J and\r\nmore\ttabs\0',
  bidi: 'abc \u202egnp.exe\u202c \u2066isolated\u2069 \u200fmark',
  wide: '国際移住に関する登録簿、難民と避難民のための機関、統計局および報告書',
  combining: `${'e\u0301\u0323'.repeat(60)} a\u0300\u0301\u0302\u0303\u0304`,
  joined: '👩‍👩‍👧‍👦🏳️‍🌈🇨🇭🇰🇷👍🏽 zero\u200bwidth soft\u00adhyphen',
  endless: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
  halves: 'lone \ud800 half and \udfff another',
  spaces: 'a\u00a0b\u2003c\u3000d',
};

/** Every place for text filled with what is hard to show. */
export const hardRegister = await linkRecords(
  [...smallRegister.records.values()].map((record, i): AnyRecord => {
    const texts = Object.values(hostileTexts);
    const hard = (text: string, at: number) => `${texts[(i + at) % texts.length]} ${text} ${texts[(i + at + 3) % texts.length]}`;
    const names = [...record.names, ...texts.map((value) => ({ value, role: 'variant', cite: record.cite }))];
    const points = texts.map((text, at) => ({
      type: 'finding',
      text: hard(text, at),
      note: text,
      topics: ['topic/asylum'],
      cite: record.cite,
    }));
    const remarks = texts.map((text) => ({ type: 'premise', text, field: '/names', basis: 'external', reference: text, cite: [] }));
    return {
      ...record,
      names: names.map((name, at) => ({ ...name, value: hard(name.value, at) })),
      points,
      summary: texts.join(' '),
      remarks,
      ...(record.kind === 'source' && {
        symbol: record.symbol?.map((one) => ({ ...one, value: hard(one.value, 0) })),
        sections: record.sections.map((one) => ({ ...one, heading: texts.join(' ') })),
        paragraphs: record.paragraphs.map((one) => ({ ...one, damage: texts.map((text) => ({ type: 'garbled', text })) })),
      }),
    } as unknown as AnyRecord;
  }),
);
