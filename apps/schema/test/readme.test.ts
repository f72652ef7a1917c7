import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unsaid } from '../src/rules/unsaid.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  test('lists what the schemas cannot say, rule by rule', () => {
    const [, section = ''] = /\n## What the schemas cannot say\n(.*?)\n## /s.exec(readme) ?? [];
    const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells).toEqual(unsaid.map(({ code, faces, dialects, words }) => [`\`${code}\``, faces.join(', '), dialects.join(', '), words]));
  });

  test('names every dependency, with a reason', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    for (const name of Object.keys(dependencies)) expect(readme).toContain(`- \`${name}\`: `);
  });
});
