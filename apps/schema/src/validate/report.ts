import { toDisplay } from '@org/migration-core';
import { type Finding, messageOf, remedyOf } from '@org/migration-core/load';

/** A finding in one line: `file:line:column: error edtf /when: message. Remedy.` */
export function findingLine(found: Finding): string {
  const { file, line = 1, column = 1, level, code, path } = found;
  const place = file === undefined ? '' : `${file}:${line}:${column}: `;
  return toDisplay(`${place}${level} ${code}${path && ` ${path}`}: ${wordsOf(found)}`);
}

/** What is wrong and what to do. */
export const wordsOf = (found: Finding): string => `${sentence(messageOf(found))} ${remedyOf(found)}`;

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
