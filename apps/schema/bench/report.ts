import { count, digits, table } from '../../../packages/core/bench/layout.ts';
import type { DataFormat } from '../src/data/formats.ts';
import type { Taken } from './child.ts';

/** All that a run measured. */
export type Measured = {
  command: string;
  date: string;
  node: string;
  cores: number;
  size: number;
  ndjsonBytes: number;
  emit: Taken;
  checks: { ours: number; ajv: number; records: number };
  validation: { ours: Taken; ajv: Taken };
  reading: Taken;
  exports: readonly { format: DataFormat; one: Taken; all: Taken; bytes: number }[];
};

/** Most that an export of all records may hold beyond one of a single record, and `validate` beyond ajv. */
const mostMegabytes = 200;
const mostRatio = 1.5;

/** The whole report, in Markdown. */
export function report(measured: Measured): string {
  const { command, date, node, cores, size } = measured;
  return [
    `# How fast the schema app is, and how much memory it takes

Written by \`${command}\` on ${date}: Node ${node}, ${cores} cores. Absolute times vary with the machine and its load; **read the ratios**. The
records are those of the core's bench: ${count(size)} activities with 45 to 75 words of summary and the bodies, sources, topics and places that
they name. Each figure is of a process of its own; memory is the most that the process held, Node and the program's text included.`,
    '## Aims',
    aims(measured),
    '## Checking records',
    checking(measured),
    '## Exports',
    exported(measured),
    caveats,
  ].join('\n\n');
}

const megabytes = (bytes: number) => digits(bytes / 1e6);
const seconds = (milliseconds: number) => `${digits(milliseconds / 1000)} s`;

function aims({ checks, exports }: Measured): string {
  const ratio = checks.ours / checks.ajv;
  const growths = exports.map(({ format, one, all }) => ({ format, growth: (all.peakBytes - one.peakBytes) / 1e6 }));
  const [worst] = growths.sort((a, b) => b.growth - a.growth);
  const row = (what: string, aim: string, found: string, isMet: boolean) => [what, aim, found, isMet ? 'yes' : '**no**'];
  return table(
    ['', 'aim', 'measured', 'met'],
    [
      row('schema checks alone, over compiled ajv', `≤ ${mostRatio} ×`, `${ratio.toFixed(2)} ×`, ratio <= mostRatio),
      ...(worst
        ? [
            row(
              `memory of an export of all records beyond one of one record, the most of any format (${worst.format})`,
              `≤ ${mostMegabytes} MB`,
              `${digits(worst.growth)} MB`,
              worst.growth <= mostMegabytes,
            ),
          ]
        : []),
    ],
  );
}

function checking({ emit, checks, validation: { ours, ajv }, ndjsonBytes, size }: Measured): string {
  const throughput = ({ milliseconds }: Taken) => `${megabytes((ndjsonBytes / milliseconds) * 1000)} MB/s`;
  const perRecord = (milliseconds: number) => `${digits((milliseconds * 1000) / checks.records)} µs a record`;
  return `${table(
    ['', 'ours', 'ajv', 'ours over ajv'],
    [
      [
        'schema checks alone, records parsed already',
        perRecord(checks.ours),
        perRecord(checks.ajv),
        `${(checks.ours / checks.ajv).toFixed(2)} ×`,
      ],
      [
        `${count(size)} records of NDJSON, ${megabytes(ndjsonBytes)} MB`,
        throughput(ours),
        throughput(ajv),
        `${(ours.milliseconds / ajv.milliseconds).toFixed(2)} ×`,
      ],
      ['memory', `${megabytes(ours.peakBytes)} MB`, `${megabytes(ajv.peakBytes)} MB`, `${(ours.peakBytes / ajv.peakBytes).toFixed(2)} ×`],
    ],
  )}

Ours also finds keys that stand twice, numbers that are not kept, ids that come twice, and what JSON Schema cannot say; ajv reads lines with
\`readline\`, parses and checks them by the emitted schema of the kind. Making all emitted files takes ${seconds(emit.milliseconds)}.`;
}

function exported({ exports, reading, size }: Measured): string {
  const rows = exports.map(({ format, one, all, bytes }) => [
    format,
    megabytes(bytes),
    seconds(all.milliseconds),
    `${digits(bytes / 1e3 / all.milliseconds)} MB/s`,
    `${digits(all.milliseconds / reading.milliseconds)} ×`,
    `${megabytes(one.peakBytes)} MB`,
    `${megabytes(all.peakBytes)} MB`,
  ]);
  return `Reading every record of the artifact of ${count(size)} records and writing none takes ${seconds(reading.milliseconds)} and ${megabytes(reading.peakBytes)} MB.

${table(['', 'MB', 'time', 'written', 'over reading alone', 'memory for 1 record', `memory for ${count(size)}`], rows)}`;
}

const caveats = `## What to know

- Memory includes the artifact itself, which every export has opened, and what Node's collector has not yet given back.
- Tables (SQLite, data package) have a row for every statement, citation and item: they are several times the size of the records.
- RDF goes through the \`jsonld\` package, which is most of its time.`;
