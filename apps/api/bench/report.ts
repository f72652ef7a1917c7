import type { Load } from './load.ts';
import { type QuestionName, questionNames } from './questions.ts';
import { type ServerName, servers } from './servers.ts';
import type { WorkerName } from './workers.ts';

/** What was measured, by `server question`; workers are asked for single records only. */
export type Measured = Map<`${ServerName} ${QuestionName}` | `workerd ${WorkerName}`, Load>;

type Circumstances = {
  size: number;
  rounds: number;
  seconds: number;
  connections: number;
  names: readonly ServerName[];
  workers: ReadonlyMap<WorkerName, string>;
  versions: ReadonlyMap<string, string>;
  cores: number;
};

type Ours = 'ours' | 'ours-anew';

/** How many times as many requests a second as another server we are to answer. */
const targets: readonly { question: QuestionName; than: ServerName; atLeast: number }[] = [
  { question: 'item', than: 'raw', atLeast: 0.65 },
  { question: 'list', than: 'raw-engine', atLeast: 0.8 },
  { question: 'list', than: 'fastify', atLeast: 1.8 },
  { question: 'list', than: 'json-server', atLeast: 50 },
  { question: 'known', than: 'bare-hono', atLeast: 0.8 },
];

const whats: Record<QuestionName, string> = {
  item: 'one record',
  list: '25 records of a type',
  known: 'known already (304)',
};

/** The report, in Markdown. */
export function report(measured: Measured, about: Circumstances): string {
  const tables = questionNames.map((name) =>
    loadTable(
      whats[name],
      about.names.map((server) => [servers[server].title, measured.get(`${server} ${name}`)]),
    ),
  );
  const ofWorkers = loadTable(
    'one record, on workerd',
    [...about.workers].map(([name, title]) => [title, measured.get(`workerd ${name}`)]),
  );
  return `${[introduction(about), targetTable(measured, about), ...tables, ...(about.workers.size > 0 ? [ofWorkers] : [])].join('\n\n')}\n`;
}

function introduction({ size, rounds, seconds, connections, versions, cores }: Circumstances): string {
  const peers = [...versions].map(([name, version]) => `${name} ${version}`).join(', ');
  return `# How fast the API is, beside other servers

Written by \`npm run bench -w @org/migration-api\`: Node ${process.versions.node}, ${cores} cores, ${size} activities, ${connections} connections,
${seconds} s a measurement, the best of ${rounds} rounds; each server alone on one core, wrk on another. Absolute figures vary with the machine
and its load; **read the ratios**, or how long a request keeps the processor of the server busy, which other work disturbs less. ${peers}.

Every record is asked for in turn, and every type. The API is there twice. **As it runs** it keeps its answers in memory (\`--cache\`), and in these
minutes finds all of them there: that is to be compared with servers that hold a buffer which was made before. **Without its response cache**
(\`--cache 0\`) it reads the URL, asks the engine and writes the answer every time, as do node:http over the same engine, Fastify and json-server.
Within the engine the texts of records that are asked for often are kept in both cases, as they are in node:http over it; Fastify and
json-server have the records as objects in memory. Ours sends 15 headers, the servers with a prepared buffer 3.`;
}

function targetTable(measured: Measured, { workers }: Circumstances): string {
  const ratio = (ours: Load | undefined, theirs: Load | undefined, figureOf: (load: Load) => number) =>
    ours && theirs ? figureOf(ours) / figureOf(theirs) : undefined;
  const row = (what: string, isMet: (times: number) => boolean, target: string, timesOf: (ours: Ours) => number | undefined) => {
    const cells = (['ours', 'ours-anew'] as const).map((ours) => {
      const times = timesOf(ours);
      return times === undefined ? '–' : `${figure(times)} ${isMet(times) ? 'yes' : '**no**'}`;
    });
    return [what, target, ...cells];
  };
  const rows = targets.map(({ question, than, atLeast }) =>
    row(
      `${whats[question]}: times as many a second as ${servers[than].title}`,
      (times) => times >= atLeast,
      `≥ ${atLeast}`,
      (ours) => ratio(measured.get(`${ours} ${question}`), measured.get(`${than} ${question}`), ({ perSecond }) => perSecond),
    ),
  );
  rows.push(
    row(
      'one record: p99 in times of that of a bare Hono app',
      (times) => times < 5,
      '< 5',
      (ours) => ratio(measured.get(`${ours} item`), measured.get('bare-hono item'), ({ p99 }) => p99),
    ),
  );
  if (workers.size > 0) {
    rows.push(
      row(
        'one record on workerd: times as many a second as a bare Hono worker',
        (times) => times >= 0.8,
        '≥ 0.8',
        (ours) => ratio(measured.get(`workerd ${ours}`), measured.get('workerd bare-hono'), ({ perSecond }) => perSecond),
      ),
    );
  }
  return `## Targets\n\n${table(['', 'target', 'as it runs', 'without its response cache'], rows)}`;
}

/** How servers did at one question; ratios are to the first of them. */
function loadTable(title: string, loads: readonly (readonly [title: string, load: Load | undefined])[]): string {
  const ours = loads[0]?.[1];
  const rows = loads.flatMap(([name, found]) => {
    if (!found) return [];
    const ratio = ours ? figure(ours.perSecond / found.perSecond) : '–';
    const { perSecond, busy, p50, p99, failed } = found;
    return [[name, Math.round(perSecond).toLocaleString('en'), ratio, busy.toFixed(1), `${p50}`, `${p99}`, `${failed}`]];
  });
  return `## ${title}\n\n${table(['', 'requests a second', 'ours in times of it', 'processor, µs a request', 'p50, ms', 'p99, ms', 'failed'], rows)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const figure = (value: number): string => value.toPrecision(3);
