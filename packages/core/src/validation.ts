/**
 * Checking records that somebody sends, against a register.
 *
 * @module
 */

export type { Scope } from './load/sent-records.ts';
export { type SentFinding, type Validation, type ValidationOptions, validateAgainst } from './load/validate-against.ts';
