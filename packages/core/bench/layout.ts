/** A Markdown table; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const count = (value: number): string => value.toLocaleString('en-US');

/** Microseconds in the unit that suits them, three digits. */
export function time(microseconds: number | undefined): string {
  if (microseconds === undefined || Number.isNaN(microseconds)) return '–';
  if (microseconds < 1) return `${(microseconds * 1000).toFixed(0)} ns`;
  if (microseconds < 1000) return `${digits(microseconds)} µs`;
  return microseconds < 1_000_000 ? `${digits(microseconds / 1000)} ms` : `${digits(microseconds / 1_000_000)} s`;
}

/** Three digits, but no decimals that say nothing. */
export const digits = (value: number): string => (value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3))));

export const bytes = (value: number): string => (value >= 2 ** 20 ? `${digits(value / 2 ** 20)} MiB` : `${digits(value / 2 ** 10)} KiB`);
