import type * as z from 'zod/mini';

type Path = readonly (string | number)[];
type Report = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Reports each name that a list gives twice. */
export function reportRepeats(context: Report, names: readonly string[], pathOf: (index: number) => Path) {
  const seen = new Set<string>();
  for (const [i, name] of names.entries()) {
    if (seen.has(name))
      context.addIssue({ code: 'custom', path: [...pathOf(i)], message: 'is listed twice', params: { rule: 'listed-twice' } });
    seen.add(name);
  }
}

/** Reports a name that stands for no part of the record itself. `what` is the rest of the sentence "names no …". */
export function reportUnknown(context: Report, name: string | undefined, known: ReadonlySet<string>, what: string, path: Path) {
  if (name === undefined || known.has(name)) return;
  context.addIssue({ code: 'custom', path: [...path], message: `names no ${what}`, params: { rule: 'part-missing' } });
}
