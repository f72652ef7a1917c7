import type { RecordOf } from '@org/migration-core';
import { groupsByKind, groupsFound } from './found-with.ts';
import { hierarchyTree } from './hierarchy.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';

/** A topic: how much is filed under it and what lies within it, and where it stands in the vocabulary. */
export const draftsOfTopic = (reading: Reading, { ref }: Shown<RecordOf<'topic'>>): Own => ({
  fields: ['broader'],
  relations: ['topics', 'broader'],
  drafts: [...groupsFound(reading, 'Filed under it', groupsByKind(reading, 'topic', ref)), ...hierarchyTree(reading, ref, 'Vocabulary')],
});

/** A place: what is told of it and of what lies within it, and what it lies within itself. */
export const draftsOfPlace = (reading: Reading, { ref }: Shown<RecordOf<'place'>>): Own => ({
  fields: ['broader'],
  relations: ['broader'],
  drafts: [...groupsFound(reading, 'In this place', groupsByKind(reading, 'place', ref)), ...hierarchyTree(reading, ref, 'Geography')],
});
