import { html } from 'hono/html';
import { type Assets, problemExamplesName } from '../docs/assets.ts';
import type { Html } from '../docs/page.ts';
import { type FaultCode, faults } from './faults.ts';
import { meanings } from './meanings.ts';
import { type ProblemCode, problems } from './problem.ts';

/** What a code means, and how to mend it. */
export type ProblemPage = {
  type: string;
  code: string;
  /** Of a problem. */
  status?: number;
  /** Of a code that stands in `errors`: the problem that it stands in. */
  within?: ProblemCode;
  title: string;
  meaning: string;
  advice: string;
  /** A problem document with the code. */
  example?: unknown;
};

const pages: ReadonlyMap<string, ProblemPage> = new Map([
  ...(Object.keys(problems) as ProblemCode[]).map((code): [string, ProblemPage] => [
    code,
    { type: `/v1/problems/${code}`, code, ...problems[code], meaning: meanings[code] },
  ]),
  ...(Object.keys(faults) as FaultCode[]).map((code): [string, ProblemPage] => [
    code,
    { type: `/v1/problems/${code}`, code, ...faults[code] },
  ]),
]);

/** The page of a code: of a problem, or of one that stands in `errors`. */
export const problemPage = (code: string): ProblemPage | undefined => pages.get(code);

/** All pages, those of problems first. */
export const problemPages = (): readonly ProblemPage[] => [...pages.values()];

/** The same pages, each with a real answer; without, where the server was built without them. */
export async function withExamples(listed: readonly ProblemPage[], assets: Assets): Promise<readonly ProblemPage[]> {
  const bytes = await assets.read(problemExamplesName);
  const examples = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>) : {};
  return listed.map((page) => (Object.hasOwn(examples, page.code) ? { ...page, example: examples[page.code] } : page));
}

/** A page in HTML. */
export const problemPageHtml = ({ code, status, within, title, meaning, advice, example }: ProblemPage): Html => {
  const inside = problemPages().filter((page) => page.within === code);
  return html`<h1>${title}</h1>
<p class="code"><code>${code}</code>${status === undefined ? '' : html` · status ${status}`}${within === undefined ? '' : html` · in the <code>errors</code> of <a href="/v1/problems/${within}">${within}</a>`}</p>
<h2>What it means</h2>
<p>${inCode(meaning)}</p>
<h2>What to do</h2>
<p>${inCode(advice)}</p>
${
  inside.length === 0
    ? ''
    : html`<h2>What may stand in <code>errors</code></h2>
${problemListHtml(inside)}`
}
${
  example === undefined
    ? ''
    : html`<h2>An example</h2>
<pre><code>${JSON.stringify(example, null, 2)}</code></pre>`
}`;
};

/** The list of pages in HTML. */
export const problemListHtml = (listed: readonly ProblemPage[]): Html =>
  html`<dl>${listed.map(
    ({ code, status, title, advice }) =>
      html`<dt><a href="/v1/problems/${code}">${code}</a>${status === undefined ? '' : html` <span class="status">${status}</span>`}</dt><dd>${title}. ${inCode(advice)}</dd>`,
  )}</dl>`;

/** Words between backquotes as code. */
const inCode = (words: string) => words.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));
