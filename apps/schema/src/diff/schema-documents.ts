import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CommandFailed, reasonOf } from '../failure.ts';
import { type Bag, isBag } from './schema-node.ts';

/** JSON Schemas by their path within the folder; a single file by its name. */
export type SchemaDocuments = ReadonlyMap<string, Bag>;

/** The JSON Schemas at a path, a file or a folder at any depth; nothing where it holds none. */
export function schemaDocumentsAt(path: string): SchemaDocuments {
  const isFolder = statAt(path).isDirectory();
  const files = isFolder ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const paths = isFolder ? files.map(({ parentPath, name }) => join(parentPath, name)).sort() : [path];
  return new Map(
    paths.flatMap((file) => {
      const schema = file.endsWith('.json') ? schemaIn(file) : undefined;
      return schema ? [[isFolder ? relative(path, file).split(sep).join('/') : basename(file), schema] as const] : [];
    }),
  );
}

function statAt(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw new CommandFailed(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

function schemaIn(file: string): Bag | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isBag(value) && typeof value.$schema === 'string' && value.$schema.includes('json-schema.org') ? value : undefined;
  } catch (error) {
    // What is no JSON is no schema: the reader of data says what is wrong with it.
    if (error instanceof SyntaxError) return undefined;
    throw new CommandFailed(`cannot read ${file}: ${reasonOf(error)}`);
  }
}
