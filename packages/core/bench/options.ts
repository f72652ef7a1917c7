import { parseArgs } from 'node:util';
import { nearestFew } from '../src/text/suggest.ts';
import { type EngineName, engineNames, engines } from './engines.ts';

export type Options = {
  sizes: readonly number[];
  /** Which engines are asked over that many records. */
  enginesAt(size: number): EngineName[];
  rounds: number;
  /** Neither sizes nor engines were named. */
  isWhole: boolean;
  /** Are the starts of fresh workers measured too? */
  isCold: boolean;
  /** Where the report is written; left out where the run is not the whole one. */
  out?: string;
};

const usualSizes = [1000, 10_000, 100_000];

export const help = `npm run bench [-- options]

Asks us and our peers the same questions over the same records, and writes docs/performance.md.

  --size N       records; may be given again, or several with commas (${usualSizes.join(',')})
  --only NAMES   engines, with commas: ${engineNames.join(', ')}.
                 Named ones are asked at every size; otherwise some slow peers stop at ${engines.lunr.most}
  --rounds N     how often the engines take turns (3)
  --cold         starts of fresh workers too, as in a whole run
  --out FILE     writes the report there; a run with --size or --only writes none by itself
  --help         this text`;

/** A wrong option: what was given, and what could have been. */
export class UsageError extends Error {}

export function readOptions(args: string[], report: string): Options | 'help' {
  const { help, size, only, rounds = '3', cold = false, out } = parsed(args);
  if (help) return 'help';
  const sizes = size ? size.flatMap((text) => text.split(',')).map((text) => wholeNumber('--size', text, 1000, 2_000_000)) : usualSizes;
  const named = only?.flatMap((text) => text.split(',')).map(engineName);
  const isWhole = size === undefined && only === undefined;
  const path = out ?? (isWhole ? report : undefined);
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    enginesAt: (size) => engineNames.filter((name) => (named ? named.includes(name) : size <= engines[name].most)),
    rounds: wholeNumber('--rounds', rounds, 1, 50),
    isWhole,
    isCold: isWhole || cold,
    ...(path !== undefined && { out: path }),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        size: { type: 'string', multiple: true },
        only: { type: 'string', multiple: true },
        rounds: { type: 'string' },
        cold: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function wholeNumber(option: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new UsageError(`${option} ${text}: expected a whole number from ${low} to ${high}`);
  return value;
}

function engineName(text: string): EngineName {
  const name = engineNames.find((one) => one === text);
  if (name) return name;
  const [near] = nearestFew(text, engineNames);
  throw new UsageError(
    `--only ${text}: no such engine; expected some of ${engineNames.join(', ')}${near ? `. Did you mean ${near}?` : ''}`,
  );
}
