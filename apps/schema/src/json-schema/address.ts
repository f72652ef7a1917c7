import { type KindName, kindNames } from '@org/migration-core';

/** `public`: the uniform shape that readers get. `authored`: the short shape that people write in files. */
export const faces = ['public', 'authored'] as const;
export type Face = (typeof faces)[number];

/** The dialects of JSON Schema: the one that says most, and the one that validators of all languages know. */
export const dialects = ['2020-12', 'draft-07'] as const;
export type Dialect = (typeof dialects)[number];

/** What a schema file describes: records of one kind, the list of all records, or that list with all its parts in one file. */
export type Subject = KindName | 'dataset' | 'bundle';

/** What each dialect describes: in draft-07 no file refers to another, so that only the bundle lists all records. */
export const subjects: Readonly<Record<Dialect, readonly Subject[]>> = {
  '2020-12': [...kindNames, 'dataset', 'bundle'],
  'draft-07': [...kindNames, 'bundle'],
};

/**
 * Where the API of the register serves what is emitted. The version is part of every address: a schema that refuses what it once accepted
 * gets a new one.
 */
export const addressVersion = 'v1';
export const base = `https://migration-register.example/${addressVersion}`;

export const fileName = (subject: Subject) => `${subject}.schema.json`;

/** The folder of a face in a dialect: `schemas/public`, `schemas/draft-07/public`. */
export const schemaFolder = <F extends Face, D extends Dialect>(face: F, dialect: D) =>
  `schemas/${dialect === 'draft-07' ? 'draft-07/' : ''}${face}`;

export const schemaId = (face: Face, subject: Subject, dialect: Dialect = '2020-12') =>
  `${base}/${schemaFolder(face, dialect)}/${fileName(subject)}`;
