import xterm from '@xterm/headless';
import stringWidth from 'string-width';

const [cellWidth, lineHeight, fontSize, margin] = [8.4, 18, 14, 12];
/** The sixteen colours of a terminal, the ground and the text. */
const colours = [
  ...['#1d2021', '#e06c6c', '#8ec07c', '#e5c07b', '#83a5d6', '#d3869b', '#7fc8d4', '#d5d0c4'],
  ...['#7c7770', '#fb6f6f', '#a8d795', '#f2d58f', '#9dbdf0', '#e6a5bb', '#9be3ee', '#ffffff'],
];
const [ground, text] = ['#17191c', '#d5d0c4'];

export type Drawing = { columns: number; rows: number; title: string };

/** A screen with its sequences of colour, as an image: text that can be read, searched and drawn at any size; the same on every run. */
export async function svgOf(screen: string, { columns, rows, title }: Drawing): Promise<string> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(screen.trimEnd().replaceAll('\n', '\r\n'), resolve));
  const [width, height] = [Math.round(columns * cellWidth + 2 * margin), rows * lineHeight + 2 * margin];
  const lines = Array.from({ length: rows }, (_, row) => lineOf(terminal, row, columns));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${ground}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${fontSize}" fill="${text}">
${lines.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>['getCell']>>;

/** A line: its grounds, then its stretches of one look, each at its column. */
function lineOf({ buffer }: xterm.Terminal, row: number, columns: number): string {
  const line = buffer.active.getLine(row);
  const runs: { column: number; width: number; look: string; back: string | undefined; chars: string }[] = [];
  for (let column = 0; column < columns; column++) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const { look, back } = lookOf(cell);
    const last = runs.at(-1);
    const chars = cell.getChars() || ' ';
    if (last && last.look === look && last.back === back)
      Object.assign(last, { chars: last.chars + chars, width: last.width + cell.getWidth() });
    else runs.push({ column, width: cell.getWidth(), look, back, chars });
  }
  const y = margin + row * lineHeight;
  const x = (column: number) => Number((margin + column * cellWidth).toFixed(1));
  const grounds = runs.flatMap(({ column, width, back }) =>
    back ? `<rect x="${x(column)}" y="${y}" width="${Number((width * cellWidth).toFixed(1))}" height="${lineHeight}" fill="${back}"/>` : [],
  );
  const stretches = runs.flatMap(({ column, look, chars }) =>
    // Several spaces would fall into one; what stands between them is placed by itself.
    [...chars.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => {
      const [from, width] = [column + stringWidth(chars.slice(0, index)), stringWidth(words)];
      return `<text x="${x(from)}" y="${y + 13}" textLength="${Number((width * cellWidth).toFixed(1))}"${look}>${escaped(words)}</text>`;
    }),
  );
  return [...grounds, ...stretches].join('');
}

/** How a cell looks, as attributes, and the ground behind it where it has its own. */
function lookOf(cell: Cell): { look: string; back: string | undefined } {
  const fore = cell.isFgPalette() ? colourOf(cell.getFgColor()) : undefined;
  const back = cell.isBgPalette() ? colourOf(cell.getBgColor()) : undefined;
  const [front, behind] = cell.isInverse() ? [back ?? ground, fore ?? text] : [fore, back];
  const look = [
    front && front !== text ? ` fill="${front}"` : '',
    cell.isBold() ? ' font-weight="bold"' : '',
    cell.isItalic() ? ' font-style="italic"' : '',
    cell.isDim() ? ' opacity="0.65"' : '',
    cell.isUnderline() ? ' text-decoration="underline"' : '',
  ].join('');
  return { look, back: behind };
}

const colourOf = (index: number): string | undefined => colours[index];

const escaped = (chars: string): string => chars.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] as string);
