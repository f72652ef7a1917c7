import { defineConfig } from 'vitest/config';
import { project } from '../../.config/project.ts';

const shared = project('tui');

/** The command line and the terminal journey run the bundle, so it is made first. */
export default defineConfig({ ...shared, test: { ...shared.test, globalSetup: './test/support/build.ts' } });
