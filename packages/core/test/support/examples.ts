import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const core = fileURLToPath(new URL('../..', import.meta.url));

/** A piece of documentation that claims to run: where it stands, its code, and what it says that it prints. */
export type Example = { name: string; code: string; prints: string[] };

/** Every TypeScript example of the READMEs and of the doc comments in the core. */
export function examples(): Example[] {
  const readmes = [`${repository}/README.md`, `${core}/README.md`, `${core}/data/README.md`];
  return [
    ...readmes.flatMap((file) => fences(file, (text) => text)),
    ...globSync(`${core}/src/**/*.ts`)
      .sort()
      .flatMap((file) => fences(file, docComments)),
  ];
}

function fences(file: string, select: (text: string) => string): Example[] {
  const blocks = [...select(readFileSync(file, 'utf8')).matchAll(/^```ts\n(.*?)^```/gms)];
  return blocks.map(([, code = ''], i) => ({ name: `${relative(repository, file)}#${i + 1}`, code, prints: printed(code) }));
}

/** The text of all doc comments, without their stars. */
const docComments = (source: string): string =>
  [...source.matchAll(/\/\*\*(.*?)\*\//gs)].map(([, text = '']) => text.replace(/^ *\* ?/gm, '')).join('\n');

/** What follows `//` behind a `console.log(…);`, or stands as a comment on the line after it. */
function printed(code: string): string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, i) => {
    if (!line.includes('console.log(')) return [];
    const [, beside] = /; \/\/ (.*)$/.exec(line) ?? [];
    const [, below] = /^\/\/ (.*)$/.exec(lines[i + 1] ?? '') ?? [];
    return [beside ?? below ?? 'nothing is said'];
  });
}
