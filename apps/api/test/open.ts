import type { Dataset } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { Register } from '@org/migration-core/effect';
import { buildDataset } from '@org/migration-core/load';
import * as ManagedRuntime from 'effect/ManagedRuntime';
import { createApp } from '../src/app.ts';

const appOver = (dataset: Dataset) => createApp(ManagedRuntime.make(Register.layerMemory(dataset)));

/** The app over the register itself. */
export const openApp = async () => appOver(await loadRegisterData());

/** The app over a few records in their authored form. */
export async function appOf(records: readonly unknown[]) {
  const { dataset, findings } = await buildDataset(records.map((authored) => ({ authored })));
  if (!dataset) throw new Error(JSON.stringify(findings, null, 2));
  return appOver(dataset);
}
