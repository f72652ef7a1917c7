/**
 * Texts as bytes: UTF-8, and surrogates that stand alone as UTF-8 would write them if it could
 * (WTF-8, https://simonsapin.github.io/wtf-8/), so that every JavaScript string comes back exactly.
 */
// A byte order mark is a character like others.
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/** Most bytes that a text takes. */
export const mostBytesOf = (text: string): number => text.length * 3;

/** Writes a text at `at`; returns where it ends. There must be room for `mostBytesOf(text)`. */
export function writeText(text: string, into: Uint8Array, at: number): number {
  let end = at;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      into[end++] = code;
      continue;
    }
    if (code < 0x800) {
      into[end++] = 0xc0 | (code >> 6);
    } else {
      const next = code >> 10 === 0x36 ? text.charCodeAt(i + 1) : 0;
      if (next >> 10 === 0x37) {
        i++;
        code = 0x10000 + ((code & 0x3ff) << 10) + (next & 0x3ff);
        into[end++] = 0xf0 | (code >> 18);
        into[end++] = 0x80 | ((code >> 12) & 0x3f);
      } else into[end++] = 0xe0 | (code >> 12);
      into[end++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[end++] = 0x80 | (code & 0x3f);
  }
  return end;
}

/** The text that `writeText` wrote in `start..end`. */
export function readText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 12) {
    const short = readShortAscii(bytes, start, end);
    if (short !== undefined) return short;
  }
  const text = decoder.decode(bytes.subarray(start, end));
  return text.includes('\ufffd') ? readUnits(bytes, start, end) : text;
}

/** Four at a time, because a call of the decoder costs as much as some ten characters. */
function readShortAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = '';
  let all = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const [a, b, c, d] = [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number, bytes[at + 3] as number];
    all |= a | b | c | d;
    text += String.fromCharCode(a, b, c, d);
  }
  for (; at < end; at++) {
    const a = bytes[at] as number;
    all |= a;
    text += String.fromCharCode(a);
  }
  return all < 0x80 ? text : undefined;
}

/** What the decoder of the platform replaces: surrogates alone (and U+FFFD itself, which is no different here). */
function readUnits(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; ) {
    const first = bytes[at++] as number;
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (const stop = at + more; at < stop; at++) code = (code << 6) | ((bytes[at] ?? 0) & 0x3f);
    text += String.fromCodePoint(Math.min(code, 0x10ffff));
  }
  return text;
}
