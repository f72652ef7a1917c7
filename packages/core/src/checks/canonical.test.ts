import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { readJson } from '../load/document.ts';
import { canonical } from './canonical.ts';

it('passes a file that is in its one spelling', async () => {
  expect(canonical.run(await smallContext([authored('topic', 'ports')]))).toEqual([]);
});

it.each([
  ['another order of keys', (text: string) => text.replace(/("kind": "topic",)\s*("id": "ports",)/, '$2 $1')],
  ['another indentation', (text: string) => text.replaceAll('  ', '    ')],
  ['a list of one where a single value will do', (text: string) => text.replace('"cite": "small/1"', '"cite": ["small/1"]')],
  ['no line feed at the end', (text: string) => text.trimEnd()],
])('reports %s', async (_, change) => {
  const context = await smallContext([
    authored('topic', 'ports', { summary: 'A summary that is long enough for the record to be printed over several lines.' }),
  ]);
  const file = 'topics/ports.json';
  const text = change(context.documents.get(file)?.text ?? '');
  const documents = new Map([...context.documents, [file, readJson(file, new TextEncoder().encode(text))]]);
  expect(text).not.toBe(context.documents.get(file)?.text);
  expect(canonical.run({ ...context, documents })).toMatchObject([{ code: 'not-canonical', file }]);
});
