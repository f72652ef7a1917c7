/**
 * `npm run emit -w @org/migration-api [-- --check]`: writes openapi.json and the examples of problems, both from what the app answers; with
 * `--check` tells where the files differ from that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRegisterData } from '@org/migration-core/data';
import { createApp } from '../src/app.ts';
import { openApiDocument } from '../src/openapi/document.ts';
import { problemExamples } from '../src/openapi/problem-examples.ts';
import { servedFrom } from '../src/served.ts';
import { fileAssets } from '../src/server/file-assets.ts';

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;

const app = createApp(servedFrom(await loadRegisterData(), new Date(0)), { assets: fileAssets() });
const ask = async (path: string, init?: RequestInit) => app.request(path, init);

let stale = 0;
const examples = await problemExamples(ask);
await emit('problem-examples.json', examples);
await emit('openapi.json', await openApiDocument(ask, examples));
if (check && stale > 0) {
  console.error('Run `npm run emit -w @org/migration-api`.');
  process.exitCode = 1;
}

async function emit(name: string, content: unknown): Promise<void> {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (textOf(path) === text) return;
  stale++;
  if (check) console.error(`${name} differs from what the app answers.`);
  else {
    writeFileSync(path, text);
    console.log(`${name} is written.`);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
