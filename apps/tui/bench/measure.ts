import { setTimeout as pause } from 'node:timers/promises';
import { median, quantile } from '../../../packages/core/bench/statistics.ts';
import type { Program } from './programs.ts';
import { PseudoTerminal } from './pseudo-terminal.ts';
import type { Records } from './records.ts';

export type Start = { milliseconds: number; peakBytes: number | undefined };
type Spread = { p50: number; p95: number; most: number; count: number };

/** One start: from the start of the process to the first frame that can be used, and the memory by then. */
export async function start(program: Program, records: Records, cwd: string): Promise<Start> {
  const terminal = new PseudoTerminal(program.command(records), cwd);
  try {
    const milliseconds = await terminal.until((text) => program.isUsable(text, records), terminal.started);
    return { milliseconds, peakBytes: terminal.peakBytes() };
  } finally {
    await terminal.end();
  }
}

export const medianStart = (starts: readonly Start[]): Start => ({
  milliseconds: median(starts.map(({ milliseconds }) => milliseconds)),
  peakBytes: median(starts.flatMap(({ peakBytes }) => peakBytes ?? [])),
});

/** Longer than a frame takes, as a hand does: two keys must not fall into one frame. */
const betweenKeys = 80;

export type KeyTimes = { typing: Spread; scrolling: Spread; peakBytes: number | undefined };

/** From a key to the frame that shows what it did: while words are typed into a search of everything, and while a list is scrolled. */
export async function keyTimes(program: Program, records: Records, cwd: string, searches: readonly string[]): Promise<KeyTimes> {
  const terminal = new PseudoTerminal(program.command(records), cwd);
  const press = async (key: string, shows: (before: string) => (text: string) => boolean): Promise<number> => {
    await pause(betweenKeys);
    const isShown = shows(terminal.text());
    const from = performance.now();
    terminal.press(key);
    return terminal.until(isShown, from, 20_000);
  };
  try {
    await terminal.until((text) => program.isUsable(text, records), terminal.started);
    const scrolling: number[] = [];
    for (let i = 0; i < 40; i++) scrolling.push(await press('\u001b[6~', (before) => (text) => text !== before));
    const typing: number[] = [];
    for (const words of searches) {
      await press('/', () => (text) => /^\/ *(?: |$)/m.test(text));
      for (let length = 1; length <= words.length; length++) {
        const typed = words.slice(0, length);
        // The words stand in the bar, and behind them how many are found.
        typing.push(await press(words[length - 1] as string, () => (text) => text.includes(`\n/ ${typed} `) && / found$/m.test(text)));
      }
      await press('\u001b', () => (text) => !/^\/ /m.test(text));
    }
    return { typing: spreadOf(typing), scrolling: spreadOf(scrolling), peakBytes: terminal.peakBytes() };
  } finally {
    await terminal.end();
  }
}

const spreadOf = (values: readonly number[]): Spread => ({
  p50: median(values),
  p95: quantile(values, 0.95),
  most: Math.max(...values),
  count: values.length,
});
