import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { acceptors } from './acceptors.ts';

/** The same by ajv over the emitted schemas: lines by Node's readline, `JSON.parse`, the compiled schema of the kind. */
export async function work(file: string) {
  const accepts = acceptors();
  return async () => {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      const record = JSON.parse(line) as { kind: string };
      if (!accepts[record.kind]?.(record)) throw new Error(`ajv refuses ${line.slice(0, 100)}`);
    }
  };
}
