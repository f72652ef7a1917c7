import { caseSets, type Outcome } from './outcome.ts';

/** The page that shows who agrees with the kit. Nothing in it depends on when or where it was made. */
export function page(outcomes: readonly Outcome[]): string {
  const notes: string[] = [];
  const noted = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
    return `<sup>${notes.indexOf(text) + 1}</sup>`;
  };
  const rows = outcomes.map(({ validator, agreed, disagreements, excepted }) => {
    const cells = caseSets.map(({ name, draft }) =>
      validator.drafts.includes(draft) ? `${agreed.get(name) ?? 0}` : `not asked${noted(validator.leavesOut ?? '')}`,
    );
    const known = excepted.map(({ exception, count }) => `${count}${noted(exception.reason)}`).join(', ');
    const label = validator.judges === 'all rules' ? `${validator.name}${noted(allRules)}` : validator.name;
    return `| ${[label, validator.language, ...cells, known || '0', disagreements.length].join(' | ')} |`;
  });
  const languages = new Set(outcomes.map(({ validator }) => validator.language));
  return `# Who agrees with the conformance kit

Written by \`npm run conformance -w @org/migration-schema -- --write\`. ${outcomes.length} validators in ${languages.size} languages judge every instance of the kit
(\`apps/schema/kit\`). A number says of how many cases a validator and the kit say the same.

| validator | written in | ${caseSets.map(({ name }) => name).join(' | ')} | its known faults | disagreements |
| --- | --- | ${caseSets.map(() => '---:').join(' | ')} | ---: | ---: |
${rows.join('\n')}

${notes.map((note, i) => `${i + 1}. ${note}`).join('\n')}
`;
}

const allRules =
  'Held against what the register says of each case, and not only what a schema can say: the other validators are held against the schema.';
