const lineFeed = 0x0a;

/** The lines of a file of one JSON text a line, each with the number of lines above it. Blank lines hold nothing and are left out. */
export function linesOf(bytes: Uint8Array): { index: number; line: Uint8Array }[] {
  const lines: { index: number; line: Uint8Array }[] = [];
  let start = 0;
  for (let index = 0; start < bytes.length; index++) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x20)) lines.push({ index, line });
    start = end + 1;
  }
  return lines;
}
