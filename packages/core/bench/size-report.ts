import type { Agreement } from './agreement.ts';
import { medianOf, timesOurs } from './compare.ts';
import { type EngineName, engines } from './engines.ts';
import { bytes, count, digits, table, time } from './layout.ts';
import { type Operation, operationNames, operations, peerOperation } from './operations.ts';
import type { Measured, SizeResult } from './rounds.ts';
import { median, quantile } from './statistics.ts';

/** What was measured over one size, as parts of a Markdown document. */
export const sizeReport = (result: SizeResult): string[] => [
  `## ${count(result.size)} records`,
  questions(result),
  ...differences(result),
  holding(result),
  ...leftOut(result),
];

function questions(result: SizeResult): string {
  const names = [...result.engines.keys()];
  const head = (what: string) => [what, ...names.map((name) => engines[name].title)];
  const rowsOf = (cell: (name: EngineName, operation: Operation) => string) =>
    operationNames
      .map((operation) => [operations[operation].title, ...names.map((name) => cell(name, operation))])
      .filter((cells) => cells.slice(1).some((text) => text !== '–'));
  return `${table(
    head('p50'),
    rowsOf((name, operation) => usual(result, name, operation)),
  )}

${table(
  head('p99'),
  rowsOf((name, operation) => rare(result.engines.get(name), operation)),
)}`;
}

/** The median, and for a peer how many times ours it is. */
function usual(result: SizeResult, name: EngineName, operation: Operation): string {
  const ratio = name === 'ours' ? undefined : timesOurs(result, name, operation);
  const isOursAlone = peerOperation(operation) !== operation;
  const own = isOursAlone && name !== 'ours' ? '' : time(medianOf(result, name, operation));
  return [own, ratio === undefined ? '' : `[${digits(ratio)}]`].filter(Boolean).join(' ') || '–';
}

/** Over all samples; too few of them have no hundredth part. */
function rare(measured: Measured | undefined, operation: Operation): string {
  const samples = (measured?.times[operation] ?? []).flat();
  return samples.length < 100 ? '–' : time(quantile(samples, 0.99));
}

/** Which engines find something else than the scan does. */
function differences({ engines: measured }: SizeResult): string[] {
  if (!measured.has('scan')) return [];
  const exact = [...measured].filter(([, { agreement }]) => Object.values(agreement).every(({ asked, same }) => asked === same));
  const lines = [...measured].flatMap(([name, { agreement }]) => {
    const told = operationNames.flatMap((operation) => {
      const found = agreement[operation];
      return found ? difference(found).map((what) => `${operations[operation].title}: ${what}`) : [];
    });
    return told.length > 0 ? [`- ${engines[name].title}: ${told.join('; ')}.`] : [];
  });
  const names = exact.map(([name]) => engines[name].title).join(', ') || 'nobody';
  return [
    `Totals, sets of ids and counts, held against the scan's, are the same for every question checked (up to 50 each): ${names}.`,
    ...(lines.length > 0 ? [`Otherwise:\n\n${lines.join('\n')}`] : []),
  ];
}

function difference({ asked, same, missing, extra, pages }: Agreement): string[] {
  const parts = [missing > 0 ? `${percent(missing)} of the records missing` : '', extra > 0 ? `${percent(extra)} too many` : ''].filter(
    Boolean,
  );
  if (same < asked) return [`${asked - same} of ${asked} answers differ${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`];
  return pages && pages.same < pages.asked
    ? [`the right records, ${pages.asked - pages.same} of ${pages.asked} pages otherwise ordered`]
    : [];
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;

function holding({ size, engines: measured }: SizeResult): string {
  const rows = [...measured].map(([name, { built, held, opened }]) => [
    engines[name].title,
    time((built.milliseconds * 1000) / size),
    digits(held.bytes / size),
    built.savedBytes === undefined ? '–' : digits(built.savedBytes / size),
    time(medianOr(opened, ({ milliseconds }) => milliseconds * 1000)),
    time(medianOr(opened, ({ firstAnswer }) => firstAnswer * 1000)),
    opened.length > 0 ? bytes(medianOr(opened, ({ residentBytes }) => residentBytes) ?? 0) : `${bytes(held.residentBytes)} ¹`,
  ]);
  const head = ['', 'build, a record', 'held, B a record', 'saved, B a record', 'load', 'first answer, fresh process', 'resident memory'];
  return `${table(head, rows)}\n\n¹ of the process that built it; the others opened what was saved.`;
}

const medianOr = <T>(items: readonly T[], measure: (item: T) => number): number | undefined =>
  items.length > 0 ? median(items.map(measure)) : undefined;

function leftOut({ failures }: SizeResult): string[] {
  return failures.size === 0
    ? []
    : [[...failures].map(([name, reason]) => `- ${engines[name as EngineName].title} was left out: ${reason}`).join('\n')];
}
