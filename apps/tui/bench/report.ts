import { availableParallelism } from 'node:os';
import { bytes, count, table } from '../../../packages/core/bench/layout.ts';
import type { KeyTimes, Start } from './measure.ts';
import type { Program } from './programs.ts';
import type { Records } from './records.ts';

export type Measured = {
  starts: { records: Records; program: Program; start: Start }[];
  keys: { records: Records; times: KeyTimes }[];
};

const startTarget = 250;
const keyTarget = 33;

/** The whole report, in Markdown. */
export function report({ starts, keys }: Measured, rounds: readonly number[]): string {
  return `${[
    `# How fast the terminal program is, beside what else there is

Written by \`npm run bench -w @org/migration-tui\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${availableParallelism()} cores. Absolute times vary with
the machine and its load; **read the ratios**. Every program runs in a terminal of 120×30, of which the screen is read as soon as something
is written on it; \`script\` of util-linux opens it.`,
    `## Targets\n\n${table(['', 'target', 'measured', 'met'], targets({ starts, keys }))}`,
    ...startReports(starts, rounds),
    `## From a key to its frame

Words of names are typed into a search of everything, letter after letter, and a list of all records is scrolled page by page; keys come
${80} ms apart. Only the rows in view are read, so the time of a frame does not grow with the number of records; that of a search does.`,
    table(
      ['records', 'typing: p50', 'p95', 'most', 'keys', 'scrolling: p50', 'p95', 'most', 'peak memory'],
      keys.map(({ records, times: { typing, scrolling, peakBytes } }) => [
        count(records.count),
        ...[typing.p50, typing.p95, typing.most].map(ms),
        String(typing.count),
        ...[scrolling.p50, scrolling.p95, scrolling.most].map(ms),
        memory(peakBytes),
      ]),
    ),
    caveats,
  ].join('\n\n')}\n`;
}

function targets({ starts, keys }: Measured): string[][] {
  const [ours] = starts;
  const peer = starts.find(({ records, program }) => records === ours?.records && program.title.startsWith('VisiData'));
  const many = keys.at(-1);
  const few = keys[0];
  if (!ours || !many || !few) return [];
  const row = (what: string, target: string, measured: string, isMet: boolean) => [what, target, measured, isMet ? 'yes' : '**no**'];
  const growth = many.times.scrolling.p50 / few.times.scrolling.p50;
  return [
    row('first usable frame', `< ${startTarget} ms`, ms(ours.start.milliseconds), ours.start.milliseconds < startTarget),
    ...(peer?.program.version
      ? [
          row(
            'the same, beside VisiData',
            'sooner',
            `${ratio(peer.start.milliseconds / ours.start.milliseconds)} times as fast`,
            peer.start.milliseconds > ours.start.milliseconds,
          ),
        ]
      : []),
    row(
      `key to frame, searching ${count(many.records.count)} records, p95`,
      `< ${keyTarget} ms`,
      ms(many.times.typing.p95),
      many.times.typing.p95 < keyTarget,
    ),
    row(
      `frame of a list of ${count(many.records.count)} records beside one of ${count(few.records.count)}, p50`,
      '< 1.5 times',
      `${ratio(growth)} times`,
      growth < 1.5,
    ),
  ];
}

/** A table for each set of records, with how many times as long as ours each took. */
function startReports(starts: Measured['starts'], rounds: readonly number[]): string[] {
  return [...new Set(starts.map(({ records }) => records))].flatMap((records, i) => {
    const same = starts.filter((one) => one.records === records);
    const [ours] = same;
    return [
      `## First usable frame: ${records.title}, ${count(records.count)} records

From the start of the process to a frame in which records can be read and a key is answered; starts of each, taking turns: ${rounds[i]}; their median. The
number in brackets says how many times as long as ours it took.`,
      table(
        ['', 'version', 'first usable frame', 'peak memory by then'],
        same.map(({ program, start }) => {
          if (program.version === undefined) return [program.title, 'not there', '–', '–'];
          const times = start.milliseconds / (ours?.start.milliseconds ?? Number.NaN);
          return [
            program.title,
            program.version,
            `${ms(start.milliseconds)}${program === ours?.program ? '' : ` (${ratio(times)})`}`,
            memory(start.peakBytes),
          ];
        }),
      ),
    ];
  });
}

const ms = (value: number): string => `${value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`}`;
const ratio = (value: number): string => String(Number(value.toPrecision(2)));
const memory = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '–' : bytes(value));

const caveats = `## What to know

- VisiData reads NDJSON; it shows its first rows before it has read all, but is called usable here when all rows are there, since ours are.
  We read an artifact, which \`compileArtifact\` of the core makes of the same records once.
- The \`fx\` of npm prints and ends; one cannot move about in it. It counts as usable when a screen is full.
- Peak memory is that of the process (VmHWM). Ours holds the engine of JavaScript, VisiData Python's.
- VisiData does not search as one types, so that its keys cannot be compared.`;
