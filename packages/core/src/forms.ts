/**
 * What the records are made of, as plain data, for whoever writes them into typed columns: nested as they are, or as tables with keys.
 *
 * @module
 */
export { type DaysOfDate, daysOfDate, type TypedCell, type TypedColumn } from './forms/columns.ts';
export { type Form, type FormField, fieldsOfKind } from './forms/form.ts';
export { type RelationalRow, refsOfRecord, rowOfName, rowsOfRecord } from './forms/rows.ts';
export { type Link, type RelationalTable, relationalTables } from './forms/tables.ts';
