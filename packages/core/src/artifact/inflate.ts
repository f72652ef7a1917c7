/** Decodes Base64 and undoes DEFLATE, which stands there without a header. Where Node's zlib is at hand, it starts sooner than a stream. */
export async function inflate(base64: string): Promise<Uint8Array> {
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');
  return zlib ? zlib.inflateRawSync(Buffer.from(base64, 'base64'), { chunkSize: 2 ** 20 }) : inflateStream(base64);
}

/** The same on runtimes that have the standards of the web only. */
export async function inflateStream(base64: string): Promise<Uint8Array> {
  const deflated = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
