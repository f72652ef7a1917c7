import { toDisplay, toDisplayJson } from '@org/migration-core';
import { type Finding, messageOf, remedyOf } from '@org/migration-core/load';
import { findingLine, wordsOf } from './report.ts';
import { sarif } from './sarif.ts';

/** A report that is written while findings come in. */
export type ReportFormat = {
  head: string;
  /** One finding. */
  item: (found: Finding) => string;
  /** What stands between two of them. */
  between: string;
  tail: string;
  /** The whole of it where nothing is found. */
  empty: string;
};

/** What each format of a report looks like. */
export const reports = {
  text: { head: '', item: (found) => `${findingLine(found)}\n`, between: '', tail: '', empty: '' },
  json: { head: '[', item: (found) => `\n  ${toDisplayJson(findingRow(found))}`, between: ',', tail: '\n]\n', empty: '[]\n' },
  sarif,
  github: { head: '', item: (found) => `${annotation(found)}\n`, between: '', tail: '', empty: '' },
} as const satisfies Record<string, ReportFormat>;

export const reportFormats = Object.keys(reports) as (keyof typeof reports)[];

/** A finding as data, with its words. */
function findingRow(found: Finding) {
  const { file, line = 1, column = 1, level, code, path } = found;
  return { file, line, column, pointer: path, code, level, message: messageOf(found), remedy: remedyOf(found) };
}

/** A workflow command of GitHub Actions, which shows the finding beside the line. */
function annotation(found: Finding): string {
  const { file, line = 1, column = 1, level, code, path } = found;
  const properties = { ...(file !== undefined && { file }), line, col: column, title: code };
  const text = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${level} ${text.join(',')}::${escaped(toDisplay(`${path && `${path}: `}${wordsOf(found)}`))}`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
