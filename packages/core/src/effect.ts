/**
 * The register as an Effect service. Needs the peer dependency `effect`.
 *
 * @module
 */
export type { Dataset } from './dataset.ts';
export { CursorStale, DatasetInvalid, QueryInvalid, RecordMoved, RecordNotFound, type RegisterError } from './errors.ts';
export type { Queries } from './queries.ts';
export { Register, type RegisterService } from './register.ts';
