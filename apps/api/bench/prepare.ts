import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordOf } from '@org/migration-core';
import { compileArtifact, linkRecords } from '@org/migration-core/load';
import { generate } from '../../../packages/core/bench/generate.ts';
import type { Asked } from './questions.ts';

/** The files that servers are started with, all of the same records. */
export type Prepared = Asked & { artifact: string; json: string };

/** Writes a register of so many activities as an artifact, and its activities as JSON for those who read that. */
export async function prepare(folder: string, size: number): Promise<Prepared> {
  mkdirSync(folder, { recursive: true });
  const records = [...generate(size)];
  const activities = records.filter((record): record is RecordOf<'activity'> => record.kind === 'activity');
  const [artifact, json] = [join(folder, 'register.bin'), join(folder, 'activities.json')];
  writeFileSync(artifact, compileArtifact(await linkRecords(records)));
  writeFileSync(json, JSON.stringify({ activities }));
  const often = Map.groupBy(activities, ({ type }) => type);
  return {
    artifact,
    json,
    ids: activities.map(({ id }) => id),
    types: [...often].filter(([, found]) => found.length >= 25).map(([type]) => String(type)),
  };
}
