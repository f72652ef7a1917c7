import type { Dataset } from '../../src/dataset.ts';
import { containment, type NamedField } from '../../src/query/fields.ts';
import { invalid } from '../../src/query/invalid.ts';
import { type KindName, parseRef, type Ref } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { nearestFew } from '../../src/text/suggest.ts';
import { type Sight, valuesNamed } from './visibility.ts';

/** The record that a value of a reference field means: a bare id stands for the first kind, in the order of the field, that has it. */
export function meantBy({ records, moved }: Dataset, { name, fields }: NamedField, value: string): Ref {
  const kinds = fields.flatMap(({ refersTo = [] }) => refersTo);
  const spellings = value.includes('/') ? [value] : kinds.map((kind) => `${kind}/${value}`);
  const found = spellings.map((spelling) => (records.has(spelling as Ref) ? (spelling as Ref) : moved.get(spelling))).find(Boolean);
  if (found && kinds.includes(parseRef(found)?.kind as KindName)) return found;
  const possible = [...records.keys()].filter((ref) => kinds.includes(parseRef(ref)?.kind as KindName));
  throw invalid(name, `"${value}" is no record that stands here`, kinds.join(' or '), nearestFew(value, possible));
}

/** The records given and all that lie in them, however deep, over the links that are visible. */
export function withAllBeneath(sight: Sight, tops: readonly Ref[]): ReadonlySet<Ref> {
  const inside = new Set(tops);
  for (let before = -1; before < inside.size; ) {
    before = inside.size;
    for (const [ref, record] of sight.dataset.records)
      if (containersOf(sight, record).some((container) => inside.has(container))) inside.add(ref);
  }
  return inside;
}

function containersOf(sight: Sight, record: AnyRecord): Ref[] {
  const field = (containment as { [K in KindName]?: string })[record.kind];
  return field === undefined ? [] : (valuesNamed(sight, record, [record.kind], field) as Ref[]);
}
