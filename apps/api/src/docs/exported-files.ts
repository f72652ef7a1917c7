import { type Assets, indexName, ownTypes } from './assets.ts';

/** A file that the exporter writes: its path, which is its name here, and its media type. */
type ExportedFile = { path: string; type: string };

/** The exporter's files in its own index, but for the context of our linked data, which a route makes. */
export const readIndex = (text: string): readonly ExportedFile[] =>
  (JSON.parse(text) as ExportedFile[]).filter(({ path }) => path !== 'context.jsonld');

const known = new WeakMap<Assets, Promise<readonly ExportedFile[]>>();

/** What the exporter wrote, read once; nothing where the server was built without it. */
function exportedFiles(assets: Assets): Promise<readonly ExportedFile[]> {
  const found = known.get(assets) ?? assets.read(indexName).then((bytes) => (bytes ? readIndex(new TextDecoder().decode(bytes)) : []));
  known.set(assets, found);
  return found;
}

/** All names, each with its media type. A URL is looked up here and never becomes a path of a file by itself. */
export async function assetTypes(assets: Assets): Promise<ReadonlyMap<string, string>> {
  return new Map([...ownTypes, ...(await exportedFiles(assets)).map(({ path, type }) => [path, type] as const)]);
}

/** The schema files among them: `schemas/public/topic.schema.json`, `schemas/draft-07/public/topic.schema.json`. */
export async function schemaFiles(assets: Assets) {
  return (await exportedFiles(assets)).flatMap(({ path }) => {
    const [, draft, face, subject] = /^schemas[/](draft-07[/])?(public|authored)[/](.+)[.]schema[.]json$/.exec(path) ?? [];
    if (face === undefined || subject === undefined) return [];
    return [{ dialect: draft ? ('draft-07' as const) : ('2020-12' as const), face: face as 'public' | 'authored', subject, name: path }];
  });
}
