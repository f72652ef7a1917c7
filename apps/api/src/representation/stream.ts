import type { Page } from '@org/migration-core';
import type { Pages, Pieces } from './encodings.ts';

/** A page and all that come after it, each asked for when it is wanted. */
export async function* pagesFrom<T>(first: Page<T>, ask: (cursor: string) => Promise<Page<T>>): Pages<T> & AsyncGenerator<readonly T[]> {
  for (let page = first; ; page = await ask(page.next)) {
    yield page.data;
    if (page.next === undefined) return;
  }
}

/** A body that makes its next piece only when somebody reads, and stops when nobody does any more. */
export function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}
