/**
 * `npm run conformance [-- --write | --check] [NAME…]`: asks every validator, or those that are named, what it says of the kit, and prints
 * who disagrees. `--write` writes docs/conformance.md, `--check` compares with it. Where a validator is missing it is told and left out; in
 * continuous integration (`CI`) that is a failure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { questions } from './cases.ts';
import { answersOf, isInstalled } from './judge.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { page } from './table.ts';
import { validators } from './validators.ts';

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' }, check: { type: 'boolean' } }, allowPositionals: true });
const stranger = positionals.find((name) => !validators.some((validator) => validator.name === name));
if (stranger !== undefined) {
  console.error(`there is no validator "${stranger}"; one of: ${validators.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const wanted = validators.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const all = questions();
const outcomes: Outcome[] = [];
const missing: string[] = [];

for (const validator of wanted) {
  if (!(await isInstalled(validator))) {
    missing.push(validator.name);
    console.error(`${validator.name}: not installed (${validator.packages.join(' ')})`);
    continue;
  }
  const asked = all.filter(({ draft }) => validator.drafts.includes(draft));
  const outcome = outcomeOf(validator, asked, await answersOf(validator, asked));
  outcomes.push(outcome);
  const known = outcome.excepted.reduce((sum, { count }) => sum + count, 0);
  console.log(`${validator.name}: ${asked.length} cases, ${known} known faults of its own, ${outcome.disagreements.length} disagreements`);
  for (const { asked: one, expected, answer } of outcome.disagreements.slice(0, 20)) {
    console.error(`  ${one.id}: expected ${expected ? 'valid' : 'invalid'}, got ${JSON.stringify(answer)}. ${one.of.shows}`);
  }
  for (const { reason } of outcome.unneeded) console.error(`  a listed exception no longer occurs: ${reason}`);
}

const file = new URL('../../../docs/conformance.md', import.meta.url);
const isWhole = missing.length === 0 && positionals.length === 0;
if ((values.write || values.check) && !isWhole) console.error('docs/conformance.md is left as it is: not every validator was asked');
else if (values.write) writeFileSync(file, page(outcomes));
const isStale = values.check === true && isWhole && readFileSync(file, 'utf8') !== page(outcomes);
if (isStale) console.error('docs/conformance.md differs; run `npm run conformance -w @org/migration-schema -- --write`');
const isWrong = outcomes.some(({ disagreements, unneeded }) => disagreements.length + unneeded.length > 0);
process.exitCode = isWrong || isStale || (missing.length > 0 && process.env.CI) ? 1 : 0;
