import type { Dialect } from '../../json-schema/address.ts';
import type { JsonSchema } from '../../json-schema/json-schema.ts';
import { type Change, changesOf, ofAnotherType, type Shown } from './changes.ts';
import { brokenFor } from './patterns.ts';
import { sampleOf } from './sample.ts';
import { alternativesOf, propertiesOf, resolved, type SchemaNode } from './schema-node.ts';

/** A value for a schema and what the schema says of it, before the register is asked. */
export type Instance = {
  name: string;
  value: unknown;
  schemaValid: boolean;
  /** A draft that cannot say that it is refused. */
  tooMuchFor?: Dialect;
  /** Whether more than one thing is wrong with it, by its nature. */
  manyFaults?: boolean;
  shows: string;
};

/** How many ways of missing a pattern are shown where it first comes up, and one by one after that. */
const mostWays = 8;

/**
 * Instances made of the nodes of the schemas of one face: for each node a value that it accepts, and for each of its keywords a value that
 * breaks that keyword only. A node that comes up again under the same name is not shown twice.
 */
export class SchemaInstances {
  #kind = '';
  readonly #seen = new Set<string>();
  readonly #timesSeen = new Map<string, number>();

  *of(root: JsonSchema): Generator<Instance> {
    this.#kind = root.title ?? '';
    const least = sampleOf({ node: root, root }, 'least') as Record<string, unknown>;
    yield { name: 'least', value: least, schemaValid: true, shows: 'no more fields than there must be' };
    yield { name: 'whole', value: sampleOf({ node: root, root }, 'whole'), schemaValid: true, shows: 'every field that there is' };
    yield { name: 'no-object', value: 42, schemaValid: false, shows: 'A number in the place of a record.', manyFaults: true };
    for (const change of changesOf(root, least, { misfits: [], isKnown: true }))
      yield { ...change, shows: `A record with ${change.shows}.`, manyFaults: spreads.has(change.name) };
    for (const [name, field] of propertiesOf(root)) {
      const order = propertiesOf(root).map(([key]) => key);
      const within = (value: unknown) => inOrder({ ...least, [name]: value }, order);
      yield* this.#visit({ node: field, root }, [name], within);
    }
  }

  /** @param within puts a value in its place in a record */
  *#visit(given: SchemaNode, path: readonly string[], within: (value: unknown) => unknown, isAlternative = false): Generator<Instance> {
    const { node, root } = given;
    const name = path.filter((step) => !/^\d+$/.test(step)).at(-1) as string;
    const key = `${name} ${JSON.stringify(node)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const told = ({ name: what, value, schemaValid, shows, tooMuchFor }: Change): Instance => ({
      name: `${path.join('.')}.${what}`,
      value: within(value),
      schemaValid,
      shows: `/${path.join('/')}: ${shows}.`,
      ...(tooMuchFor && { tooMuchFor }),
    });
    const alternatives = alternativesOf(given);
    if (!isAlternative) yield told(path.length === 1 || isList(given) ? ofAnotherType(resolved(given)) : leftEmpty);
    if (alternatives) {
      for (const one of alternatives) yield* this.#visit({ node: one, root }, path, within, true);
      return;
    }
    const body = resolved(given);
    const sample = sampleOf(given, 'whole', path.at(-1));
    if (path.length === 1) yield told({ name: `sample-${typeOf(body)}`, value: sample, schemaValid: true, shows: 'a value of its form' });
    for (const change of changesOf(body, sample, this.#shown(body))) yield told(change);
    if (body.type === 'array') {
      const items = sample as readonly unknown[];
      yield* this.#visit({ node: body.items as JsonSchema, root }, [...path, '0'], (value) => within([value, ...items.slice(1)]));
    }
    for (const [field, inner] of propertiesOf(body)) {
      yield* this.#visit({ node: inner, root }, [...path, field], (value) => within({ ...(sample as object), [field]: value }));
    }
  }

  /** Bounds and misfits are shown in full where a pattern first comes up; what qualifies a statement, once a kind. */
  #shown({ pattern, maxLength, properties }: JsonSchema): Shown {
    const form =
      (pattern && `${pattern} ${maxLength}`) ?? (properties?.basis ? `statement of ${this.#kind}` : properties?.upper ? 'quantity' : '');
    const times = this.#timesSeen.get(form) ?? 0;
    this.#timesSeen.set(form, times + 1);
    const misfits = pattern === undefined ? [] : brokenFor(pattern);
    return { misfits: times === 0 ? misfits.slice(0, mostWays) : misfits.slice(times % misfits.length).slice(0, 1), isKnown: times > 0 };
  }
}

const leftEmpty: Change = { name: 'null', value: null, schemaValid: false, shows: 'null: what is not known is left out' };

const isList = (given: SchemaNode) => resolved(given).type === 'array';

const typeOf = (node: JsonSchema) => (node.enum ? 'code' : (node.type as string));

const inOrder = (record: Record<string, unknown>, order: readonly string[]) =>
  Object.fromEntries(order.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));

/** Without its kind nothing can be said of a record; without its citation each statement lacks one that inherits it. */
const spreads = new Set(['without-kind', 'without-cite']);
