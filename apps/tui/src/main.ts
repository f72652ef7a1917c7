#!/usr/bin/env node
import { explain } from './explain.ts';
import { run } from './program.ts';

// Whoever reads may stop early, as `head` does: that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2)).catch(explain);
