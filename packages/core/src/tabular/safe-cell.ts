import type { Cell } from './table.ts';

/** What makes a spreadsheet take a text for a formula, also in full width. A space before it does not keep it from that. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell as CSV for spreadsheets has it: text that would be run as a formula gets an apostrophe before it; numbers stay numbers. */
export const safeCell = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim().replace(formula, "'$&") : cell);
