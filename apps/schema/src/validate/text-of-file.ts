import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a file piece by piece, and how its records stand in it. */
export type TextOfFile = { pieces: AsyncIterable<Uint8Array>; format: 'json' | 'ndjson' };

/** What `-` is called in reports. */
export const standardInput = 'stdin';

/**
 * Opens a file, or standard input for `-`; one that is packed by gzip is unpacked on the way. By its name, `.ndjson` and `.jsonl` have a record
 * in each line and other files one value; of standard input the first line tells.
 */
export async function textOfFile(path: string): Promise<TextOfFile> {
  if (path !== '-' && statSync(path).isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  const { first, pieces } = await opened(path === '-' ? process.stdin : createReadStream(path));
  const isPacked = first[0] === 0x1f && first[1] === 0x8b;
  const text = isPacked ? await opened(pipeline(Readable.from(pieces), createGunzip(), () => undefined)) : { first, pieces };
  if (path === '-') return { pieces: text.pieces, format: looksLikeLines(text.first) ? 'ndjson' : 'json' };
  return { pieces: text.pieces, format: /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path) ? 'ndjson' : 'json' };
}

async function opened(stream: Readable): Promise<{ first: Uint8Array; pieces: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const { done, value } = await iterator.next();
  const first = done ? new Uint8Array() : value;
  return { first, pieces: all() };

  async function* all() {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
}

/** Is the first line a whole value that is no list? A record that stands alone in one line is the same either way. */
function looksLikeLines(first: Uint8Array): boolean {
  const text = new TextDecoder()
    .decode(first)
    .replace(/^\ufeff/, '')
    .trimStart();
  const [line = ''] = text.split('\n', 1);
  if (text.startsWith('[')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    // Of a file that is broken in its first line, the second one tells.
    return /^\{.*\}\s*$/.test(line) || /\n\{"kind"/.test(text);
  }
}
