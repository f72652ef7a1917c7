import { compareText } from '../schema/compare.ts';
import type { Ref } from '../schema/id.ts';
import type { Reference } from '../schema/walk.ts';

/** Fields along which a record may not lead back to itself. */
export const acyclicFields = ['parents', 'broader', 'partOf', 'parent', 'realizes'];

/** The references of records along the fields that may not lead back, gathered record by record. */
export class Hierarchies {
  readonly #above = new Map(acyclicFields.map((field) => [field, new Map<Ref, Ref[]>()]));
  readonly #beyond: (ref: Ref, field: string) => readonly Ref[];

  /** @param beyond what a record that is not gathered here is below */
  constructor(beyond: (ref: Ref, field: string) => readonly Ref[] = () => []) {
    this.#beyond = beyond;
  }

  add(ref: Ref, references: readonly Reference[]): void {
    for (const { relation, target } of references) {
      const above = this.#above.get(relation);
      const targets = above?.get(ref);
      if (targets) targets.push(target);
      else above?.set(ref, [target]);
    }
  }

  /** Records that lead back to themselves along one field, each cycle once, from its smallest reference on. */
  cycles(): { field: string; refs: Ref[] }[] {
    return [...this.#above].flatMap(([field, above]) => {
      const cycles = new Map<string, Ref[]>();
      for (const cycle of follow([...above.keys()], (ref) => above.get(ref) ?? this.#beyond(ref, field)))
        cycles.set(cycle.join(' '), cycle);
      return [...cycles.values()].map((refs) => ({ field, refs }));
    });
  }
}

/** Walks depth first, with a stack of its own: a chain may be longer than the machine's stack is deep. */
function* follow(starts: readonly Ref[], next: (ref: Ref) => readonly Ref[]): Generator<Ref[]> {
  const done = new Set<Ref>();
  const trail = new Set<Ref>();
  const stack = starts.map((ref) => ({ ref, leave: false }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { ref, leave } = step;
    if (leave) {
      trail.delete(ref);
      done.add(ref);
    } else if (trail.has(ref)) yield fromSmallest([...trail].slice([...trail].indexOf(ref)));
    else if (!done.has(ref)) {
      trail.add(ref);
      stack.push({ ref, leave: true }, ...next(ref).map((target) => ({ ref: target, leave: false })));
    }
  }
}

function fromSmallest(cycle: readonly Ref[]): Ref[] {
  const smallest = cycle.indexOf([...cycle].sort(compareText)[0] as Ref);
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
