#!/usr/bin/env node
import { explain, explainOutput } from './command-line/explain.ts';
import { run } from './program.ts';

for (const stream of [process.stdout, process.stderr]) stream.on('error', (error) => process.exit(explainOutput(error)));
process.exitCode = await run(process.argv.slice(2)).catch(explain);
