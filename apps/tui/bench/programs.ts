import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Records } from './records.ts';

/** A program that shows records in a terminal. */
export type Program = {
  title: string;
  /** Left out where it is not there. */
  version: string | undefined;
  command: (records: Records) => readonly string[];
  /** Can one read records and go on? */
  isUsable: (text: string, records: Records) => boolean;
};

const fxFolder = dirname(createRequire(import.meta.url).resolve('fx/package.json'));
const said = (program: string, ...args: string[]): string | undefined => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] : undefined;
};

const bundle = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const nameOf = ({ count }: Records): RegExp => new RegExp(`^1 of ${count.toLocaleString('en-US')} `, 'm');

export const programs: Readonly<Record<'ours' | 'oursOwnData' | 'visidata' | 'fx', Program>> = {
  ours: {
    title: 'migration-tui, its own register',
    version: said(process.execPath, bundle, '--version'),
    command: () => [process.execPath, bundle],
    isUsable: (text, records) => nameOf(records).test(text),
  },
  oursOwnData: {
    title: 'migration-tui, `--data` an artifact',
    version: said(process.execPath, bundle, '--version'),
    command: ({ artifact }) => [process.execPath, bundle, '--data', artifact],
    isUsable: (text, records) => nameOf(records).test(text),
  },
  visidata: {
    title: 'VisiData, NDJSON',
    version: said('visidata', '--version'),
    command: ({ ndjson }) => ['visidata', '-f', 'jsonl', ndjson],
    // Its last line counts the rows that are there, and tells in front of them while more are being read.
    isUsable: (text, { count }) => new RegExp(`(?:^| )${count} rows?\\b`, 'm').test(text),
  },
  fx: {
    title: 'fx of npm, NDJSON',
    version: said(process.execPath, '-p', `require('${join(fxFolder, 'package.json')}').version`),
    command: ({ ndjson }) => [process.execPath, join(fxFolder, 'index.js'), ndjson],
    // It prints and ends: a screen is full of a record.
    isUsable: (text) => text.split('\n').every((line, i) => i > 20 || line.trim() !== ''),
  },
};
