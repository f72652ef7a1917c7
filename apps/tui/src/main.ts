#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: what has been compiled once is not compiled again at the next start.
enableCompileCache();
const [{ explain, explainOutput }, { run }] = await Promise.all([import('./command-line/explain.ts'), import('./program.ts')]);

for (const stream of [process.stdout, process.stderr]) stream.on('error', (error) => process.exit(explainOutput(error)));
process.exitCode = await run(process.argv.slice(2)).catch(explain);
