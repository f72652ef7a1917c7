const encoder = new TextEncoder();

/** A text as the bytes of a body, and what `Content-Length` says of them: without it nothing could tell a small body from a stream. */
export function sized(text: string): { bytes: Uint8Array<ArrayBuffer>; length: string } {
  const bytes = encoder.encode(text);
  return { bytes, length: String(bytes.length) };
}
