import { readFileSync, writeFileSync } from 'node:fs';
import { keyRows, modes, modeWords } from '../src/state/keys.ts';

const readme = new URL('../README.md', import.meta.url);
const [begin, end] = ['<!-- keys: printed by `npm run keys` -->\n', '<!-- end of keys -->'];

/** The README with the key tables as they now are, one for each mode. */
export function readmeWithKeys(): string {
  const text = readFileSync(readme, 'utf8');
  const tables = modes.map((mode) => `### ${modeWords[mode]}\n\n${tableOf(mode)}`);
  return `${text.slice(0, text.indexOf(begin) + begin.length)}\n${tables.join('\n\n')}\n\n${text.slice(text.indexOf(end))}`;
}

const tableOf = (mode: (typeof modes)[number]): string =>
  aligned([
    ['keys', 'what they do'],
    ...keyRows(mode).map(({ keys, does }) => [keys.map((key) => (key === '…' ? key : `\`${key}\``)).join(' '), does]),
  ]);

/** A table as the formatter of the repository writes it. */
function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] as string).length)));
  const lineOf = (row: readonly string[]) => `| ${row.map((text, i) => text.padEnd(widths[i] as number)).join(' | ')} |`;
  return [lineOf(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(lineOf)].join('\n');
}

if (import.meta.main) {
  const isStale = readmeWithKeys() !== readFileSync(readme, 'utf8');
  if (!process.argv.includes('--check')) writeFileSync(readme, readmeWithKeys());
  else if (isStale) {
    console.error('apps/tui/README.md does not show the present keys; run `npm run keys -w @org/migration-tui`.');
    process.exitCode = 1;
  }
}
