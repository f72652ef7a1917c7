/** Where NDJSON comes from: all of it at once, or piece by piece, cut anywhere. */
export type NdjsonSource =
  | string
  | Uint8Array
  | Iterable<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | ReadableStream<Uint8Array>;

/** The bytes of a source, piece by piece. Throws a `TypeError` for what is none, at the place where it is seen. */
export async function* bytesOf(source: NdjsonSource): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let half = '';
  for await (const piece of piecesOf(source)) {
    if (typeof piece === 'string') {
      // A text may be cut within a character that takes two units.
      const text = half + piece;
      half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
      yield encoder.encode(text.slice(0, text.length - half.length));
    } else if (piece instanceof Uint8Array) {
      if (half !== '') yield encoder.encode(half);
      half = '';
      yield piece;
    } else throw new TypeError(`NDJSON comes as texts or as pieces of type Uint8Array; one of its pieces is ${nameOf(piece)}.`);
  }
  if (half !== '') yield encoder.encode(half);
}

function piecesOf(source: NdjsonSource): Iterable<unknown> | AsyncIterable<unknown> {
  if (typeof source === 'string' || source instanceof Uint8Array) return [source];
  const given: Partial<AsyncIterable<unknown> & Iterable<unknown> & ReadableStream<Uint8Array>> = Object(source);
  if (typeof given[Symbol.asyncIterator] === 'function') return given as AsyncIterable<unknown>;
  if (typeof given[Symbol.iterator] === 'function') return given as Iterable<unknown>;
  if (typeof given.getReader === 'function') return readingOf(given as ReadableStream<Uint8Array>);
  throw new TypeError(
    `NDJSON comes from a text, bytes, a stream, or an iterable of texts or bytes, and ${nameOf(source)} is none of these.`,
  );
}

/** For browsers whose streams cannot be iterated. */
async function* readingOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** What a value is, for a message: `null`, `a value of type number`, `an object of type Map`. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a value of type ${typeof value}`;
  return `an object of type ${Object.prototype.toString.call(value).slice('[object '.length, -1)}`;
}
