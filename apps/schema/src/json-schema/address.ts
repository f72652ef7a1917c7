import { type KindName, kindNames } from '@org/migration-core';

/** `public`: the uniform shape that readers get. `authored`: the short shape that people write in files. */
export const faces = ['public', 'authored'] as const;
export type Face = (typeof faces)[number];

/** What a schema file describes: records of one kind, the list of all records, or that list with all its parts in one file. */
export type Subject = KindName | 'dataset' | 'bundle';
export const subjects: readonly Subject[] = [...kindNames, 'dataset', 'bundle'];

/**
 * Where the API of the register serves them. The version is part of every address: a schema that refuses what it once accepted gets a new
 * one.
 */
const base = 'https://migration-register.example/v1/schemas';

export const fileName = (subject: Subject) => `${subject}.schema.json`;
export const schemaId = (face: Face, subject: Subject) => `${base}/${face}/${fileName(subject)}`;
