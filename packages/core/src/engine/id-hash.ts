import { fnv } from '../text/fingerprint.ts';

/** FNV-1a, 32 bits, of a reference, the high half mixed into the low. */
export function hashOf(ref: string): number {
  const hash = fnv(ref);
  return (hash ^ (hash >>> 15)) >>> 0;
}
