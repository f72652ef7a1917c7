import type { Answer, Query } from '../query/query.ts';
import { kindNames } from '../schema/id.ts';
import type { Engine } from './engine.ts';
import { cutTo, includedBeside } from './included.ts';

/** Records by their numbers, in that order, cut down and accompanied as a query can ask. Throws {@link QueryInvalid}. */
export function picked(
  engine: Engine,
  docs: readonly number[],
  asked: Pick<Query, 'fields' | 'include'>,
): Pick<Answer, 'data' | 'included'> {
  const { index } = engine;
  const kinds = kindNames.filter((kind) => docs.some((doc) => index.kindAt(doc) === kind));
  const { fields, include } = engine.prepare({ ...(kinds.length > 0 && { kinds }), ...asked });
  const records = docs.map((doc) => index.recordAt(doc));
  return {
    data: fields ? records.map((record) => cutTo(record, fields)) : records,
    ...(include && { included: includedBeside(index, include, kinds, docs, index.openView) }),
  };
}
