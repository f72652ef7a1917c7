import { coldReport } from './cold-report.ts';
import type { ColdStart } from './cold-start.ts';
import { medianOf, timesOurs } from './compare.ts';
import { type EngineEntry, engineNames, engines } from './engines.ts';
import type { Worse } from './last-run.ts';
import { count, digits, table, time } from './layout.ts';
import { operationNames, operations } from './operations.ts';
import type { SizeResult } from './rounds.ts';
import { sizeReport } from './size-report.ts';
import { type StartUp, startUpReport } from './start-up.ts';
import { growthOf, targetsOf } from './targets.ts';

export type Circumstances = {
  command: string;
  date: string;
  node: string;
  cores: number;
  rounds: number;
  versions: ReadonlyMap<string, string>;
};

/** The whole report, in Markdown. */
export function report(
  results: readonly SizeResult[],
  coldStarts: readonly ColdStart[],
  startUp: StartUp | undefined,
  worse: readonly Worse[] | undefined,
  about: Circumstances,
): string {
  return [
    introduction(results, about),
    ...targets(results, startUp),
    ...against(results),
    ...(worse ? [worseThanBefore(worse)] : []),
    ...results.flatMap(sizeReport),
    ...growth(results),
    ...(coldStarts.length > 0 ? coldReport(coldStarts) : []),
    ...(startUp ? [startUpReport(startUp)] : []),
    caveats,
  ].join('\n\n');
}

function introduction(results: readonly SizeResult[], { command, date, node, cores, rounds, versions }: Circumstances): string {
  const measured = new Set(results.flatMap((result) => [...result.engines.keys()]));
  const peers = [...measured].flatMap((name) => {
    const { package: from }: EngineEntry = engines[name];
    return from === undefined ? [] : [`${from} ${versions.get(from)}`];
  });
  return `# How fast it is, beside what else there is

Written by \`${command}\` on ${date}: Node ${node}, ${cores} cores, rounds: ${rounds}. Absolute times vary with the machine and its load;
**read the ratios**. All engines answer the same 200 seeded questions over the same generated records (45 to 75 words of summary, drawn
after Zipf), each in its own process, taking turns; an answer is a total and a page of 25 records unless a row says otherwise. A slow engine
is asked fewer questions a round, and is then compared on those. p50 is the median over the questions, and the number in brackets says how
many times as long that engine took as we did.${peers.length > 0 ? `\n\nPeers: ${peers.join(', ')}; node:sqlite is Node's own.` : ''}`;
}

function targets(results: readonly SizeResult[], startUp: StartUp | undefined): string[] {
  const found = targetsOf(results, startUp);
  if (found.length === 0) return [];
  const rows = found.map(({ what, target, measured, isMet }) => [what, target, measured, isMet ? 'yes' : '**no**']);
  const size = count(results.at(-1)?.size ?? 0);
  return [`## Targets\n\nMeasured at ${size} records; they were set for 100,000.`, table(['', 'target', 'measured', 'met'], rows)];
}

/** Where a peer answers sooner than we do, and how many times as fast. */
function against(results: readonly SizeResult[]): string[] {
  if (!results.some(({ engines }) => engines.has('ours'))) return [];
  const lost = results.flatMap((result) => {
    const lines = operationNames.flatMap((operation) => {
      const faster = engineNames.flatMap((name) => {
        const ratio = name === 'ours' ? undefined : timesOurs(result, name, operation);
        return ratio !== undefined && ratio < 1 ? [`${engines[name].title} ${digits(1 / ratio)}`] : [];
      });
      return faster.length > 0 ? [`- ${operations[operation].title}: ${faster.join(', ')}`] : [];
    });
    return lines.length > 0 ? [`At ${count(result.size)} records, times as fast as ours:\n\n${lines.join('\n')}`] : [];
  });
  return ['## Where a peer wins', ...(lost.length > 0 ? lost : ['Nowhere in this run.'])];
}

function worseThanBefore(worse: readonly Worse[]): string {
  const lines = worse.map(
    ({ size, operation, before, now }) =>
      `- ${count(size)} records, ${operations[operation].title}: ${digits(before)} times as fast as the scan before, ${digits(now)} now.`,
  );
  return `## What got worse since the last whole run\n\n${lines.length > 0 ? lines.join('\n') : 'Nothing by more than a half, measured against the scan of the same run.'}`;
}

function growth(results: readonly SizeResult[]): string[] {
  const [first, ...later] = results.filter(({ engines }) => engines.has('ours'));
  if (!first || later.length === 0) return [];
  const growths = later.map((result) => new Map(growthOf(first, result).map(({ operation, growth }) => [operation, growth])));
  const rows = operationNames.map((operation) => [
    operations[operation].title,
    time(medianOf(first, 'ours', operation)),
    ...growths.map((of) => (of.has(operation) ? `×${digits(of.get(operation) as number)}` : '–')),
  ]);
  return ['## Growth of ours', table(['', `p50 at ${count(first.size)}`, ...later.map(({ size }) => `at ${count(size)}`)], rows)];
}

const caveats = `## What to know

- Records are decoded anew for each answer of ours, as if each were asked for the first time. A record that is asked for again is kept decoded,
  up to an eighth of a megabyte of the artifact, which is some 850 of these records and 1.3 MB of memory; "seen before" is a page of which all records
  are kept. Orama, the scan and itemsjs hold all records as objects all the time, SQLite and DuckDB read them each time.
- The scan is \`Array.filter\` over records in memory with their folded text beside them; it does not rank words. Misspelt words it looks for among all words.
- SQLite has one schema for all questions: join tables, contentless FTS5 with prefixes of 2 to 5 letters, indexes on type, start and ids, ANALYZE; no index
  is made for one pair of fields. After a cursor it does not count again. Its records are JSON text, parsed for the page.
- Orama's words always count as beginnings and have to stand in one text of a record; \`enum\` fields, \`threshold\` 0. It has no cursor: it skips.
- MiniSearch and lunr rank words only; types and counts are worked out over what MiniSearch finds. FlexSearch's ranking is by position.
- DuckDB's full-text search is fetched at run time and was not asked. lunr runs without stemmer and stop words.
- "Held" is the growth of the JavaScript heap and buffers, or pages of the database, after all questions; at few records it is mostly noise.
- "First answer" includes Node's start and, for ours, reading the sources as TypeScript; how soon the package as it ships answers is told above.`;
