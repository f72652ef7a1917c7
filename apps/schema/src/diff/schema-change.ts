import type { Face } from '../json-schema/address.ts';
import type { Bump } from './release.ts';

/**
 * What a change of a schema does to the documents that it accepts: `narrowed`, some are refused now; `widened`, some are accepted now;
 * `unclear`, which of them cannot be told from the schemas. `field-added` and `field-removed`: an open object names a field more or less.
 * `told-otherwise`: a title, description or example changed.
 */
export type SchemaEffect = 'narrowed' | 'widened' | 'unclear' | 'field-added' | 'field-removed' | 'told-otherwise';

/** One difference between two editions of a schema. */
export type SchemaChange = {
  /** JSON Pointer in the new schema, or in the old one where the place is gone. */
  path: string;
  keyword: string;
  effect: SchemaEffect;
  before?: unknown;
  after?: unknown;
};

/** Keywords whose loosening brings readers something of a shape that they do not know. */
const shapes: ReadonlySet<string> = new Set(['type', 'required', 'anyOf', 'oneOf', 'items', 'additionalProperties']);

/**
 * What a change asks of the next version. Whoever writes documents is hurt where a schema is narrowed; whoever reads them, in the public
 * face, also where a field may be missing or be of another shape. A new field and a new code are no harm to readers: they were told that
 * both may come. Of a schema of no known face both are asked.
 */
export function bumpOf({ keyword, effect }: SchemaChange, face: Face | undefined): Bump {
  switch (effect) {
    case 'told-otherwise':
      return 'patch';
    case 'field-added':
      return 'minor';
    case 'widened':
      return face !== 'authored' && shapes.has(keyword) ? 'major' : 'minor';
    default:
      return 'major';
  }
}
