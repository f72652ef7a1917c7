import type { JsonSchema } from '../../json-schema/json-schema.ts';
import { sampleFor } from './patterns.ts';
import { alternativesOf, propertiesOf, resolved, type SchemaNode } from './schema-node.ts';

/** How much a sample has: only what is required, or every field. */
export type Extent = 'least' | 'whole';

/** Values of fields that depend on others, so that no pattern alone yields them. */
const fitting: Readonly<Record<string, unknown>> = {
  among: 'all-respondents',
  field: '/names',
  sections: [{ id: 'i', label: 'I', heading: 'Introduction' }],
  section: 'i',
};

/** A value that a schema accepts, made of nothing but the schema. */
export function sampleOf(given: SchemaNode, extent: Extent, name?: string): unknown {
  if (name !== undefined && Object.hasOwn(fitting, name)) return fitting[name];
  const { root } = given;
  const [first] = alternativesOf(given) ?? [];
  if (first) return sampleOf({ node: first, root }, extent);
  const node = resolved(given);
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  switch (node.type) {
    case 'object':
      return isQuantity(node) ? quantity(extent) : objectSample(node, root, extent);
    case 'array': {
      const { items, minItems = 1 } = node as JsonSchema & { items: JsonSchema };
      return Array.from({ length: Math.max(1, minItems) }, () => sampleOf({ node: items, root }, extent));
    }
    case 'integer':
    case 'number':
      return node.minimum ?? 40;
    case 'boolean':
      return true;
    default:
      return node.pattern === undefined ? 'A label' : sampleFor(node.pattern);
  }
}

function objectSample(node: JsonSchema, root: JsonSchema, extent: Extent): Record<string, unknown> {
  const needed = new Set(node.required ?? []);
  const fields = propertiesOf(node).filter(([name, field]) => needed.has(name) || (extent === 'whole' && !isOwnPart(name, field)));
  return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf({ node: field, root }, extent, name)]));
}

/** A section that another lies in must be listed before it: a sample stands alone. */
const isOwnPart = (name: string, { $ref }: JsonSchema) => name === 'parent' && $ref !== undefined;

/** Some relations ask for an upper end, and the others refuse it. */
export const isQuantity = (node: JsonSchema): boolean => node.properties?.relation !== undefined && node.properties?.upper !== undefined;

const quantity = (extent: Extent) =>
  extent === 'whole'
    ? { relation: 'between', value: 40, upper: 60, unit: 'persons', of: 'A label' }
    : { relation: 'exactly', value: 40, unit: 'persons' };
