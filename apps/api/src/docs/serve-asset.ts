import { nearestFew } from '@org/migration-core';
import type { RouteContext } from '../env.ts';
import { cacheControl, isKnown, wantsNone } from '../http/freshness.ts';
import { respond } from '../http/respond.ts';
import { problem } from '../problem/problem.ts';
import { type Assets, isVersioned, ownTypes } from './assets.ts';
import { assetTypes } from './exported-files.ts';
import { pageHeaders } from './page-headers.ts';

/** Answers with a file, or 304 where the client has it already. */
export async function serveAsset(c: RouteContext, name: string): Promise<Response> {
  const { assets } = c.get('served');
  const type = ownTypes.get(name) ?? (await assetTypes(assets)).get(name);
  const bytes = type === undefined ? undefined : await assets.read(name);
  if (type === undefined || bytes === undefined) {
    const suggestions = nearestFew(c.req.path, [...(await assetTypes(assets)).keys()].map(pathOf));
    return problem(c, 'RouteNotFound', 'Nothing is served at this path.', { suggestions });
  }
  const etag = await etagOf(assets, name, bytes);
  const headers = {
    ETag: etag,
    'Cache-Control': isVersioned(name) ? 'public, max-age=31536000, immutable' : cacheControl,
    ...(type.startsWith('text/html') && pageHeaders),
  };
  const { headers: sent } = c.req.raw;
  if (isKnown(sent, etag, Number.NaN) || wantsNone(sent)) return respond(c, null, 304, headers);
  return respond(c, bytes as Uint8Array<ArrayBuffer>, 200, { ...headers, 'Content-Type': type });
}

/** The path that a file is served at. */
const pathOf = (name: string): string => (name.startsWith('docs/') ? `/${name}` : `/v1/${name}`);

const etags = new WeakMap<Assets, Map<string, string>>();

/** Strong: made of the bytes alone, so that every runtime sends the same. */
async function etagOf(assets: Assets, name: string, bytes: Uint8Array): Promise<string> {
  const known = etags.get(assets) ?? new Map<string, string>();
  etags.set(assets, known);
  const etag = known.get(name) ?? `"${toHex(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).slice(0, 32)}"`;
  known.set(name, etag);
  return etag;
}

const toHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
