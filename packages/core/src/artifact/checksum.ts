// Looked up once, and the lanes below written out, because the loop is mostly run before any compiler of the runtime has seen it.
const imul = Math.imul;

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/**
 * A 32-bit checksum of `words[from..to)`: four lanes that take turns, mixed at the end, after xxHash32
 * (https://github.com/Cyan4973/xxHash). Every step can be undone, so a change within one word is always seen; any other goes
 * unseen once in four thousand million times. It keeps no secret.
 */
export function checksum(words: Int32Array, from: number, to: number, seed = 0): number {
  let a = (seed + 0x24234428) | 0;
  let b = (seed + 0x85ebca77) | 0;
  let c = seed | 0;
  let d = (seed - 0x9e3779b1) | 0;
  let at = from;
  for (const end = to - 3; at < end; at += 4) {
    a = (a + imul(words[at] as number, 0x85ebca77)) | 0;
    b = (b + imul(words[at + 1] as number, 0x85ebca77)) | 0;
    c = (c + imul(words[at + 2] as number, 0x85ebca77)) | 0;
    d = (d + imul(words[at + 3] as number, 0x85ebca77)) | 0;
    a = imul((a << 13) | (a >>> 19), 0x9e3779b1);
    b = imul((b << 13) | (b >>> 19), 0x9e3779b1);
    c = imul((c << 13) | (c >>> 19), 0x9e3779b1);
    d = imul((d << 13) | (d >>> 19), 0x9e3779b1);
  }
  let hash = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) + (to - from)) | 0;
  for (; at < to; at++) hash = imul(rotate(hash + imul(words[at] as number, 0xc2b2ae3d), 17), 0x27d4eb2f);
  hash = imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
}
