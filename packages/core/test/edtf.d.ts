declare module 'edtf' {
  type Parsed = { type: string; level: number };
  /** Milliseconds since 1970; `null` where an end is unknown, infinite where there is none. */
  type Value = { min: number | null; max: number | null };
  type Options = { level?: number; seasonIntervals?: boolean; seasonUncertainty?: boolean };
  export function parse(text: string, options?: Options): Parsed;
  export default function edtf(text: string, options?: Options): Value;
}
