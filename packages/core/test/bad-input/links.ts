import { type BadInputs, organization, pier, pierText, source, study, topic, topics } from './small-files.ts';

/** Records that are sound each for itself, but not together. */
export const badLinks: BadInputs = {
  'a reference to nothing': {
    files: pier({ parents: 'organization/nobody-at-all' }),
    expected: ['reference-missing organizations/pier.json:12:14 /parents'],
  },
  'a reference with a slip of the pen': {
    files: pier({ parents: 'organization/harbor' }),
    expected: ['reference-missing organizations/pier.json:12:14 /parents'],
  },
  'a reference to nothing deep inside': {
    files: study({
      parties: [
        { party: 'organization/harbour', role: 'host' },
        { party: 'organization/nobody', role: 'partner' },
      ],
    }),
    expected: ['reference-missing activities/study.json:19:16 /parties/1/party'],
  },
  'the same wrong reference in two attestations': {
    files: pier({
      parents: [
        { value: 'organization/nobody', holds: '2001' },
        { value: 'organization/nobody', holds: '2002' },
      ],
    }),
    expected: [
      'reference-missing organizations/pier.json:14:16 /parents/0/value',
      'reference-missing organizations/pier.json:18:16 /parents/1/value',
    ],
  },
  'a reference to a former id': {
    files: { ...topics({ new: { formerIds: ['old'] }, other: { broader: ['topic/old'] } }) },
    expected: ['reference-moved topics/other.json:12:5 /broader/0'],
  },
  'a former id that is in use': {
    files: topics({ a: { formerIds: ['b'] }, b: {} }),
    expected: ['former-id-taken topics/a.json:12:5 /formerIds/0'],
  },
  'a former id that is the own id': {
    files: topics({ a: { formerIds: ['a'] } }),
    expected: ['former-id-taken topics/a.json:12:5 /formerIds/0'],
  },
  'a former id of two records': {
    files: topics({ a: { formerIds: ['old'] }, b: { formerIds: ['old'] } }),
    expected: ['former-id-taken topics/b.json:12:5 /formerIds/0'],
  },
  'a former id twice in one record': {
    files: topics({ a: { formerIds: ['old', 'old'] } }),
    expected: ['former-id-taken topics/a.json:13:5 /formerIds/1'],
  },
  'a record broader than itself': {
    files: topics({ a: { broader: ['topic/a'] } }),
    expected: ['reference-cycle topics/a.json:11:14 /broader'],
  },
  'two records broader than each other': {
    files: topics({ a: { broader: ['topic/b'] }, b: { broader: ['topic/a'] } }),
    expected: ['reference-cycle topics/a.json:11:14 /broader'],
  },
  'three records in a circle': {
    files: topics({ c: { broader: ['topic/a'] }, a: { broader: ['topic/b'] }, b: { broader: ['topic/c'] } }),
    expected: ['reference-cycle topics/a.json:11:14 /broader'],
  },
  'a circle that is told twice': {
    files: pier({
      parents: [
        { value: 'organization/pier', holds: '2001' },
        { value: 'organization/pier', holds: '2002' },
      ],
    }),
    expected: ['reference-cycle organizations/pier.json:12:14 /parents'],
  },
  'two circles in one file': {
    files: study({ partOf: [{ activity: 'activity/study' }], realizes: [{ activity: 'activity/study', certainty: 'certain' }] }),
    expected: ['reference-cycle activities/study.json:13:13 /partOf', 'reference-cycle activities/study.json:18:15 /realizes'],
  },
  'an id twice': {
    files: { 'topics/a.json': { json: topic('a') }, 'topics/b.json': { json: topic('a') } },
    expected: ['file-name topics/b.json:3:9 /id', 'duplicate-id topics/b.json:3:9 /id'],
  },
  'an id twice, with a fault in the second': {
    files: { 'topics/a.json': { json: topic('a') }, 'topics/b.json': { json: topic('a', { names: [] }) } },
    expected: ['file-name topics/b.json:3:9 /id', 'out-of-bounds topics/b.json:4:12 /names', 'one-caption topics/b.json:4:12 /names'],
  },
  'a citation of paragraph 56, which is not there': {
    files: pier({ cite: 's/56' }),
    expected: ['citation-missing organizations/pier.json:11:11 /cite'],
  },
  'a citation of a source that is not there': {
    files: pier({ cite: 'unknown-source/1' }),
    expected: ['citation-missing organizations/pier.json:11:11 /cite'],
  },
  'a citation with a slip of the pen': {
    files: pier({ cite: 'ss/2' }),
    expected: ['citation-missing organizations/pier.json:11:11 /cite'],
  },
  'wrong citations of single statements': {
    files: pier({ names: [{ value: 'A body', role: 'preferred', cite: ['s/1', 's/77'] }], summary: 'A body.', cite: ['s/1', 's/88'] }),
    expected: ['citation-missing organizations/pier.json:10:9 /names/0/cite/1', 'citation-missing organizations/pier.json:17:5 /cite/1'],
  },
  'references to a record with a fault, which lead to it all the same': {
    files: { ...pier({ type: 'x' }), ...study({ parties: [{ party: 'organization/pier', role: 'host' }] }) },
    expected: ['value-not-allowed organizations/pier.json:10:11 /type'],
  },
  'references to a record whose file is no JSON': {
    files: { ...pierText((text) => text.slice(1)), ...study({ parties: [{ party: 'organization/pier', role: 'host' }] }) },
    expected: ['json-syntax organizations/pier.json:2:9'],
  },
  'references to a record whose kind is misspelt': {
    files: { ...pier({ kind: 'organisation' }), ...study({ parties: [{ party: 'organization/pier', role: 'host' }] }) },
    expected: ['unknown-kind organizations/pier.json:2:11 /kind'],
  },
  'citations of a source with a fault': {
    files: { ...source('t', { date: 'x' }), ...pier({ cite: 't/1' }) },
    expected: ['edtf sources/t.json:10:11 /date'],
  },
  'citations of a source whose file is no JSON': {
    files: { 'sources/t.json': '{', ...pier({ cite: 't/1' }) },
    expected: ['json-syntax sources/t.json:1:2'],
  },
  'a reference to the same id in another kind': {
    files: {
      'topics/harbour.json': { json: topic('harbour') },
      'organizations/pier.json': { json: organization('pier', { topics: ['topic/pier'] }) },
    },
    expected: ['reference-missing organizations/pier.json:13:5 /topics/0'],
  },
};
