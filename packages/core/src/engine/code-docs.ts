import { docsOf } from './bits.ts';
import { type CodeColumn, partSize } from './code-column.ts';

/** The records that have a code, ascending, clocks aside. */
export function docsWith(column: CodeColumn, code: number): Uint32Array {
  const set = column.denseBits(code);
  if (set) return docsOf(set);
  const { parts } = column;
  const { docs, ends } = column.sections;
  const first = ends[code * parts] as number;
  const list = new Uint32Array(docs.subarray(first, ends[(code + 1) * parts]));
  for (let part = 1; part < parts; part++)
    for (let at = (ends[code * parts + part] as number) - first; at < list.length; at++) list[at] = (list[at] as number) + partSize;
  return list;
}
