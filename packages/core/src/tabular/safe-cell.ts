import type { Cell } from './table.ts';

/**
 * A cell as CSV for spreadsheets has it: text that would be run as a formula, also by a sign in full width, gets an apostrophe before it; numbers
 * stay numbers. A space before a formula does not keep a spreadsheet from running it.
 */
export const safeCell = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.trim().replace(/^[=+@\uff0b\uff0d\uff1d\uff20-]/, "'$&") : cell;
