import type { Dialect } from '../../json-schema/address.ts';
import type { JsonSchema } from '../../json-schema/json-schema.ts';
import { portableAccepts, textOfLength } from './patterns.ts';
import { isQuantity } from './sample.ts';

/** A value to stand in the place of a sample, by which just one keyword is broken, or just kept. */
export type Change = { name: string; value: unknown; schemaValid: boolean; shows: string; tooMuchFor?: Dialect };

/** `tooMuchFor` is a draft that cannot say that it is refused. */
const broken = (name: string, value: unknown, shows: string, tooMuchFor?: Dialect): Change => ({
  name,
  value,
  schemaValid: false,
  shows,
  ...(tooMuchFor && { tooMuchFor }),
});
const kept = (name: string, value: unknown, shows: string): Change => ({ name, value, schemaValid: true, shows });

/** What was shown before: texts that miss the pattern and have not been tried yet, and whether its bounds or qualifiers are known already. */
export type Shown = { misfits: readonly string[]; isKnown: boolean };

/** What can be wrong with a value of a node itself, leaving aside what it holds. */
export function* changesOf(node: JsonSchema, sample: unknown, { misfits, isKnown }: Shown): Generator<Change> {
  if (node.enum || node.const !== undefined) yield broken('not-listed', 'no-such-value', 'a value that is not on the list');
  if (node.type === 'string') yield* changesOfText(node, misfits, isKnown);
  if (node.type === 'number' || node.type === 'integer') yield* changesOfNumber(node);
  if (node.type === 'array') yield* changesOfList(node, sample as readonly unknown[]);
  if (node.type === 'object') yield* changesOfObject(node, sample as Record<string, unknown>, isKnown);
}

/** A value of another type. */
export const ofAnotherType = (node: JsonSchema): Change =>
  node.type === 'number' || node.type === 'integer'
    ? broken('wrong-type', '42', 'a text in the place of a number')
    : broken('wrong-type', 42, 'a number in the place of something else');

function* changesOfText(node: JsonSchema, misfits: readonly string[], isKnown: boolean): Generator<Change> {
  const { pattern, minLength, maxLength } = node;
  if (pattern !== undefined && !node.enum) {
    if (!isKnown) yield broken('empty', '', 'an empty text');
    for (const [i, text] of misfits.entries()) {
      const tooMuchFor = portableAccepts(pattern, text) ? 'draft-07' : undefined;
      yield broken(`form-${i + 1}`, text, `${JSON.stringify(text)}, which has not the form that belongs here`, tooMuchFor);
    }
  } else if (minLength) yield broken('empty', '', 'an empty text');
  if (maxLength === undefined || pattern === undefined || isKnown) return;
  const [longest, longer] = [textOfLength(pattern, maxLength), textOfLength(pattern, maxLength + 1)];
  if (longest !== undefined) yield kept('longest', longest, `a text of ${maxLength} characters, the most there may be`);
  if (longer !== undefined) yield broken('too-long', longer, `a text of ${maxLength + 1} characters, one more than there may be`);
}

function* changesOfNumber({ type, minimum, maximum }: JsonSchema): Generator<Change> {
  const isBound = (bound: number | undefined): bound is number => bound !== undefined && Number.isFinite(bound) && Math.abs(bound) < 1e15;
  if (type === 'integer') yield broken('fraction', 1.5, 'a fraction in the place of a whole number');
  else yield kept('fraction', 12.5, 'a fraction');
  if (isBound(minimum)) {
    yield kept('least', minimum, 'the least number there may be');
    yield broken('too-little', minimum - 1, 'a number below the least');
  }
  if (isBound(maximum)) {
    yield kept('most', maximum, 'the greatest number there may be');
    yield broken('too-much', maximum + 1, 'a number above the greatest');
  }
}

function* changesOfList(
  { minItems, contains, maxContains }: JsonSchema & { minItems?: number },
  sample: readonly unknown[],
): Generator<Change> {
  if (minItems) yield broken('too-few', sample.slice(0, minItems - 1), minItems === 1 ? 'an empty list' : 'a list with too few items');
  if (!contains) return;
  const role = (given: string) => ({ ...(sample[0] as object), role: given });
  yield broken('no-caption', [role('acronym')], 'a list of names of which none is the caption');
  if (maxContains !== undefined) {
    yield broken('two-captions', [role('preferred'), role('descriptive')], 'two captions', 'draft-07');
  }
}

function* changesOfObject(node: JsonSchema, sample: Record<string, unknown>, isKnown: boolean): Generator<Change> {
  for (const field of (node.required ?? []) as readonly string[]) {
    const { [field]: _, ...rest } = sample;
    yield broken(`without-${field}`, rest, `no ${field}`);
  }
  const isOpen = node.additionalProperties !== false;
  const unknown = { ...sample, colour: 'blue' };
  yield isOpen
    ? kept('unknown-field', unknown, 'a field that readers do not know and bear, and that the register itself has not')
    : broken('unknown-field', unknown, 'a field that nobody knows');
  if (node.properties?.basis) yield* changesOfStatement(node, sample, isKnown);
  if (isQuantity(node) && !isKnown) yield* changesOfQuantity(sample);
}

function* changesOfStatement(
  node: JsonSchema,
  { reference: _, cite: __, ...sample }: Record<string, unknown>,
  isKnown: boolean,
): Generator<Change> {
  const cite = (node.required as readonly string[]).includes('cite') ? { cite: [] } : {};
  const { basis: ___, ...stated } = sample;
  yield broken(
    'external-without-reference',
    { ...sample, basis: 'external', ...cite },
    'a statement from outside the sources that names no reference',
  );
  if (isKnown) return;
  yield kept('external', { ...sample, basis: 'external', reference: 'Elsewhere', ...cite }, 'a statement from outside the sources');
  if (cite.cite) yield broken('uncited', { ...stated, cite: [] }, 'a statement of the sources that cites no paragraph');
}

function* changesOfQuantity({ upper: _, ...sample }: Record<string, unknown>): Generator<Change> {
  yield broken('between-without-upper', { ...sample, relation: 'between' }, 'a range without its upper end');
  yield broken('upper-without-between', { ...sample, relation: 'about', upper: 60 }, 'an upper end of what is no range');
  yield kept('upper-below', { ...sample, relation: 'between', upper: 30 }, 'a range whose upper end lies below its lower one');
  yield kept('upper-equal', { ...sample, relation: 'between', upper: 40 }, 'a range whose ends are the same');
  for (const relation of ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than']) {
    yield kept(relation, { ...sample, relation }, `a figure that is told as ${relation}`);
  }
  yield kept('negative', { ...sample, relation: 'exactly', value: -3.5 }, 'a negative figure');
}
