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
