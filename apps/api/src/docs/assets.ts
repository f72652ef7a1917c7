import { kindNames } from '@org/migration-core';

/** Reads a file that is served as it is; nothing where the server was built without it. Only names of {@link assetTypes} are asked for. */
export type Assets = { read: (name: string) => Promise<Uint8Array | undefined> };

/** For a server that has no such files. */
export const noAssets: Assets = { read: async () => undefined };

/** The version stands in the names, so that the files may be kept for ever. */
export const swaggerUiVersion = '5.35.0';

/** The schema files that the exporter writes. */
export const schemaFiles = (['public', 'authored'] as const).flatMap((face) =>
  [...kindNames, 'dataset', 'bundle'].map((subject) => ({ face, subject, name: `schemas/${face}/${subject}.schema.json` })),
);

/** All names, each with its media type. A URL is looked up here and never becomes a path of a file by itself. */
export const assetTypes: ReadonlyMap<string, string> = new Map([
  ['openapi.json', 'application/json'],
  ...schemaFiles.map(({ name }): [string, string] => [name, 'application/schema+json']),
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
