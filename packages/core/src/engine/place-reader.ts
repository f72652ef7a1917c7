/**
 * Reads where a word stands in records. The places of each record stand downwards, one record after the other: each place as its distance from
 * the one before, six bits a byte; the next bit says that more follow, the highest that the record ends.
 */
export class PlaceReader {
  readonly #bytes: Uint8Array;
  #at: number;
  /** So many records have to be passed over before the one at hand. */
  unread = 0;

  /** @param end where the places of the first record end */
  constructor(bytes: Uint8Array, end: number) {
    this.#bytes = bytes;
    this.#at = end;
  }

  /** The places in the record at hand less `by`, ascending, or those of them that are among others; can be read once. */
  read(by: number, among?: readonly number[]): readonly number[] {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let before = this.unread - 1; before > 0; ) before -= (bytes[--at] as number) >>> 7;
    this.unread = 0;
    const places: number[] = [];
    let byte = 0;
    for (let place = -by; byte < 0x80; ) {
      let shift = 0;
      do {
        byte = bytes[--at] as number;
        place += (byte & 0x3f) << shift;
        shift += 6;
      } while (byte & 0x40);
      if (!among || among.includes(place)) places.push(place);
    }
    this.#at = at;
    return places;
  }
}
