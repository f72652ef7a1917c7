import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { assetTypes, isExported, swaggerUiVersion } from './assets.ts';

const app = new URL('../../', import.meta.url);

/** What comes from a package. */
const packaged: Readonly<Record<string, string>> = {
  [`docs/swagger-ui-${swaggerUiVersion}.js`]: 'swagger-ui-dist/swagger-ui-bundle.js',
  [`docs/swagger-ui-${swaggerUiVersion}.css`]: 'swagger-ui-dist/swagger-ui.css',
  'docs/swagger-ui-license.txt': 'swagger-ui-dist/LICENSE',
  'docs/swagger-ui-notice.txt': 'swagger-ui-dist/NOTICE',
  'docs/swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-dist/swagger-ui-bundle.js.LICENSE.txt',
};

/** Where a file that is served stands in this repository. */
export function sourceOf(name: string): URL {
  if (!assetTypes.has(name)) throw new Error(`${name} is no file that is served.`);
  const inPackage = packaged[name];
  if (inPackage !== undefined) return pathToFileURL(createRequire(import.meta.url).resolve(inPackage));
  if (isExported(name)) return new URL(`../schema/${name}`, app);
  return new URL(name.startsWith('docs/') ? name.replace('docs/', 'src/docs/page/') : name, app);
}
