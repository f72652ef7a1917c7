import emitted from '../../../schema/index.json' with { type: 'json' };

/** Reads a file that is served as it is; nothing where the server was built without it. Only names of {@link assetTypes} are asked for. */
export type Assets = { read: (name: string) => Promise<Uint8Array | undefined> };

/** For a server that has no such files. */
export const noAssets: Assets = { read: async () => undefined };

/** The version stands in the names, so that the files may be kept for ever. */
export const swaggerUiVersion = '5.35.0';

/** What the exporter writes, but for the context of our linked data, which a route makes. */
const exported = emitted.filter(({ path }) => path !== 'context.jsonld');

const exportedNames: ReadonlySet<string> = new Set(['index.json', ...exported.map(({ path }) => path)]);

/** Does the exporter write it? */
export const isExported = (name: string): boolean => exportedNames.has(name);

/** The schema files among them: `schemas/public/topic.schema.json`, `schemas/draft-07/public/topic.schema.json`. */
export const schemaFiles = exported.flatMap(({ path }) => {
  const [, draft, face, subject] = /^schemas[/](draft-07[/])?(public|authored)[/](.+)[.]schema[.]json$/.exec(path) ?? [];
  if (face === undefined || subject === undefined) return [];
  return [{ dialect: draft ? ('draft-07' as const) : ('2020-12' as const), face: face as 'public' | 'authored', subject, name: path }];
});

/** All names, each with its media type. A URL is looked up here and never becomes a path of a file by itself. */
export const assetTypes: ReadonlyMap<string, string> = new Map([
  ['openapi.json', 'application/json'],
  ['index.json', 'application/json'],
  ...exported.map(({ path, type }): [string, string] => [path, type]),
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
