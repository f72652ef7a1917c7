import { narrowest } from '../engine/growing.ts';

/** Blocks of 2⁵: small enough that how far a piece is from the start of its block mostly takes one byte. */
const blockBits = 5;

type Small = Uint8Array | Uint16Array | Uint32Array;

/** Where pieces start that lie one after another: where each block of them does, and of each how far behind that. */
export type Starts = { blocks: Uint32Array; starts: Small };

export function writeStarts(all: Uint32Array): Starts {
  const blocks = all.filter((_, i) => (i >> blockBits) << blockBits === i);
  const behind = all.map((start, i) => start - (blocks[i >> blockBits] as number));
  const Narrow = narrowest(behind.reduce((most, one) => Math.max(most, one), 0));
  return { blocks, starts: new Narrow(behind) };
}

export const startAt = ({ blocks, starts }: Starts, i: number): number => (blocks[i >> blockBits] as number) + (starts[i] as number);
