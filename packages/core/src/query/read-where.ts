import { nearestFew } from '../text/suggest.ts';
import { caps } from './caps.ts';
import { type Asked, readCondition } from './condition.ts';
import { invalid } from './invalid.ts';
import { itemsOf, type Place, parameterOf, propertiesOf } from './plain-data.ts';
import type { Where } from './query.ts';

const joints = ['and', 'or', 'not'] as const;
const keys = [...joints, 'field', 'op', 'value'];
const expected = 'and, or, not, or a field with its value';

/** A condition in its canonical form: `and` within `and` laid flat, one-sided ones and double negations taken away. */
export function readWhere(value: unknown, asked: Asked): Where {
  const left = { conditions: caps.conditions as number };
  return readPart(value, asked, ['where'], left);
}

function readPart(value: unknown, asked: Asked, place: Place, left: { conditions: number }): Where {
  const given = propertiesOf(value, place, expected);
  const depth = place.filter((step, i) => i === 0 || step === 'not' || typeof step === 'number').length;
  if (depth > caps.depth) throw invalid('where', 'conditions are nested too deep', `at most ${caps.depth} levels`);
  for (const key of given.keys()) {
    if (!keys.includes(key))
      throw invalid(parameterOf([...place, key]), 'there is no such part of a condition', expected, nearestFew(key, keys));
  }
  const joint = joints.find((one) => given.has(one));
  if (!joint) return readLeaf(given, asked, place, left);
  const [other] = [...given.keys()].filter((key) => key !== joint);
  if (other) throw invalid(parameterOf([...place, other]), `it cannot stand beside "${joint}"`, `"${joint}" alone`);
  const inside = given.get(joint);
  if (joint === 'not') {
    const part = readPart(inside, asked, [...place, 'not'], left);
    return 'not' in part ? part.not : { not: part };
  }
  const parameter = parameterOf([...place, joint]);
  const items = itemsOf(inside, parameter, caps.conditions, 'a list of conditions');
  const parts = items.map((item, i) => readPart(item, asked, [...place, joint, i], left));
  return joined(joint, parts);
}

function readLeaf(given: ReadonlyMap<string, unknown>, asked: Asked, place: Place, left: { conditions: number }): Where {
  if (!given.has('field')) throw invalid(parameterOf(place), 'a condition is incomplete', expected);
  if (--left.conditions < 0) throw invalid('where', `more than ${caps.conditions} conditions`, 'a smaller query');
  return readCondition(given, asked, place);
}

/** Several conditions as one. */
export function joined(joint: 'and' | 'or', parts: readonly Where[]): Where {
  const flat = parts.flatMap((part) => (joint in part ? (part as Record<typeof joint, Where[]>)[joint] : [part]));
  const [only] = flat;
  if (flat.length === 1 && only) return only;
  return joint === 'and' ? { and: flat } : { or: flat };
}
