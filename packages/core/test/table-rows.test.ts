import { expect, it } from 'vitest';
import { type Table, tableRows } from '../src/formats.ts';
import type { Ref } from '../src/index.ts';

type Item = { ref: Ref; text: string | number | undefined };
const table: Table<Item> = {
  header: ['name', 'text'],
  refsIn: ({ ref }) => [ref],
  rowOf: ({ ref, text }, nameOf) => [nameOf(ref), text],
};

async function* pages(...all: Item[][]) {
  yield* all;
}

it('rows come page after page behind the header; names are asked for once a page, and texts are trimmed', async () => {
  const asked: (readonly string[])[] = [];
  const rows = tableRows(
    pages(
      [
        { ref: 'topic/a', text: ' =1+1 ' },
        { ref: 'topic/a', text: 7 },
      ],
      [],
      [{ ref: 'topic/b', text: undefined }],
    ),
    table,
    async (refs) => {
      asked.push(refs);
      return refs.map((ref) => (ref === 'topic/b' ? undefined : ref.toUpperCase()));
    },
  );
  const all: unknown[] = [];
  for await (const page of rows) all.push(page);
  expect(all).toEqual([
    [['name', 'text']],
    [
      ['TOPIC/A', '=1+1'],
      ['TOPIC/A', 7],
    ],
    [],
    [[undefined, undefined]],
  ]);
  expect(asked).toEqual([['topic/a'], [], ['topic/b']]);
});
