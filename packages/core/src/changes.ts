/**
 * How two editions of a register differ, fact by fact.
 *
 * @module
 */
export { type Change, type FactChange, factChangeTypes, isRecordChange, type RecordChange, recordChangeTypes } from './changes/change.ts';
export { datasetChanges } from './changes/dataset-changes.ts';
