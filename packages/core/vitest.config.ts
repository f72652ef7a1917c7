import { defineConfig } from 'vitest/config';
import { project } from '../../.config/project.ts';

export default defineConfig(project('core'));
