import { type Finding, messageOf, remedyOf } from '@org/migration-core';

/** A finding in one line: `file:line:column: error edtf /when: message. Remedy.` */
export function findingLine(found: Finding): string {
  const { file, line = 1, column = 1, level, code, path } = found;
  const place = file === undefined ? '' : `${file}:${line}:${column}: `;
  return visible(`${place}${level} ${code} ${path || '(record)'}: ${sentence(messageOf(found))} ${remedyOf(found)}`);
}

/** A finding as data, with its words. */
export function findingRow(found: Finding) {
  const { file, line = 1, column = 1, level, code, path } = found;
  return { file, line, column, pointer: path, code, level, message: messageOf(found), remedy: remedyOf(found) };
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Text from a file may hold characters that steer a terminal or hide; they are shown by their number. */
const visible = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
