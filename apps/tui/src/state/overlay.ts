import type { Completion } from '@org/migration-core';
import type { TextFault } from '../catalogue/query-text.ts';
import type { Scroll } from '../layout/scroll.ts';
import type { ExportFormat } from '../terminal/terminal.ts';
import type { Mode } from './keys.ts';
import type { Place } from './state.ts';
import type { TextLine } from './text-line.ts';

/** What lies over the place that one is at: nothing, or one of these. */
export type Overlay =
  /** The query bar. `fallback` is what giving up brings back; without it, the place itself was new. */
  | {
      type: 'query';
      line: TextLine;
      fallback?: Place | undefined;
      completion: Completion;
      /** Which completion is marked; -1 for none: then arrows move in the list. */
      choice: number;
      fault?: TextFault | undefined;
    }
  | { type: 'facets'; scroll: Scroll; folded: readonly string[] }
  | { type: 'sort'; cursor: number }
  | { type: 'clocks'; field: 0 | 1; lines: readonly [TextLine, TextLine]; faults: readonly [string | undefined, string | undefined] }
  | { type: 'palette'; line: TextLine; cursor: number; below: Mode }
  | { type: 'help'; top: number; below: Mode }
  | { type: 'export'; line: TextLine; cursor: number };

export type OverlayOf<T extends Overlay['type']> = Extract<Overlay, { type: T }>;

/** The forms of an export, each with its words. */
export const exportWords: Record<ExportFormat, string> = {
  csv: 'a table for spreadsheets',
  ndjson: 'one record a line, as JSON',
  json: 'one JSON document',
  md: 'a table in Markdown',
};
