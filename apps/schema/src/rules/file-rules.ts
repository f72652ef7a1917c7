import { type FindingCode, maxDepth, maxFileBytes, maxValues } from '@org/migration-core/load';
import type { Rule } from './rule.ts';

const recordPath = '{plural of the kind}/{id}.json';

/** What is asked of files and of the text in them. */
export const fileRules = {
  'file-unreadable': { scope: 'file', description: 'A file can be read.', assertions: [{ operator: 'readable' }] },
  'file-not-regular': {
    scope: 'file',
    description: 'Only files stand in the folder of a kind.',
    assertions: [{ operator: 'regular-file' }],
  },
  'file-outside': { scope: 'file', description: 'No link leads out of the data folder.', assertions: [{ operator: 'inside-folder' }] },
  'file-unexpected': {
    scope: 'file',
    description: 'A data folder has nothing but records, each in the folder of its kind.',
    assertions: [{ operator: 'expected-path', path: recordPath }],
  },
  'file-too-large': {
    scope: 'file',
    description: 'The file of one record is small.',
    assertions: [{ operator: 'most-bytes', limit: maxFileBytes }],
  },
  'file-encoding': { scope: 'file', description: 'Files are in UTF-8.', assertions: [{ operator: 'encoding', name: 'UTF-8' }] },
  'file-bom': { scope: 'file', description: 'Files have no byte order mark.', assertions: [{ operator: 'no-byte-order-mark' }] },
  'file-crlf': { scope: 'file', description: 'Lines end with a line feed alone.', assertions: [{ operator: 'line-feeds-only' }] },
  'wrong-face': {
    scope: 'file',
    description: 'Where one face is asked for, records are written in that face.',
    assertions: [{ operator: 'schema' }],
  },
  'file-name': {
    scope: 'file',
    description: 'A file is named after its record.',
    assertions: [{ operator: 'named-after', path: recordPath }],
  },
  'folder-missing': { scope: 'file', description: 'The data folder can be read.', assertions: [{ operator: 'readable' }] },
  'no-records': { scope: 'file', description: 'There is at least one record.', assertions: [{ operator: 'holds-records' }] },
  'more-findings': { scope: 'file', description: 'All findings are listed.', assertions: [{ operator: 'checked-whole' }] },
  'json-syntax': { scope: 'file', description: 'A file is JSON.', assertions: [{ operator: 'json' }] },
  'json-duplicate-key': { scope: 'file', description: 'An object has each key once.', assertions: [{ operator: 'unique-keys' }] },
  'json-number': {
    scope: 'file',
    description: 'A number is kept as it is written.',
    assertions: [{ operator: 'exact-numbers', digits: 15 }],
  },
  'json-too-deep': { scope: 'record', description: 'A record is not deep.', assertions: [{ operator: 'most-levels', limit: maxDepth }] },
  'too-many-values': {
    scope: 'record',
    description: 'A record is one thing.',
    assertions: [{ operator: 'most-values', limit: maxValues }],
  },
  'wrong-kind': { scope: 'file', description: 'A record stands in the folder of its kind.', assertions: [{ operator: 'folder-of-kind' }] },
  'not-canonical': {
    scope: 'file',
    faces: ['authored'],
    description: 'A record has one spelling.',
    assertions: [{ operator: 'canonical-text' }],
  },
} satisfies Partial<Record<FindingCode, Rule>>;
