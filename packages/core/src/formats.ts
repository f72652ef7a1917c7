/**
 * Records in other shapes: as tables, for CSV and spreadsheets, and as linked data, for JSON-LD.
 *
 * @module
 */
export { linkedDataContext } from './linked-data/context.ts';
export { type LinkedDataOptions, linkedData } from './linked-data/linked-data.ts';
export type { Node } from './linked-data/node.ts';
export { conflictTable, neighbourTable } from './tabular/link-tables.ts';
export { type RecordTableOptions, recordTable } from './tabular/record-table.ts';
export { safeCell } from './tabular/safe-cell.ts';
export { type Cell, type Table, valueSeparator } from './tabular/table.ts';
