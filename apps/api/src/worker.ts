import { loadRegisterData } from '@org/migration-core/data';
import { Register } from '@org/migration-core/effect';
import * as ManagedRuntime from 'effect/ManagedRuntime';
import { createApp } from './app.ts';

/** The entry for Cloudflare Workers. The register is loaded while the isolate starts, before any request. */
export default createApp(ManagedRuntime.make(Register.layerMemory(await loadRegisterData())));
