import type { Conflict } from '../conflicts.ts';
import type { Neighbour } from '../questions.ts';
import { printCitation } from '../schema/citation.ts';
import { joinedCell, type Table } from './table.ts';

/** Records beside another one as rows. */
export const neighbourTable: Table<Neighbour> = {
  header: ['ref', 'name', 'kind', 'direction', 'relation', 'role'],
  refsIn: () => [],
  rowOf: ({ ref, name, kind, direction, relation, role }) => [ref, name, kind, direction, relation, role],
};

/** Conflicts as rows, each with the name of its record, the values that differ and what an editor remarks. */
export const conflictTable: Table<Conflict> = {
  header: ['class', 'ref', 'name', 'field', 'values', 'remark', 'cites'],
  refsIn: ({ ref }) => [ref],
  rowOf: ({ class: type, ref, field, attestations = [], remark, cite }, nameOf) => [
    type,
    ref,
    nameOf(ref),
    field,
    joinedCell(attestations.map(({ value }) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))),
    remark?.text,
    joinedCell(cite.map(printCitation)),
  ],
};
