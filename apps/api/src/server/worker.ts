import { env } from 'cloudflare:workers';
import { loadRegisterData } from '@org/migration-core/data';
import { createApp } from '../app.ts';
import { servedFrom } from '../served.ts';
import { workerAssets } from './worker-assets.ts';

/** The entry for Cloudflare Workers. The register is loaded while the isolate starts, before any request. */
export default createApp(servedFrom(await loadRegisterData(), new Date('2026-11-23')), workerAssets(env.ASSETS));
