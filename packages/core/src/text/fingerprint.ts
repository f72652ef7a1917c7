/** FNV-1a, 32 bits, run twice from different starts: 64 bits in hex. Tells texts apart; keeps no secret. */
export const fingerprint = (text: string): string => hex(hash32(text)) + hex(hash32(text, 0x9747b28c));

/** FNV-1a, 32 bits. */
export function hash32(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const digits = '0123456789abcdef';

function hex(value: number): string {
  let text = '';
  for (let shift = 28; shift >= 0; shift -= 4) text += digits[(value >>> shift) & 15];
  return text;
}
