import type { Selection } from './selection.ts';

const every = 100;

/** Tells on a terminal how many records have been read, on one line that is gone in the end; where there is none, says nothing. */
export function tellingProgress(selection: Selection, stream: NodeJS.WriteStream): { selection: Selection; end: () => void } {
  if (!stream.isTTY) return { selection, end: () => undefined };
  let [told, isShown] = [performance.now(), false];
  return {
    selection: {
      ...selection,
      async *batches() {
        let read = 0;
        for await (const batch of selection.batches()) {
          yield batch;
          read += batch.length;
          if (performance.now() - told < every) continue;
          told = performance.now();
          isShown = true;
          stream.write(`\r\u001b[K${read.toLocaleString('en-US')} of ${selection.total.toLocaleString('en-US')} records`);
        }
      },
    },
    end: () => {
      if (isShown) stream.write('\r\u001b[K');
    },
  };
}
