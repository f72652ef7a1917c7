import { medianOf, timesFastest } from './compare.ts';
import { type EngineName, engineNames } from './engines.ts';
import { type Operation, operationNames, operations } from './operations.ts';
import type { SizeResult } from './rounds.ts';
import type { StartUp } from './start-up.ts';
import { median } from './statistics.ts';

/** What we set out to reach at 100,000 records. */
export type Target = {
  what: string;
  target: string;
  measured: string;
  isMet: boolean;
};

const sqlite = ['node-sqlite', 'better-sqlite3'] as const;
const peers = engineNames.filter((name) => name !== 'ours' && name !== 'scan');

const ratios: readonly [operation: Operation, least: number, beside: readonly EngineName[], called: string][] = [
  ['filter', 20, ['orama'], 'Orama'],
  ['filterSeen', 20, ['orama'], 'Orama'],
  ['filterHandles', 45, ['orama'], 'Orama'],
  ['facets', 15, ['orama'], 'Orama'],
  ['prefix', 12, sqlite, 'SQLite'],
  ['prefixSeen', 12, sqlite, 'SQLite'],
  ['prefix', 190, ['minisearch'], 'MiniSearch'],
  ['misspelt', 50, peers, 'the fastest peer that can'],
  ['misspeltSeen', 50, peers, 'the fastest peer that can'],
  ['anyOf', 40, sqlite, 'SQLite'],
  ['validAt', 200, ['scan'], 'Array.filter'],
  ['validAtSeen', 200, ['scan'], 'Array.filter'],
  ['validAt', 200, ['orama'], 'Orama'],
  ['nextPage', 2, sqlite, 'SQLite'],
  ['nextPageSeen', 2, sqlite, 'SQLite'],
  ['searchPage', 20, sqlite, 'SQLite'],
  ['twoHops', 22, ['sets'], 'a Map of Sets'],
];

export const mostGrowth = 15;

/** Each target that this run could measure, at its largest size; growth from 1,000 to 100,000 where it had both. */
export function targetsOf(results: readonly SizeResult[], startUp: StartUp | undefined): Target[] {
  const largest = results.at(-1) as SizeResult;
  const ours = largest.engines.get('ours');
  if (!ours) return [];
  const beside = ratios.flatMap(([operation, least, others, called]): Target[] => {
    const ratio = timesFastest(largest, others, operation);
    if (ratio === undefined) return [];
    const what = `${titleOf(operation)}: times as fast as ${called}`;
    return [{ what, target: `≥ ${least}`, measured: ratio.toPrecision(3), isMet: ratio >= least }];
  });
  const bytes = ours.held.bytes / largest.size;
  const load = median(ours.opened.map(({ milliseconds }) => milliseconds));
  const build = (ours.built.milliseconds * 1000) / largest.size;
  return [
    ...beside,
    { what: 'bytes a record, everything held', target: '≤ 450', measured: bytes.toFixed(0), isMet: bytes <= 450 },
    { what: 'load, the bytes in memory', target: '≤ 2 ms', measured: `${load.toPrecision(3)} ms`, isMet: load <= 2 },
    { what: 'build, a record', target: '≤ 60 µs', measured: `${build.toFixed(1)} µs`, isMet: build <= 60 },
    ...startTarget(startUp),
    ...growthTarget(results),
  ];
}

/** How many times as long each operation takes us over `large` as over `small`. */
export function growthOf(small: SizeResult, large: SizeResult): { operation: Operation; growth: number }[] {
  return operationNames.flatMap((operation) => {
    const [before, after] = [medianOf(small, 'ours', operation), medianOf(large, 'ours', operation)];
    return before && after ? [{ operation, growth: after / before }] : [];
  });
}

function startTarget(startUp: StartUp | undefined): Target[] {
  if (!startUp) return [];
  const { least } = startUp['first answer'];
  const what = 'first answer of the shipped package, over a Node process that does nothing';
  return [{ what, target: '≤ 30 ms', measured: `${least.toFixed(0)} ms`, isMet: least <= 30 }];
}

/** The operation that grows most stands for all. */
function growthTarget(results: readonly SizeResult[]): Target[] {
  const [small, large] = [1000, 100_000].map((size) => results.find((result) => result.size === size));
  if (!small || !large) return [];
  const [worst] = growthOf(small, large).sort((a, b) => b.growth - a.growth);
  if (!worst) return [];
  const what = `growth from 1,000 to 100,000 records, the most of any question (${titleOf(worst.operation)})`;
  return [{ what, target: `≤ ×${mostGrowth}`, measured: `×${worst.growth.toPrecision(3)}`, isMet: worst.growth <= mostGrowth }];
}

/** A title that stands by itself. */
function titleOf(operation: Operation): string {
  const { title, like } = operations[operation];
  return like ? title.replace('the same', operations[like].title) : title;
}
