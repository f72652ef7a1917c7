import type { Dataset } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { buildDataset } from '@org/migration-core/load';
import { createApp } from '../src/app.ts';
import { servedFrom } from '../src/served.ts';
import { fileAssets } from '../src/server/file-assets.ts';

export const modified = new Date('2026-11-23');

const appOver = (dataset: Dataset) => createApp(servedFrom(dataset, modified), { assets: fileAssets() });

/** The app over the register itself. */
export const openApp = async () => appOver(await loadRegisterData());

/** The app over a few records in their authored form. */
export async function appOf(records: readonly unknown[]) {
  const { dataset, findings } = await buildDataset(records.map((authored) => ({ authored })));
  if (!dataset) throw new Error(JSON.stringify(findings, null, 2));
  return appOver(dataset);
}
