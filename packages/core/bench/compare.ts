import type { EngineName } from './engines.ts';
import { type Operation, peerOperation } from './operations.ts';
import type { SizeResult } from './rounds.ts';
import { median } from './statistics.ts';

/** The usual time of each question, over all rounds that got to it. */
function byQuestion(rounds: readonly (readonly number[])[]): number[] {
  const asked = Math.max(0, ...rounds.map(({ length }) => length));
  return Array.from({ length: asked }, (_, i) => median(rounds.flatMap((times) => times[i] ?? [])));
}

export const timesOf = ({ engines }: SizeResult, name: EngineName, operation: Operation): number[] =>
  byQuestion(engines.get(name)?.times[operation] ?? []);

/** Medians in microseconds, or nothing where the engine cannot do it. */
export function medianOf(result: SizeResult, name: EngineName, operation: Operation): number | undefined {
  const times = timesOf(result, name, operation);
  return times.length > 0 ? median(times) : undefined;
}

/** How many times as long the peer takes as we do, by the medians over the questions that both were asked. */
export function timesOurs(result: SizeResult, peer: EngineName, operation: Operation): number | undefined {
  const ours = timesOf(result, 'ours', operation);
  const theirs = timesOf(result, peer, peerOperation(operation));
  const common = Math.min(ours.length, theirs.length);
  return common > 0 ? median(theirs.slice(0, common)) / median(ours.slice(0, common)) : undefined;
}

/** The same beside the fastest of some peers. */
export function timesFastest(result: SizeResult, peers: readonly EngineName[], operation: Operation): number | undefined {
  const ratios = peers.map((peer) => timesOurs(result, peer, operation)).filter((ratio) => ratio !== undefined);
  return ratios.length > 0 ? Math.min(...ratios) : undefined;
}
