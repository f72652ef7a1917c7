/** By code unit the places at which it stands in the shorter word, as bits; all zero between two calls. */
const places = /* @__PURE__ */ new Uint32Array(0x1_0000);

/**
 * Letters put in, left out or changed between two words (Levenshtein, 1966): by bit vectors (Myers, 1999, as Hyyrö, 2003, puts it) where one
 * of them has at most 32 letters.
 */
export function levenshtein(a: string, b: string): number {
  if (a.length > b.length) return levenshtein(b, a);
  if (a.length === 0) return b.length;
  return a.length > 32 ? byRows(a, b) : byBits(a, b);
}

function byBits(short: string, long: string): number {
  const last = 1 << (short.length - 1);
  let distance = short.length;
  let up = -1;
  let down = 0;
  for (let i = 0; i < short.length; i++) places[short.charCodeAt(i)] = (places[short.charCodeAt(i)] as number) | (1 << i);
  for (let i = 0; i < long.length; i++) {
    let equal = places[long.charCodeAt(i)] as number;
    const vertical = equal | down;
    equal |= ((equal & up) + up) ^ up;
    down |= ~(equal | up);
    up &= equal;
    if (down & last) distance++;
    if (up & last) distance--;
    down = (down << 1) | 1;
    up = (up << 1) | ~(vertical | down);
    down &= vertical;
  }
  for (let i = 0; i < short.length; i++) places[short.charCodeAt(i)] = 0;
  return distance;
}

function byRows(short: string, long: string): number {
  let row = Array.from({ length: short.length + 1 }, (_, i) => i);
  for (let i = 0; i < long.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < short.length; j++) {
      const changed = (row[j] as number) + Number(short[j] !== long[i]);
      next.push(Math.min((next[j] as number) + 1, (row[j + 1] as number) + 1, changed));
    }
    row = next;
  }
  return row[short.length] as number;
}
