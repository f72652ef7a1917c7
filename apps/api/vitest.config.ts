import { defineConfig } from 'vitest/config';
import { project } from '../../.config/project.ts';

const { test, ...rest } = project('api');

export default defineConfig({ ...rest, test: { ...test, globalSetup: 'test/runtimes/build.ts' } });
