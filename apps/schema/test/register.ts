import { type AnyRecord, type KindName, kindNames } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import type { SchemaObject } from 'ajv/dist/2020.js';
import { dialects, type Face, faces, schemaFolder, subjects } from '../src/json-schema/address.ts';
import { inFace } from '../src/json-schema/examples.ts';
import { schemaFiles } from '../src/json-schema/schema-files.ts';

export const dataset = await loadRegisterData();

/** A record as JSON text holds it: unfrozen, and without fields that are undefined. */
export const plain = (record: AnyRecord, face: Face) => JSON.parse(JSON.stringify(inFace(record, face))) as Record<string, unknown>;

export const recordsOf = (kind: KindName, face: Face) =>
  (dataset.byKind[kind] as readonly AnyRecord[]).map((record) => plain(record, face));

/** The schema files, each by its path under `schemas/`. */
export const files: ReadonlyMap<string, string> = new Map(
  dialects.flatMap((dialect) =>
    faces.flatMap((face) => {
      const folder = schemaFolder(face, dialect).slice('schemas/'.length);
      return [...schemaFiles(face, dialect, dataset)].map(([name, text]) => [`${folder}/${name}`, text] as const);
    }),
  ),
);

export const schemaAt = (path: string) => JSON.parse(files.get(path) ?? 'null') as SchemaObject;

/** Every face with every kind, for tests that speak of each. */
export const faceKinds = faces.flatMap((face) => kindNames.map((kind) => [face, kind] as const));

export const facePaths = faces.flatMap((face) => subjects['2020-12'].map((subject) => [face, `${face}/${subject}.schema.json`] as const));
