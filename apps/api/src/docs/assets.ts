/** Reads a file that is served as it is; nothing where the server was built without it. Only names that {@link assetTypes} tells are asked for. */
export type Assets = { read: (name: string) => Promise<Uint8Array | undefined> };

/** For a server that has no such files. */
export const noAssets: Assets = { read: async () => undefined };

/** The version stands in the names, so that the files may be kept for ever. */
export const swaggerUiVersion = '5.35.0';

/** What the pages of problems show; it has no address of its own. */
export const problemExamplesName = 'problem-examples.json';

/** Where the exporter lists what it writes. */
export const indexName = 'index.json';

/** The files of this app and the index of the exporter's, each with its media type. */
export const ownTypes: ReadonlyMap<string, string> = new Map([
  ['openapi.json', 'application/json'],
  [indexName, 'application/json'],
  ['docs/reference.html', 'text/html; charset=utf-8'],
  ['docs/reference.js', 'text/javascript; charset=utf-8'],
  ['docs/pages.css', 'text/css; charset=utf-8'],
  ['docs/icon.svg', 'image/svg+xml'],
  [`docs/swagger-ui-${swaggerUiVersion}.js`, 'text/javascript; charset=utf-8'],
  [`docs/swagger-ui-${swaggerUiVersion}.css`, 'text/css; charset=utf-8'],
  ['docs/swagger-ui-license.txt', 'text/plain; charset=utf-8'],
  ['docs/swagger-ui-notice.txt', 'text/plain; charset=utf-8'],
  ['docs/swagger-ui-bundle.js.LICENSE.txt', 'text/plain; charset=utf-8'],
]);

/** May a file be kept for ever, since another version has another name? */
export const isVersioned = (name: string): boolean => name.includes(swaggerUiVersion);
