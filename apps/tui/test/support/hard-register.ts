import type { AnyRecord } from '@org/migration-core';
import { linkRecords } from '@org/migration-core/load';
import { smallRegister } from './small-register.ts';

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
