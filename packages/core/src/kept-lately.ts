/**
 * Gives values by their numbers, of which those that `make` asks to keep are made once, in a memory that is bounded by the sum of what they
 * weigh: two generations, of which the elder is dropped whole when the younger has grown to half of all. What was dropped is made anew.
 *
 * @param make makes a value; what alone weighs more than a generation may is not kept
 */
export function keptLately<V>(
  mostWeight: number,
  make: (number: number, keep: (value: V & {}, weight: number) => void) => V,
): (number: number) => V {
  let younger = new Map<number, V & {}>();
  let elder = younger;
  let held = 0;
  return (number) =>
    younger.get(number) ??
    elder.get(number) ??
    make(number, (value, weight) => {
      if (weight > mostWeight / 2) return;
      held += weight;
      if (held > mostWeight / 2) {
        elder = younger;
        younger = new Map();
        held = weight;
      }
      younger.set(number, value);
    });
}
