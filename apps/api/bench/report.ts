import type { Load } from './load.ts';
import { type Question, questionNames } from './questions.ts';
import { type ServerName, servers } from './servers.ts';

export type Measured = Map<`${ServerName} ${Question['name']}`, Load>;

type Circumstances = {
  size: number;
  rounds: number;
  seconds: number;
  connections: number;
  names: readonly ServerName[];
  versions: ReadonlyMap<string, string>;
  cores: number;
};

/** How many times as many requests a second as another server we are to answer. */
const targets: readonly { question: Question['name']; than: ServerName; atLeast: number }[] = [
  { question: 'item', than: 'raw', atLeast: 0.65 },
  { question: 'list', than: 'raw-engine', atLeast: 0.8 },
  { question: 'list', than: 'fastify', atLeast: 1.8 },
  { question: 'list', than: 'json-server', atLeast: 50 },
  { question: 'known', than: 'bare-hono', atLeast: 0.8 },
];

const whats: Record<Question['name'], string> = {
  item: 'one record',
  list: '25 records of a type',
  known: 'known already (304)',
};

/** The report, in Markdown. */
export function report(measured: Measured, about: Circumstances): string {
  return `${[introduction(about), targetTable(measured), ...questionNames.map((name) => questionTable(measured, about.names, name))].join('\n\n')}\n`;
}

function introduction({ size, rounds, seconds, connections, versions, cores }: Circumstances): string {
  const peers = [...versions].map(([name, version]) => `${name} ${version}`).join(', ');
  return `# How fast the API is, beside other servers

Written by \`npm run bench -w @org/migration-api\`: Node ${process.versions.node}, ${cores} cores, ${size} activities, ${connections} connections,
${seconds} s a measurement, the best of ${rounds} rounds; each server alone on one core, wrk on another. Absolute figures vary with the machine
and its load; **read the ratios**. ${peers}.`;
}

function targetTable(measured: Measured): string {
  const rows = targets.flatMap(({ question, than, atLeast }) => {
    const [ours, theirs] = [measured.get(`ours ${question}`), measured.get(`${than} ${question}`)];
    if (!ours || !theirs) return [];
    const times = ours.perSecond / theirs.perSecond;
    return [
      [
        `${whats[question]}: times as many a second as ${servers[than].title}`,
        `≥ ${atLeast}`,
        figure(times),
        times >= atLeast ? 'yes' : '**no**',
      ],
    ];
  });
  const [ours, bare] = [measured.get('ours item'), measured.get('bare-hono item')];
  if (ours && bare) {
    const times = ours.p99 / bare.p99;
    rows.push(['one record: p99 in times of that of a bare Hono app', '< 5', figure(times), times < 5 ? 'yes' : '**no**']);
  }
  return `## Targets\n\n${table(['', 'target', 'measured', 'met'], rows)}`;
}

function questionTable(measured: Measured, names: readonly ServerName[], question: Question['name']): string {
  const ours = measured.get(`ours ${question}`);
  const rows = names.flatMap((name) => {
    const found = measured.get(`${name} ${question}`);
    if (!found) return [];
    const ratio = ours ? figure(ours.perSecond / found.perSecond) : '–';
    return [
      [servers[name].title, Math.round(found.perSecond).toLocaleString('en'), ratio, `${found.p50}`, `${found.p99}`, `${found.failed}`],
    ];
  });
  return `## ${whats[question]}\n\n${table(['', 'requests a second', 'ours in times of it', 'p50, ms', 'p99, ms', 'failed'], rows)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const figure = (value: number): string => value.toPrecision(3);
