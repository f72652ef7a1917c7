import { maxLimit, type Query } from '@org/migration-core';
import type { RouteContext } from '../env.ts';

/** Asks for records by their references: one page of all that there are, and what became of the others. */
export async function askMany(c: RouteContext, refs: readonly string[], { fields, include }: Query) {
  const { found, included, missing, moved } = await c.get('ask')((register) => register.getMany(refs, { fields, include }));
  return { page: { data: found, total: found.length, limit: maxLimit, ...(included && { included }) }, missing, moved };
}
