import { type AnyRecord, kindNames } from '@org/migration-core';
import { findingWords } from '@org/migration-core/load';
import { validateAgainst } from '@org/migration-core/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { WrittenRule } from '../src/rules/rules-file.ts';
import { rulesFile } from '../src/rules/rules-file.ts';
import { rulesSchema } from '../src/rules/rules-schema.ts';
import { dataset, plain, schemaAt } from './register.ts';
import { brokenRules, fieldsOfKind, known } from './rule-interpreter.ts';

const file = JSON.parse(JSON.stringify(rulesFile(dataset))) as { operators: Record<string, string>; rules: WrittenRule[] };
const { rules, operators } = file;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const accepts = ajv.compile(rulesSchema());

describe('rules.json', () => {
  test('has a rule for every finding code, once, in the order of the core, with the words of the core', () => {
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(findingWords));
    for (const { id, level, message, remedy } of rules) {
      expect([id, level]).toEqual([id, findingWords[id].level]);
      expect([message.length, remedy.length].every((length) => length > 0)).toBe(true);
      expect(message).not.toMatch(/undefined|\[object|Did you mean/);
    }
  });

  test('is what its schema says, which refuses a rule that is not', () => {
    expect([accepts(file), accepts.errors]).toEqual([true, null]);
    const [first, ...rest] = rules;
    for (const wrong of [
      { ...first, id: 'no-such-code' },
      { ...first, level: 'fatal' },
      { ...first, assertions: [] },
      { ...first, assertions: [{ operator: 'magic' }] },
      { ...first, assertions: [{ operator: 'unique' }] },
      { ...first, assertions: [{ operator: 'unique', at: 'no/pointer' }] },
      { ...first, assertions: [{ operator: 'unique', at: '/names/*', colour: 'blue' }] },
      { ...first, kinds: ['planet'] },
      { ...first, remedy: undefined },
    ])
      expect([wrong, accepts(JSON.parse(JSON.stringify({ ...file, rules: [wrong, ...rest] })))]).toEqual([wrong, false]);
  });

  test('explains every operator that it uses, and no other', () => {
    const used = new Set<string>(rules.flatMap(({ assertions }) => assertions.map(({ operator }) => operator)));
    expect(Object.keys(operators).sort()).toEqual([...used].sort());
  });

  test('names the arguments that its messages and remedies have', () => {
    for (const { id, message, remedy, arguments: names } of rules) {
      const asked = new Set([...`${message} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect([id, [...asked].sort()]).toEqual([id, [...names].sort()]);
    }
  });
});

describe('a reader of rules.json that shares nothing with the checks of the core', () => {
  for (const kind of kindNames) fieldsOfKind[kind] = schemaAt(`public/${kind}.schema.json`).properties as object;
  const records = [...dataset.records.values()].map((record) => plain(record, 'public') as unknown as AnyRecord);
  const cite = [{ source: 'a-58-98', locator: '42' }];
  const exact = (value: number) => ({ relation: 'exactly', value, unit: 'states' });
  const name = { value: 'A new thing', role: 'preferred', cite };
  const topic = { kind: 'topic', id: 'a-new-thing', names: [name], cite };
  const instrument = { kind: 'instrument', id: 'a-new-thing', names: [name], type: 'treaty', cite };
  const statistic = (value: object) => ({ ...topic, kind: 'statistic', measure: 'Projects', value: [{ value, cite }] });
  const activity = { ...topic, kind: 'activity', type: 'seminar' };
  const source = {
    ...topic,
    kind: 'source',
    date: [{ value: '2003', cite }],
    sections: [{ id: 'i' }],
    paragraphs: [{ locator: '1', type: 'paragraph', section: 'i' }],
  };
  const survey = {
    ...topic,
    kind: 'survey-result',
    subject: 'A thing',
    conductedBy: [{ organization: 'organization/population-division', cite }],
    rounds: [{ type: 'sent', when: '1995', cite }],
  };
  const respondents = ['place/chile', 'place/mexico'].map((respondent) => ({ respondent, membership: 'member', cite }));

  test('finds nothing wrong with the register but what is listed as an exception', () => {
    const checked = rules.filter(
      ({ id, assertions }) => id !== 'survey-arithmetic' && assertions.every(({ operator }) => known.has(operator)),
    );
    expect(checked.length).toBeGreaterThan(15);
    expect(brokenRules(checked, records)).toEqual([]);
  });

  const seeded: [string, string | undefined, object][] = [
    ['nothing', undefined, topic],
    ['nothing', undefined, source],
    ['nothing', undefined, { ...survey, respondents, responses: [{ count: exact(2), membership: 'member', cite }] }],
    ['a day that does not exist', 'edtf', { ...topic, names: [{ ...name, holds: '2003-02-30' }] }],
    ['an interval that runs backwards', 'edtf', { ...topic, names: [{ ...name, holds: '2004/2003' }] }],
    ['decomposed text', 'not-nfc', { ...topic, names: [{ ...name, value: 'Migracio\u0301n' }] }],
    ['a space to spare', 'stray-space', { ...topic, names: [{ ...name, value: 'Ports\u00a0' }] }],
    ['a character that is not seen', 'forbidden-character', { ...topic, names: [{ ...name, value: 'Po\u200brts' }] }],
    ['no caption', 'one-caption', { ...topic, names: [{ ...name, role: 'variant' }] }],
    ['two captions', 'one-caption', { ...topic, names: [name, { ...name, value: 'Another', role: 'descriptive' }] }],
    ['an upper end below', 'quantity-range', statistic({ relation: 'between', value: 5, upper: 4, unit: 'days' })],
    ['an upper end that is missing', 'quantity-range', statistic({ relation: 'between', value: 5, unit: 'days' })],
    ['an upper end too much', 'quantity-range', statistic({ relation: 'about', value: 5, upper: 6, unit: 'days' })],
    ['a statement from outside without reference', 'external-reference', { ...topic, names: [{ ...name, basis: 'external' }] }],
    ['a statement without citation', 'uncited', { ...topic, names: [{ ...name, cite: [] }] }],
    ['a section listed twice', 'listed-twice', { ...source, sections: [{ id: 'i' }, { id: 'i' }] }],
    ['a section that is not listed', 'part-missing', { ...source, paragraphs: [{ locator: '1', type: 'paragraph', section: 'x' }] }],
    ['a section around it that comes later', 'part-missing', { ...source, sections: [{ id: 'i', parent: 'ii' }, { id: 'ii' }] }],
    ['a view of nobody', 'part-missing', { ...survey, views: [{ quantifier: 'most', among: 'nobody', text: 'So it is.', cite }] }],
    [
      'force before adoption',
      'date-order',
      { ...instrument, adoptedOn: [{ value: '2000', cite }], inForceFrom: [{ value: '1999', cite }] },
    ],
    [
      'a signature before adoption',
      'date-order',
      {
        ...instrument,
        adoptedOn: [{ value: '2000', cite }],
        participation: [{ party: 'place/chile', action: 'signed', when: '1998', cite }],
      },
    ],
    [
      'respondents that are too few',
      'survey-arithmetic',
      { ...survey, respondents, responses: [{ count: exact(3), membership: 'member', cite }] },
    ],
    [
      'options that do not add up',
      'survey-arithmetic',
      {
        ...survey,
        responses: [{ count: exact(9), membership: 'all', cite }],
        options: [4, 6].map((count) => ({ id: `option-${count}`, label: 'An answer', count: exact(count), cite })),
      },
    ],
    [
      'a rate that is none of its share',
      'survey-arithmetic',
      {
        ...survey,
        population: { description: 'Governments', size: exact(200), cite },
        responses: [{ count: exact(100), membership: 'member', cite }],
        responseRate: [{ value: { rate: { ...exact(40), unit: 'per-cent' }, base: 'Governments' }, cite }],
      },
    ],
    [
      'a deadline before the sending',
      'survey-arithmetic',
      { ...survey, rounds: [...survey.rounds, { type: 'deadline', when: '1994', cite }] },
    ],
    [
      'a remark on nothing',
      'remark-field-missing',
      { ...topic, remarks: [{ type: 'variant', text: 'So it is.', field: '/colour', cite }] },
    ],
    ['a reference that leads nowhere', 'reference-missing', { ...topic, broader: ['topic/nothing-at-all'] }],
    ['a citation that leads nowhere', 'citation-missing', { ...topic, cite: [{ source: 'a-58-98', locator: '4711' }] }],
    ['a topic within itself', 'reference-cycle', { ...topic, broader: ['topic/a-new-thing'] }],
    ['an id that another record has', 'former-id-taken', { ...topic, formerIds: ['remittances'] }],
  ];

  test.each(seeded)('finds in a record with %s what the core finds: %s', async (_, code, record) => {
    const sent = record as AnyRecord;
    const { findings } = await validateAgainst(dataset, JSON.stringify(record), { format: 'json' });
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(code === undefined ? [] : [code]);
    expect(brokenRules(rules, [...records, sent], [sent])).toEqual(code === undefined ? [] : [code]);
  });

  test('finds what a source could not know', () => {
    const held = { ...activity, status: [{ value: 'held', cite }], when: [{ value: '2005', cite }] };
    const planned = { ...held, status: [{ value: 'planned', cite }] };
    for (const [record, broken] of [
      [held, ['said-before-source']],
      [planned, []],
    ] as const) {
      const sent = record as unknown as AnyRecord;
      expect(brokenRules(rules, [...records, sent], [sent])).toEqual(broken);
    }
  });
});
