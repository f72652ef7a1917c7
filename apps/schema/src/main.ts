#!/usr/bin/env node
import { toDisplay } from '@org/migration-core';
import { CommanderError } from 'commander';
import { CommandFailed, exitCodes, reasonOf } from './failure.ts';
import { program } from './program.ts';

try {
  const root = await program(process.argv[2], (code) => {
    process.exitCode = code;
  });
  await root.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(`error: ${toDisplay(reasonOf(error))}`);
  if (error instanceof CommandFailed) for (const line of error.below) console.error(line);
  // commander has said what is wrong; help and version come this way too, with 0.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? exitCodes.ok : exitCodes.failure;
}
