const runs = /(\d+)/;

/**
 * The order of texts that nothing else orders: by code point, digits by their number (`b1.2` before
 * `b1.10`). The same on every runtime, unlike `Intl.Collator`.
 */
export function compareText(a: string, b: string): number {
  const [x, y] = [a.split(runs), b.split(runs)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [left = '', right = ''] = [x[i], y[i]];
    if (left === right) continue;
    if (i % 2 === 1) {
      const difference = Number(left) - Number(right);
      if (difference !== 0) return difference;
    }
    return left < right ? -1 : 1;
  }
  return 0;
}

const digits = /\d+/g;

/**
 * A text whose order by code units is the order of {@link compareText}: each number is led by a mark below all letters and by its length.
 * For sorting many texts, each of which is then split once.
 */
export const collationKey = (text: string): string =>
  text.replace(digits, (number) => {
    const value = number.replace(/^0+/, '');
    return `\u0001${String.fromCharCode(0x20 + value.length)}${value}\u0000${number}\u0000`;
  });
