import { activity, type BadInputs, inquiry, number, organization, pier, source, study, topics } from './small-files.ts';

const called = (value: unknown) => [{ value, role: 'preferred' }];

/** Files that are JSON, but not a record as its kind describes it. */
export const badRecords: BadInputs = {
  'a list': { files: { 'topics/a.json': '[]' }, expected: ['wrong-type topics/a.json:1:1'] },
  null: { files: { 'topics/a.json': 'null' }, expected: ['wrong-type topics/a.json:1:1'] },
  'a text': { files: { 'topics/a.json': '"topic"' }, expected: ['wrong-type topics/a.json:1:1'] },
  'an object without anything': { files: { 'topics/a.json': '{}' }, expected: ['missing-field topics/a.json:1:1'] },
  'only a kind': {
    files: { 'topics/a.json': '{"kind": "topic"}' },
    expected: ['missing-field topics/a.json:1:1', 'missing-field topics/a.json:1:1', 'missing-field topics/a.json:1:1'],
  },
  'a kind that does not exist': { files: pier({ kind: 'organisation' }), expected: ['unknown-kind organizations/pier.json:2:11 /kind'] },
  'a kind that is like no other': { files: pier({ kind: 'xyz' }), expected: ['unknown-kind organizations/pier.json:2:11 /kind'] },
  'a kind that is null': { files: pier({ kind: null }), expected: ['wrong-type organizations/pier.json:2:11 /kind'] },
  'a kind in a list': { files: pier({ kind: ['organization'] }), expected: ['wrong-type organizations/pier.json:2:11 /kind'] },
  'a kind that cannot become a text': {
    files: pier({ kind: { toString: 1, valueOf: 1 } }),
    expected: ['wrong-type organizations/pier.json:2:11 /kind'],
  },
  'a kind of which every object has one': {
    files: pier({ kind: 'constructor' }),
    expected: ['unknown-kind organizations/pier.json:2:11 /kind'],
  },
  'an id with capitals': {
    files: { 'organizations/Pier.json': { json: organization('Pier') } },
    expected: ['format organizations/Pier.json:3:9 /id'],
  },
  'an id that climbs out of the folder': {
    files: { 'organizations/pier.json': { json: organization('../pier') } },
    expected: ['format organizations/pier.json:3:9 /id'],
  },
  'an id that is a number': {
    files: { 'organizations/pier.json': { json: organization(5) } },
    expected: ['wrong-type organizations/pier.json:3:9 /id'],
  },
  'an id of 81 characters': {
    files: { [`organizations/${'a'.repeat(81)}.json`]: { json: organization('a'.repeat(81)) } },
    expected: [
      'out-of-bounds organizations/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json:3:9 /id',
    ],
  },
  'a field too few': { files: pier({ type: undefined }), expected: ['missing-field organizations/pier.json:1:1'] },
  'names, type and citation too few': {
    files: pier({ names: undefined, type: undefined, cite: undefined }),
    expected: [
      'missing-field organizations/pier.json:1:1',
      'missing-field organizations/pier.json:1:1',
      'missing-field organizations/pier.json:1:1',
    ],
  },
  'a field of another kind': { files: pier({ status: 'held' }), expected: ['unknown-field organizations/pier.json:12:13 /status'] },
  'a misspelt field': {
    files: pier({ parrents: 'organization/harbour' }),
    expected: ['unknown-field organizations/pier.json:12:15 /parrents'],
  },
  'a misspelt field of a statement': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', language: 'fr' }] }),
    expected: ['unknown-field organizations/pier.json:8:19 /names/0/language'],
  },
  'a field called __proto__': {
    files: { 'organizations/pier.json': JSON.stringify(organization('pier')).replace('{', '{"__proto__": {"type": "office"}, ') },
    expected: ['unknown-field organizations/pier.json:1:15 /__proto__'],
  },
  'a statement with a field called __proto__': {
    files: { 'organizations/pier.json': JSON.stringify(organization('pier')).replace('{"value"', '{"__proto__": 1, "value"') },
    expected: ['unknown-field organizations/pier.json:1:59 /names/0/__proto__'],
  },
  'fields called constructor and toString': {
    files: pier({ constructor: 1, toString: 1, hasOwnProperty: 1 }),
    expected: [
      'unknown-field organizations/pier.json:12:18 /constructor',
      'unknown-field organizations/pier.json:13:15 /toString',
      'unknown-field organizations/pier.json:14:21 /hasOwnProperty',
    ],
  },
  'a misspelt value of a list of values': {
    files: pier({ type: 'ofice' }),
    expected: ['value-not-allowed organizations/pier.json:10:11 /type'],
  },
  'a misspelt value of an attested field, written short': {
    files: study({ status: 'helt' }),
    expected: ['value-not-allowed activities/study.json:11:13 /status'],
  },
  'a misspelt value of an attested field, written long': {
    files: study({ status: [{ value: 'held' }, { value: 'planed' }] }),
    expected: ['value-not-allowed activities/study.json:16:16 /status/1/value'],
  },
  'a value like no other': { files: pier({ type: 'xyz' }), expected: ['value-not-allowed organizations/pier.json:10:11 /type'] },
  'a number in place of a text': { files: study({ when: 2003 }), expected: ['wrong-type activities/study.json:13:11 /when'] },
  'a text in place of a list': { files: pier({ names: 'A body' }), expected: ['wrong-type organizations/pier.json:4:12 /names'] },
  'a text in place of an object': { files: pier({ names: ['A body'] }), expected: ['wrong-type organizations/pier.json:5:5 /names/0'] },
  'an object in place of a text': {
    files: pier({ summary: { text: 'A body.' } }),
    expected: ['wrong-type organizations/pier.json:12:14 /summary'],
  },
  'null in place of nothing': { files: pier({ summary: null }), expected: ['wrong-type organizations/pier.json:12:14 /summary'] },
  'an empty list': { files: pier({ members: [] }), expected: ['out-of-bounds organizations/pier.json:12:14 /members'] },
  'an empty text': { files: pier({ summary: '' }), expected: ['out-of-bounds organizations/pier.json:12:14 /summary'] },
  'a text too long': {
    files: pier({ summary: 'word '.repeat(300).trim() }),
    expected: ['out-of-bounds organizations/pier.json:12:14 /summary'],
  },
  'a text of 900,000 characters': {
    files: pier({ summary: 'x'.repeat(900_000) }),
    expected: ['out-of-bounds organizations/pier.json:12:14 /summary'],
  },
  'an escaped NUL': { files: pier({ summary: 'A\u0000body.' }), expected: ['forbidden-character organizations/pier.json:12:14 /summary'] },
  'an unpaired surrogate': {
    files: pier({ summary: 'A \ud800 body.' }),
    expected: ['forbidden-character organizations/pier.json:12:14 /summary'],
  },
  'a character that turns the text round': {
    files: pier({ summary: 'A \u202egnp\u202c body.' }),
    expected: ['forbidden-character organizations/pier.json:12:14 /summary'],
  },
  'a character of no width': {
    files: pier({ names: called('A\u200bbody') }),
    expected: ['forbidden-character organizations/pier.json:6:16 /names/0/value'],
  },
  'a byte order mark inside': {
    files: pier({ names: called('\ufeffA body') }),
    expected: [
      'forbidden-character organizations/pier.json:6:16 /names/0/value',
      'stray-space organizations/pier.json:6:16 /names/0/value',
    ],
  },
  'a character in an id that is not seen': {
    files: { 'organizations/pier.json': { json: organization('pi\u200ber') } },
    expected: ['format organizations/pier.json:3:9 /id'],
  },
  'a letter and its accent apart': {
    files: pier({ names: called('Cafe\u0301') }),
    expected: ['not-nfc organizations/pier.json:6:16 /names/0/value'],
  },
  'space around a text': {
    files: pier({ names: called(' A body ') }),
    expected: ['stray-space organizations/pier.json:6:16 /names/0/value'],
  },
  'two spaces inside a text': {
    files: pier({ names: called('A  body') }),
    expected: ['stray-space organizations/pier.json:6:16 /names/0/value'],
  },
  'everything wrong with one text': {
    files: pier({ names: called(' Cafe\u0301\u200b ') }),
    expected: [
      'forbidden-character organizations/pier.json:6:16 /names/0/value',
      'not-nfc organizations/pier.json:6:16 /names/0/value',
      'stray-space organizations/pier.json:6:16 /names/0/value',
    ],
  },
  'a day that does not exist': { files: study({ when: '2003-02-29' }), expected: ['edtf activities/study.json:13:11 /when'] },
  'a month that does not exist': { files: study({ when: '2003-13' }), expected: ['edtf activities/study.json:13:11 /when'] },
  'an interval that runs backwards': { files: study({ when: '2004/2003' }), expected: ['edtf activities/study.json:13:11 /when'] },
  'a date in words': { files: study({ when: 'July 2003' }), expected: ['edtf activities/study.json:13:11 /when'] },
  'a date with a time': { files: study({ when: '2003-07-01T00:00:00Z' }), expected: ['edtf activities/study.json:13:11 /when'] },
  'a padded year': { files: study({ when: 'Y02003' }), expected: ['edtf activities/study.json:13:11 /when'] },
  'a wrong date among right ones': {
    files: study({ when: [{ value: '2003' }, { value: '2003-99' }] }),
    expected: ['edtf activities/study.json:18:16 /when/1/value'],
  },
  'a range of validity that is no date': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', holds: 'always' }] }),
    expected: ['edtf organizations/pier.json:8:16 /names/0/holds'],
  },
  'two preferred names': {
    files: pier({ names: [...called('A body'), ...called('The body')] }),
    expected: ['one-caption organizations/pier.json:4:12 /names'],
  },
  'no preferred name': {
    files: pier({ names: [{ value: 'AB', role: 'acronym' }] }),
    expected: ['one-caption organizations/pier.json:4:12 /names'],
  },
  'a language that is none': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', lang: 'English' }] }),
    expected: ['format organizations/pier.json:8:15 /names/0/lang'],
  },
  'a reference without a kind': { files: pier({ parents: 'harbour' }), expected: ['format organizations/pier.json:12:14 /parents'] },
  'a reference to a kind that cannot stand here': {
    files: pier({ parents: 'topic/ports' }),
    expected: ['format organizations/pier.json:12:14 /parents'],
  },
  'a citation without a place': { files: pier({ cite: 's' }), expected: ['format organizations/pier.json:11:11 /cite'] },
  'a citation that is a number': { files: pier({ cite: 5 }), expected: ['format organizations/pier.json:11:11 /cite'] },
  'a wrong citation among right ones': {
    files: pier({ cite: ['s/1', 'S/2'] }),
    expected: ['missing-field organizations/pier.json:5:5 /names/0', 'format organizations/pier.json:13:5 /cite/1'],
  },
  'a wrong citation before right ones': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', cite: 's/1' }], cite: ['S/2', 's/1'] }),
    expected: ['format organizations/pier.json:13:5 /cite/0'],
  },
  'a wrong citation of one statement': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', cite: ['s/1', 7] }] }),
    expected: ['format organizations/pier.json:10:9 /names/0/cite/1'],
  },
  'a citation as an object with a slip of the pen': {
    files: pier({ cite: [{ source: 's', locater: '1' }] }),
    expected: ['missing-field organizations/pier.json:12:5 /cite/0', 'unknown-field organizations/pier.json:14:18 /cite/0/locater'],
  },
  'a list without a citation': {
    files: pier({ cite: [] }),
    expected: ['missing-field organizations/pier.json:5:5 /names/0', 'missing-field organizations/pier.json:11:11 /cite'],
  },
  'a statement that leaves open which of two places states it': {
    files: pier({ cite: ['s/1', 's/2'] }),
    expected: ['missing-field organizations/pier.json:5:5 /names/0'],
  },
  'a statement that cites nothing': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', cite: [] }] }),
    expected: ['uncited organizations/pier.json:8:15 /names/0/cite'],
  },
  'an external statement without a reference': {
    files: pier({ unSystem: { value: 'within', basis: 'external' } }),
    expected: ['external-reference organizations/pier.json:12:15 /unSystem'],
  },
  'a quantity between one number and nothing': {
    files: number({ relation: 'between', value: 5, unit: 'ships' }),
    expected: ['quantity-range statistics/n.json:12:14 /value/value'],
  },
  'a quantity between more and less': {
    files: number({ relation: 'between', value: 5, upper: 4, unit: 'ships' }),
    expected: ['quantity-range statistics/n.json:12:14 /value/value'],
  },
  'an exact quantity with an upper end': {
    files: number({ value: 5, upper: 6, unit: 'ships' }),
    expected: ['quantity-range statistics/n.json:12:14 /value/value'],
  },
  'a quantity in words': {
    files: number({ value: 'five', unit: 'ships' }),
    expected: ['wrong-type statistics/n.json:13:16 /value/value/value'],
  },
  'a quantity without a unit': { files: number({ value: 5 }), expected: ['missing-field statistics/n.json:12:14 /value/value'] },
  'a unit that is a sign': { files: number({ value: 5, unit: '%' }), expected: ['format statistics/n.json:14:15 /value/value/unit'] },
  'half a position in an order': {
    files: {
      'meeting-sessions/x.json': {
        json: { kind: 'meeting-session', id: 'x', names: called('A session'), meeting: 'activity/study', order: 1.5, cite: 's/1' },
      },
      'activities/study.json': { json: activity('study') },
    },
    expected: ['wrong-type meeting-sessions/x.json:11:12 /order'],
  },
  'position nought in an order': {
    files: {
      'meeting-sessions/x.json': {
        json: { kind: 'meeting-session', id: 'x', names: called('A session'), meeting: 'activity/study', order: 0, cite: 's/1' },
      },
      'activities/study.json': { json: activity('study') },
    },
    expected: ['out-of-bounds meeting-sessions/x.json:11:12 /order'],
  },
  'country codes in lower case': {
    files: {
      'places/bz.json': {
        json: {
          kind: 'place',
          id: 'bz',
          names: called('Belize'),
          type: 'country',
          codes: { m49: 84, iso2: 'bz', iso3: 'BZ' },
          cite: 's/1',
        },
      },
    },
    expected: [
      'wrong-type places/bz.json:12:12 /codes/m49',
      'format places/bz.json:13:13 /codes/iso2',
      'format places/bz.json:14:13 /codes/iso3',
    ],
  },
  'a place of a source listed twice': {
    files: source('t', {
      paragraphs: [
        { locator: '1', type: 'paragraph' },
        { locator: '1', type: 'note' },
      ],
    }),
    expected: ['listed-twice sources/t.json:22:18 /paragraphs/1/locator'],
  },
  'a paragraph in a section that is not there': {
    files: source('t', { paragraphs: [{ locator: '1', type: 'paragraph', section: 'ii' }] }),
    expected: ['part-missing sources/t.json:20:18 /paragraphs/0/section'],
  },
  'a section within itself': {
    files: source('t', { sections: [{ id: 'i', parent: 'i' }] }),
    expected: ['part-missing sources/t.json:14:17 /sections/0/parent'],
  },
  'two sections within each other': {
    files: source('t', {
      sections: [
        { id: 'i', parent: 'ii' },
        { id: 'ii', parent: 'i' },
      ],
    }),
    expected: ['part-missing sources/t.json:14:17 /sections/0/parent'],
  },
  'a view of those who chose an option that is not there': {
    files: inquiry({
      options: [{ id: 'yes', label: 'Yes', count: { value: 1, unit: 'states' } }],
      views: [{ quantifier: 'most', among: 'no', text: 'A view.' }],
    }),
    expected: ['part-missing survey-results/q.json:35:16 /views/0/among'],
  },
  'a view of nobody': {
    files: inquiry({ views: [{ quantifier: 'most', among: 5, text: 'A view.' }] }),
    expected: ['format survey-results/q.json:25:16 /views/0/among'],
  },
  'an option listed twice': {
    files: inquiry({ options: ['Yes', 'No'].map((label) => ({ id: 'yes', label, count: { value: 1, unit: 'states' } })) }),
    expected: ['listed-twice survey-results/q.json:32:13 /options/1/id'],
  },
  'many faults in one record': {
    files: study({ id: 'study', type: 5, status: 'x', when: '2003-13', topcs: [], cite: 's' }),
    expected: [
      'value-not-allowed activities/study.json:10:11 /type',
      'value-not-allowed activities/study.json:11:13 /status',
      'format activities/study.json:12:11 /cite',
      'edtf activities/study.json:13:11 /when',
      'unknown-field activities/study.json:14:12 /topcs',
    ],
  },
  'many faults in many records': {
    files: {
      ...topics({ a: { names: [] }, b: { scopeNote: 5 } }),
      ...pier({ type: 'x' }),
      ...study({ when: 'x' }),
      'topics/c.json': '{',
      'topics/d.json': '',
    },
    expected: [
      'edtf activities/study.json:13:11 /when',
      'value-not-allowed organizations/pier.json:10:11 /type',
      'out-of-bounds topics/a.json:4:12 /names',
      'one-caption topics/a.json:4:12 /names',
      'wrong-type topics/b.json:11:16 /scopeNote',
      'json-syntax topics/c.json:1:2',
      'json-syntax topics/d.json:1:1',
    ],
  },
};
