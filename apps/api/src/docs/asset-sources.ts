import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { indexName, ownTypes, problemExamplesName, swaggerUiVersion } from './assets.ts';
import { readIndex } from './exported-files.ts';

const app = new URL('../../', import.meta.url);

/** What comes from a package. */
const packaged: Readonly<Record<string, string>> = {
  [`docs/swagger-ui-${swaggerUiVersion}.js`]: 'swagger-ui-dist/swagger-ui-bundle.js',
  [`docs/swagger-ui-${swaggerUiVersion}.css`]: 'swagger-ui-dist/swagger-ui.css',
  'docs/swagger-ui-license.txt': 'swagger-ui-dist/LICENSE',
  'docs/swagger-ui-notice.txt': 'swagger-ui-dist/NOTICE',
  'docs/swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-dist/swagger-ui-bundle.js.LICENSE.txt',
};

/** The names of all files that are served. */
export const assetNames = (): string[] => [
  ...ownTypes.keys(),
  problemExamplesName,
  ...readIndex(readFileSync(sourceOf(indexName), 'utf8')).map(({ path }) => path),
];

/** Where a file that is served stands in this repository. */
export function sourceOf(name: string): URL {
  const inPackage = packaged[name];
  if (inPackage !== undefined) return pathToFileURL(createRequire(import.meta.url).resolve(inPackage));
  if (name === problemExamplesName) return new URL(name, app);
  if (name === indexName || !ownTypes.has(name)) return new URL(`../schema/${name}`, app);
  return new URL(name.startsWith('docs/') ? name.replace('docs/', 'src/docs/page/') : name, app);
}
