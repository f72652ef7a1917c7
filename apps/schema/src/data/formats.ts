import { type KindName, kinds } from '@org/migration-core';
import { CommandFailed } from '../failure.ts';
import { type Face, faces } from '../json-schema/address.ts';
import { makeFile, makeFolder, print, printFile, writeWhole } from '../output.ts';
import { nquads } from './nquads.ts';
import { writeParquet } from './parquet.ts';
import type { Selection } from './selection.ts';
import { isOfDataPackage, writeDataPackage } from './tables/data-package.ts';
import { writeSqlite } from './tables/sqlite.ts';
import { csv, json, jsonLd, ndjson, type Texts } from './texts.ts';

/** Where an export goes: a path, or `-` for standard output. */
export type Target = { out: string; force: boolean };

/** Writes a selection in one format. */
type Write = (selection: Selection, target: Target, face: Face) => Promise<void>;

const text =
  (textsOf: (selection: Selection, face: Face) => Texts): Write =>
  (selection, { out, force }, face) =>
    out === '-' ? print(textsOf(selection, face)) : writeWhole(out, textsOf(selection, face), force);

/** A file that is not text and not written from front to back. */
async function binary({ out, force }: Target, make: (path: string) => Promise<void>): Promise<void> {
  if (out !== '-') return makeFile(out, force, make);
  if (process.stdout.isTTY) throw new CommandFailed('the format is not for a terminal; name a file with --out');
  await printFile(make);
}

/** A file for each kind; of one kind that file alone. */
const eachKind =
  (extension: string, writeOne: Write): Write =>
  async (selection, target, face) => {
    const [only, ...others] = selection.kinds;
    if (only && others.length === 0) return writeOne(selection, target, face);
    if (target.out === '-') {
      throw new CommandFailed(
        `a table has records of one kind; choose one with --kind, or name a folder with --out, which gets a .${extension} file for each kind`,
      );
    }
    const fileOf = (kind: KindName) => `${kinds[kind].plural}.${extension}`;
    const mayHold = (name: string) => Object.values(kinds).some(({ plural }) => name === `${plural}.${extension}`);
    await makeFolder(target.out, { force: target.force, mayHold }, async (folder) => {
      for (const kind of selection.kinds) {
        await writeOne(ofKind(selection, kind), { out: `${folder}/${fileOf(kind)}`, force: false }, face);
      }
    });
  };

/** The records of one kind, in the order of the selection. */
const ofKind = (selection: Selection, kind: KindName): Selection => ({
  ...selection,
  kinds: [kind],
  async *batches() {
    for await (const batch of selection.batches()) {
      const own = batch.filter((record) => record.kind === kind);
      if (own.length > 0) yield own;
    }
  },
});

const dataPackage: Write = (selection, { out, force }) => {
  if (out === '-') throw new CommandFailed('a data package is a folder of files; name one with --out');
  if (/\.zip$/i.test(out))
    throw new CommandFailed(`a data package is written as a folder; name one without .zip, such as ${out.slice(0, -4)}`);
  return makeFolder(out, { force, mayHold: isOfDataPackage }, (folder) => writeDataPackage(selection, folder));
};

export const dataFormats = ['json', 'ndjson', 'csv', 'jsonld', 'nquads', 'sqlite', 'parquet', 'datapackage'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** How each format is written. */
const writers: Record<DataFormat, Write> = {
  json: text(json),
  ndjson: text(ndjson),
  csv: eachKind('csv', text(csv)),
  jsonld: text(jsonLd),
  nquads: text(nquads),
  sqlite: (selection, target) => binary(target, (path) => writeSqlite(selection, path)),
  parquet: eachKind('parquet', (selection, target) =>
    binary(target, (path) => writeParquet(selection, selection.kinds[0] as KindName, path)),
  ),
  datapackage: dataPackage,
};

/** Formats of whole records, which have them in either face. */
const facedFormats: readonly DataFormat[] = ['json', 'ndjson'];

export async function writeData(format: DataFormat, selection: Selection, target: Target, face: Face): Promise<void> {
  if (face !== faces[0] && !facedFormats.includes(format)) {
    throw new CommandFailed(`--face ${face} is for ${facedFormats.join(' and ')}; ${format} is written from the public face`);
  }
  await writers[format](selection, target, face);
}
