/** A body that broke off, or is not framed as its headers say. */
export class BodyBroken extends Error {}

/** The pieces of a body as they come in; nothing where there is no byte. Whoever stops early wants no more of it. */
export async function openBody(body: ReadableStream<Uint8Array> | null): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (!body) return undefined;
  const pieces = piecesOf(body);
  const first = await pieces.next();
  return first.done ? undefined : startingWith(first.value, pieces);
}

async function* startingWith(first: Uint8Array, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* pieces;
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value.length > 0) yield next.value;
  } catch (cause) {
    throw new BodyBroken('The body broke off.', { cause });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
