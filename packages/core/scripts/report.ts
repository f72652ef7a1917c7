import { styleText } from 'node:util';
import { type Finding, isError, isFixable, messageOf, remedyOf } from '../src/findings.ts';
import type { JsonDocument } from '../src/load/document.ts';
import { valueAt } from '../src/schema/pointer.ts';

/** Findings for people: grouped by file, each with its place, an excerpt with a caret, and the remedy. */
export function reportOf(findings: readonly Finding[], documents: ReadonlyMap<string, JsonDocument>): string {
  const byFile = Map.groupBy(findings, ({ file }) => file ?? '(the dataset)');
  return [...byFile]
    .map(([file, group]) => [styleText('bold', file), ...group.map((found) => paragraphOf(found, documents.get(file)))].join('\n'))
    .join('\n\n');
}

function paragraphOf(found: Finding, document: JsonDocument | undefined): string {
  const place = found.line === undefined ? '' : `${found.line}:${found.column} `;
  const level = found.level === 'error' ? styleText('red', 'error') : styleText('yellow', 'warning');
  const lines = [
    `  ${place}${level} ${found.code}${found.path ? ` at ${found.path}` : ''}`,
    `    ${messageOf(found)}`,
    ...excerptOf(found, document),
    `    ${styleText('dim', remedyOf(found))}`,
  ];
  return lines.join('\n');
}

/** The line that a finding points at, with a caret under its column. */
function excerptOf({ line, column, path }: Finding, document: JsonDocument | undefined): string[] {
  if (line === undefined || column === undefined || !document || document.text === '') return [];
  if (path === '' && typeof valueAt(document.value, path) === 'object') return [];
  const text = document.text.split('\n')[line - 1] ?? '';
  const start = Math.max(0, column - 60);
  const shown = text.slice(start, start + 110).replace(/[^\P{C}]/gu, '\u00b7');
  return [`    | ${shown}`, `    | ${' '.repeat(column - 1 - start)}^`];
}

/** One line that counts what was found. */
export function summaryOf(findings: readonly Finding[], subject: string): string {
  const errors = findings.filter(isError).length;
  const fixable = findings.filter(isFixable).length;
  if (findings.length === 0) return `${styleText('green', 'ok')} ${subject}`;
  return `${subject}: ${errors} errors, ${findings.length - errors} warnings${fixable > 0 ? `; ${fixable} can be mended by \`npm run fix\`` : ''}`;
}
