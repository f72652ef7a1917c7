import type { ColdStart } from './cold-start.ts';
import { bytes, count, table, time } from './layout.ts';

/** Most milliseconds that a start may take over that of a worker that only says hello. */
const mostOver = new Map([
  [2000, 25],
  [10_000, 70],
]);

/** What was measured of the starts of a worker, as parts of a Markdown document. */
export const coldReport = (results: readonly ColdStart[]): string[] => [
  '## Cold start',
  `From the start of a fresh process of workerd to the whole of its first response: a page for a word and the beginning of another, by \`./engine\`
alone, from an artifact that is embedded as a data module. Medians, in turn with a worker that only says hello.`,
  table(
    ['records', 'artifact', 'hello', 'first answer', 'over hello', 'target', 'resident memory', 'over hello'],
    results.map((result) => {
      const [over, most] = [result.milliseconds - result.helloMilliseconds, mostOver.get(result.size)];
      return [
        count(result.size),
        bytes(result.artifactBytes),
        milliseconds(result.helloMilliseconds),
        milliseconds(result.milliseconds),
        milliseconds(over),
        most === undefined ? '–' : `≤ ${most} ms: ${over <= most ? 'met' : '**not met**'}`,
        ...memory(result),
      ];
    }),
  ),
];

const milliseconds = (value: number): string => time(value * 1000);

const memory = ({ residentBytes, helloResidentBytes }: ColdStart): [string, string] =>
  residentBytes === undefined || helloResidentBytes === undefined
    ? ['–', '–']
    : [bytes(residentBytes), bytes(residentBytes - helloResidentBytes)];
