import { describe, expect, it } from 'vitest';
import { surveyArithmetic } from '../src/index.ts';
import { buildDataset, type Finding, type FindingCode, findingWords, messageOf, remedyOf, validateRecord } from '../src/load.ts';
import { loadDataset, readDataFolder } from '../src/node.ts';
import type { SurveyResult } from '../src/schema/survey-result.ts';
import { badFolders } from './bad-input/folders.ts';
import { badLinks } from './bad-input/links.ts';
import { badRecords } from './bad-input/records.ts';
import { inquiry, organization, soundFiles, topic } from './bad-input/small-files.ts';
import { badTexts } from './bad-input/texts.ts';
import { type Files, inFolder } from './support/temporary-folder.ts';

const groups = { texts: badTexts, records: badRecords, links: badLinks, folders: badFolders };

const read = (files: Files) => inFolder({ ...soundFiles, ...files }, readDataFolder);

const lineOf = ({ code, file, line, column, path }: Finding) =>
  `${code} ${file}${line === undefined ? '' : `:${line}:${column}`} ${path}`.trim();

describe('a small register', () => {
  it('is sound before anything bad is put into it', async () => {
    const { dataset, findings } = await read({});
    expect(findings).toEqual([]);
    expect(dataset?.records.size).toBe(2);
  });
});

describe.each(Object.entries(groups))('bad %s', (_, inputs) => {
  it.each(Object.entries(inputs))('%s', async (_name, { files, expected }) => {
    const { findings, dataset } = await read(files);
    expect(findings.map(lineOf)).toEqual(expected);
    expect(dataset).toBeUndefined();
  });

  it.each(Object.entries(inputs))('%s: hides nothing that is wrong elsewhere', async (_name, { files, expected }) => {
    const { findings } = await read({ ...files, 'people/aa.json': '{"kind": "person"', 'statistics/zz.json': '{}' });
    const elsewhere = ['json-syntax people/aa.json:1:18', 'missing-field statistics/zz.json:1:1'];
    expect(findings.map(lineOf).sort()).toEqual([...expected, ...elsewhere].sort());
  });

  it('are told in words that anybody can read', async () => {
    for (const { files } of Object.values(inputs)) {
      for (const found of (await read(files)).findings) expectReadable(found);
    }
  });
});

/** Words without holes, invisible characters or line breaks; the message as part of a sentence, the remedy as a whole one. */
function expectReadable(found: Finding) {
  const [message, remedy] = [messageOf(found), remedyOf(found)];
  for (const text of [message, remedy]) {
    expect(text).not.toMatch(/undefined|NaN|\[object|\$\{|^\s|\s$|\s{2}(?! ?")|Invalid input|Too (big|small)/);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text.length).toBeLessThan(1000);
  }
  expect(message).toMatch(/[^.]$/);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
}

describe('a data folder that cannot be read at all', () => {
  it('is missing', async () => {
    const { findings, dataset } = await readDataFolder('/nowhere/at/all');
    expect(findings.map(lineOf)).toEqual(['folder-missing /nowhere/at/all']);
    findings.forEach(expectReadable);
    expect(dataset).toBeUndefined();
  });

  it('is a file, or a link to itself', async () => {
    await inFolder({ file: 'x', loop: { link: 'loop' } }, async (folder) => {
      for (const name of ['file', 'loop']) {
        const { findings } = await readDataFolder(`${folder}/${name}`);
        expect(findings.map(({ code }) => code)).toEqual(['folder-missing']);
        findings.forEach(expectReadable);
      }
    });
  });

  it('rejects with every finding where a dataset is asked for', async () => {
    await inFolder({ ...soundFiles, 'topics/a.json': '', 'topics/b.json': '{}' }, async (folder) => {
      await expect(loadDataset(folder)).rejects.toMatchObject({
        _tag: 'DatasetInvalid',
        findings: [{ code: 'json-syntax' }, { code: 'missing-field' }],
      });
    });
  });
});

describe('the codes of findings', () => {
  /** Found by the editorial checks, which read a sound dataset. */
  const editorial: FindingCode[] = [
    'not-canonical',
    'concordance',
    'concordance-stale',
    'copied-sentence',
    'date-order',
    'said-before-source',
    'survey-arithmetic',
    'ambiguous-name',
    'disagreement-unexplained',
    'uncovered-paragraph',
    'coverage-reason-unneeded',
    'coverage-place-missing',
    'id-lost',
    'edition-stale',
    'exception-unneeded',
    'remark-field-missing',
  ];
  /** See loading.test.ts. */
  const ofLoading: FindingCode[] = ['no-records', 'more-findings'];
  /** See validation.test.ts, and validate-reports.test.ts of the schema app. */
  const ofSending: FindingCode[] = ['id-in-register', 'place-lost', 'wrong-face'];
  const tested = Object.values(groups).flatMap((inputs) =>
    Object.values(inputs).flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])),
  );

  it('are all produced by some bad input, but for the editorial ones', () => {
    expect([...new Set(tested), 'folder-missing', ...ofLoading, ...ofSending, ...editorial].sort()).toEqual(
      Object.keys(findingWords).sort(),
    );
  });
});

describe('a value that no file can hold', () => {
  const circle: Record<string, unknown> = organization('a');
  circle.summary = circle;
  const withoutPrototype = Object.assign(Object.create(null), organization('a'));

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['wrong-type ']],
    ['a function', () => 1, ['wrong-type ']],
    ['a symbol', Symbol('a'), ['wrong-type ']],
    ['a date', new Date(0), ['missing-field ']],
    ['a record that contains itself', circle, ['json-too-deep ']],
    ['a kind that is a symbol', { kind: Symbol('topic') }, ['wrong-type /kind']],
    ['a large whole number', { ...organization('a'), type: 5n }, ['value-not-allowed /type']],
    ['a field that is undefined', { ...organization('a'), type: undefined }, ['missing-field /type']],
    ['a list with holes', { ...organization('a'), names: new Array(2) }, ['missing-field /names', 'missing-field /names']],
    ['an object without a prototype, which is sound', withoutPrototype, []],
  ])('%s', (_, value, expected) => {
    const { findings } = validateRecord(value);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
    findings.forEach(expectReadable);
  });
});

describe('entries that come from no folder', () => {
  it('are reported without a file, and each of them', async () => {
    const entries = [{ authored: null }, { authored: topic('a') }, { authored: topic('a') }, { authored: { kind: 'topic', id: 5 } }];
    const { findings, dataset } = await buildDataset(entries);
    expect(dataset).toBeUndefined();
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['wrong-type', undefined],
      ['duplicate-id', undefined],
      ['wrong-type', undefined],
      ['missing-field', undefined],
      ['missing-field', undefined],
      ['citation-missing', undefined],
    ]);
    findings.forEach(expectReadable);
  });
});

describe('an inquiry that does not add up', () => {
  it('is a sound record, whose arithmetic fails', () => {
    const options = ['yes', 'no'].map((id) => ({ id, label: id, count: { value: 10, unit: 'states' } }));
    const files = inquiry({ options, responses: [{ count: { value: 21, unit: 'states' }, membership: 'all' }] });
    const { record, findings } = validateRecord((files['survey-results/q.json'] as { json: unknown }).json);
    expect(findings).toEqual([]);
    const failed = surveyArithmetic(record as SurveyResult).filter(({ status }) => status === 'fail');
    expect(failed.map(({ id, detail }) => [id, detail])).toEqual([
      ['options-sum', 'options: 10 states + 10 states = 20; answered: 21 states'],
    ]);
  });
});
