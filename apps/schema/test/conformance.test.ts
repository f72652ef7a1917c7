import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questions } from '../conformance/cases.ts';
import { exceptions } from '../conformance/exceptions.ts';
import { type Answer, answersOf, isInstalled } from '../conformance/judge.ts';
import { type Outcome, outcomeOf } from '../conformance/outcome.ts';
import { page } from '../conformance/table.ts';
import { type Validator, validators } from '../conformance/validators.ts';

const all = questions();
const outcomes: Outcome[] = [];
const askedOf = ({ drafts }: Validator) => all.filter(({ draft }) => drafts.includes(draft));

describe('a validator that others wrote', () => {
  test.for(validators)('$name ($language) agrees with the kit', { timeout: 300_000 }, async (validator, { skip }) => {
    const isHere = await isInstalled(validator);
    // Continuous integration must have it; elsewhere its absence is told, not taken for a failure.
    skip(!isHere && !process.env.CI, `${validator.name} is missing: apt-get install ${validator.packages.join(' ')}`);
    const outcome = outcomeOf(validator, askedOf(validator), await answersOf(validator, askedOf(validator)));
    outcomes.push(outcome);
    expect(outcome.disagreements.map(({ asked, answer }) => `${asked.id}: ${JSON.stringify(answer)}`)).toEqual([]);
    expect(outcome.unneeded).toEqual([]);
  });

  test('is one of nine and more, in six languages and more', () => {
    const [core, ...others] = validators;
    expect(core?.judges).toBe('all rules');
    expect(others.length).toBeGreaterThanOrEqual(9);
    expect(new Set(others.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
    expect(exceptions.filter((one) => !validators.some(({ name }) => name === one.validator))).toEqual([]);
  });

  test('has the row in docs/conformance.md that it earned', ({ skip }) => {
    skip(outcomes.length < validators.length, 'not every validator is installed');
    expect(readFileSync(new URL('../../../docs/conformance.md', import.meta.url), 'utf8')).toBe(page(outcomes));
  });
});

describe('an outcome', () => {
  const ajv = validators.find(({ name }) => name === 'ajv 8') as Validator;
  const flowstack = validators.find(({ name }) => name === 'flowstack/go-jsonschema') as Validator;
  const asked = askedOf(flowstack);
  const always = (answer: Answer) => new Map(asked.map(({ id }) => [id, answer]));
  const refused = asked.filter(({ draft, of }) => !of.schemaValid[draft]).length;

  test('of a validator that takes everything tells every case that is to be refused', () => {
    expect(outcomeOf(ajv, asked, always({ valid: true })).disagreements.length).toBe(refused);
    expect(outcomeOf(ajv, asked, always({ valid: false })).disagreements.length).toBe(asked.length - refused);
  });

  test('of a validator that breaks off, or says nothing, tells every case', () => {
    expect(outcomeOf(ajv, asked, always({ error: 'out of memory' })).disagreements.length).toBe(asked.length);
    expect(outcomeOf(ajv, asked, new Map()).disagreements.length).toBe(asked.length);
  });

  test('tells an exception that no longer occurs', () => {
    const right = new Map(asked.map(({ id, draft, of }) => [id, { valid: of.schemaValid[draft] }]));
    const { disagreements, excepted, unneeded } = outcomeOf(flowstack, asked, right);
    expect({ disagreements, excepted, unneeded: unneeded.length }).toEqual({ disagreements: [], excepted: [], unneeded: 1 });
  });
});

describe('a runner', () => {
  const ajv = validators.find(({ name }) => name === 'ajv 8') as Validator;

  test('that does not run is an error in words, with what it said', async () => {
    const broken: Validator = { ...ajv, name: 'broken', command: () => ['sh', '-c', 'echo no such library >&2; exit 3'] };
    await expect(answersOf(broken, all.slice(0, 1))).rejects.toThrow('broken ended with 3: no such library');
  });

  test('that cannot be built is one too', async () => {
    const source = new URL('../conformance/runners/cpp-valijson.cpp', import.meta.url).pathname;
    const broken: Validator = { ...ajv, name: 'unbuilt', build: () => ({ source, command: ['sh', '-c', 'echo no compiler >&2; exit 1'] }) };
    await expect(answersOf(broken, all.slice(0, 1))).rejects.toThrow('The runner of unbuilt does not build: no compiler');
  });

  test('that is not there is found to be missing', async () => {
    expect(await isInstalled({ ...ajv, probe: ['/nowhere/validator'] })).toBe(false);
    expect(await isInstalled({ ...ajv, probe: ['false'] })).toBe(false);
    expect(await isInstalled(ajv)).toBe(true);
  });
});
