import type { Field, FieldTable } from '../query/fields.ts';
import { type KindName, kindNames } from '../schema/id.ts';

/** What to do at one step of a record: which fields and searched texts stand here, and where to go on. */
export type Step = { field?: number; text?: number; item?: Step; keys?: Map<string, Step> };

/** For each kind the tree of all paths that the index is interested in, so that a record is walked once. */
export function walkPlan({ fields }: FieldTable, searched: readonly string[]): Record<KindName, Step> {
  return Object.fromEntries(
    kindNames.map((kind) => {
      const root: Step = {};
      for (const [number, field] of fields.entries()) {
        if (field.kinds.includes(kind) && isIndexed(field)) descend(root, field.steps).field = number;
      }
      for (const [number, path] of searched.entries()) descend(root, path.split('/')).text = number;
      return [kind, root];
    }),
  ) as Record<KindName, Step>;
}

/** Kind and id follow from the number of a record; they need no column. */
const isIndexed = ({ path }: Field): boolean => path !== 'kind' && path !== 'id';

function descend(from: Step, steps: readonly string[]): Step {
  let step = from;
  for (const name of steps) step = name === '*' ? itemOf(step) : keyOf(step, name);
  return step;
}

function itemOf(step: Step): Step {
  step.item ??= {};
  return step.item;
}

function keyOf(step: Step, key: string): Step {
  step.keys ??= new Map();
  const next = step.keys.get(key) ?? {};
  step.keys.set(key, next);
  return next;
}

/** Calls `visit` for every place of interest, with the innermost statement around it and the object or list that it stands in. */
export function walk(
  record: object,
  plan: Step,
  visit: (step: Step, value: unknown, statement: object | undefined, parent: object) => void,
): void {
  follow(record, plan, undefined, record, visit, true);
}

function follow(
  value: unknown,
  step: Step,
  around: object | undefined,
  parent: object,
  visit: (step: Step, value: unknown, statement: object | undefined, parent: object) => void,
  isRecord = false,
): void {
  if (value === undefined) return;
  let statement = around;
  if (typeof value === 'object' && value !== null) {
    if (!isRecord && 'cite' in value) statement = value;
    if (step.item && Array.isArray(value)) for (const item of value) follow(item, step.item, statement, value, visit);
    else if (step.keys) {
      for (const key of Object.keys(value)) {
        const next = step.keys.get(key);
        if (next) follow((value as Record<string, unknown>)[key], next, statement, value, visit);
      }
    }
  }
  if (step.field !== undefined || step.text !== undefined) visit(step, value, statement, parent);
}
