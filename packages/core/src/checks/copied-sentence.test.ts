import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { copiedSentence } from './copied-sentence.ts';

const run = async (...records: Record<string, unknown>[]) =>
  copiedSentence.run(await smallContext(records)).map(({ code, path }) => `${code} ${path}`);
const copied = 'It said a further one for sailors who were about to leave the port again soon.';

it('reports twelve words in a row, in whatever field of prose', async () => {
  expect(await run(authored('topic', 'ports', { summary: copied }))).toEqual(['copied-sentence /summary']);
  expect(await run(authored('topic', 'ports', { points: [{ type: 'finding', text: copied }] }))).toEqual([
    'copied-sentence /points/0/text',
  ]);
});

it('sees through case and punctuation', async () => {
  expect(await run(authored('topic', 'ports', { summary: copied.toUpperCase().replaceAll(' ', ', ') }))).toEqual([
    'copied-sentence /summary',
  ]);
});

it('lets eleven words pass, and the same words in another order', async () => {
  expect(await run(authored('topic', 'ports', { summary: 'A further one for sailors who were about to leave the quay.' }))).toEqual([]);
  expect(await run(authored('topic', 'ports', { summary: 'Sailors who again were about to leave the port had a further one.' }))).toEqual(
    [],
  );
});

it('does not count a title', async () => {
  const title = 'One for sailors who were about to leave the port again';
  expect(await run(authored('topic', 'ports', { names: [{ value: title, role: 'descriptive' }], summary: copied }))).toEqual([]);
});
