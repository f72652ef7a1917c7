import { toDisplay } from '@org/migration-core';
import { type Finding, messageOf, remedyOf } from '@org/migration-core/load';

/** A finding in one line: `file:line:column: error edtf /when: message. Remedy.` */
export function findingLine(found: Finding): string {
  const { file, line = 1, column = 1, level, code, path } = found;
  const place = file === undefined ? '' : `${file}:${line}:${column}: `;
  return toDisplay(`${place}${level} ${code}${path && ` ${path}`}: ${sentence(messageOf(found))} ${remedyOf(found)}`);
}

/** A finding as data, with its words. */
export function findingRow(found: Finding) {
  const { file, line = 1, column = 1, level, code, path } = found;
  return { file, line, column, pointer: path, code, level, message: messageOf(found), remedy: remedyOf(found) };
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
