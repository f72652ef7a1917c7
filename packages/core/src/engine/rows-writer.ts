import { narrowest } from './growing.ts';
import { type RowSections, startBits } from './rows.ts';

/**
 * What `Rows` needs to know beside the first record of a column and the one behind its last.
 *
 * @param starts of the rows, and where the last ends
 */
export function writeRows(rows: Uint32Array, starts: Uint32Array): RowSections {
  const length = (rows.at(-1) as number) + 1 - (rows[0] as number);
  return {
    ...(length !== rows.length && inStretches(rows)),
    ...(starts.at(-1) !== rows.length && inBlocks(starts)),
  };
}

/** Records that follow each other as stretches, where that is shorter. */
function inStretches(rows: Uint32Array): RowSections {
  const firsts = Uint32Array.from(rows.keys()).filter((row) => row === 0 || rows[row] !== (rows[row - 1] as number) + 1);
  if (firsts.length * 2 >= rows.length) return { rows };
  const stretches = new Uint32Array(firsts.length + 1).fill(rows.length);
  stretches.set(firsts);
  return { rows: firsts.map((row) => rows[row] as number), stretches };
}

function inBlocks(all: Uint32Array): RowSections {
  const blocks = all.filter((_, row) => (row >> startBits) << startBits === row);
  const starts = all.map((start, row) => start - (blocks[row >> startBits] as number));
  const highest = starts.reduce((most, start) => Math.max(most, start), 0);
  return { blocks, starts: new (narrowest(highest))(starts) };
}
