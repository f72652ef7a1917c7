/** Reads CSV as RFC 4180 has it, strictly: CRLF at the end of every record, quotes only where they belong. A parser of our own, to check the writer by. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [field, after] = text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
      row.push(field);
      at = after;
      if (text[at] === ',') at++;
      else if (text.startsWith('\r\n', at)) break;
      else throw new Error(`neither a comma nor CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    }
    at += 2;
    rows.push(row);
  }
  return rows;
}

function quoted(text: string, start: number): [string, number] {
  let field = '';
  for (let at = start; at < text.length; at++) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') field += text[at++];
    else return [field, at + 1];
  }
  throw new Error('a quote is never closed');
}

function bare(text: string, start: number): [string, number] {
  const field = /[^",\r\n]*/y;
  field.lastIndex = start;
  const [found = ''] = field.exec(text) ?? [];
  return [found, start + found.length];
}

/** The rows as objects of column names to cells; every row must be as long as the header. */
export function recordsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} under a header of ${header.length}`);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  });
}
