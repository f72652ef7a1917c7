import { type Dialect, dialects, type Face, faces } from '../src/json-schema/address.ts';
import type { Question } from './cases.ts';
import { type Exception, exceptions } from './exceptions.ts';
import type { Answer } from './judge.ts';
import type { Validator } from './validators.ts';

/** A case about which a validator says something else than the kit. */
type Disagreement = { asked: Question; expected: boolean; answer: Answer | undefined };

/** How a validator and the kit stand to each other. */
export type Outcome = {
  validator: Validator;
  /** How many cases both agree on, by draft and face. */
  agreed: ReadonlyMap<string, number>;
  disagreements: readonly Disagreement[];
  /** Cases that it is known to be wrong about, and why. */
  excepted: readonly { exception: Exception; count: number }[];
  /** Exceptions that are listed for it and did not occur. */
  unneeded: readonly Exception[];
};

/** A set of cases: those of one face, in one draft. */
export const caseSets = dialects.flatMap((draft) => faces.map((face) => ({ draft, face, name: setName(draft, face) })));

function setName(draft: Dialect, face: Face) {
  return `${draft}, ${face}`;
}

export function outcomeOf(validator: Validator, asked: readonly Question[], answers: ReadonlyMap<string, Answer>): Outcome {
  const agreed = new Map<string, number>();
  const own = exceptions.filter((exception) => exception.validator === validator.name);
  const excepted = new Map(own.map((exception) => [exception, 0]));
  const disagreements: Disagreement[] = [];
  for (const one of asked) {
    const answer = answers.get(one.id);
    const expected = validator.judges === 'all rules' ? one.of.valid : one.of.schemaValid[one.draft];
    const exception = own.find(({ concerns }) => concerns(one));
    const set = setName(one.draft, one.of.face);
    if (answer && 'valid' in answer && answer.valid === expected) agreed.set(set, (agreed.get(set) ?? 0) + 1);
    else if (exception) excepted.set(exception, (excepted.get(exception) ?? 0) + 1);
    else disagreements.push({ asked: one, expected, answer });
  }
  return {
    validator,
    agreed,
    disagreements,
    excepted: [...excepted].filter(([, count]) => count > 0).map(([exception, count]) => ({ exception, count })),
    unneeded: own.filter((exception) => excepted.get(exception) === 0),
  };
}
