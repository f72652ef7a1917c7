import { lowerBound } from '../lower-bound.ts';

/** Of ascending numbers those of a stretch. */
export const within = (docs: Uint32Array, [from, to]: readonly [number, number]): Uint32Array =>
  docs.subarray(
    lowerBound(docs.length, (place) => (docs[place] as number) < from),
    lowerBound(docs.length, (place) => (docs[place] as number) < to),
  );
