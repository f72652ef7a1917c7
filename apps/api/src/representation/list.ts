import { type AnyRecord, maxLimit, type Page, type PageRequest } from '@org/migration-core';
import type { Table } from '@org/migration-core/formats';
import type { RouteContext } from '../env.ts';
import { respond, tell } from '../http/respond.ts';
import { attachment } from './attachment.ts';
import { csv, jsonLd, ndjson, type Pages, type Pieces } from './encodings.ts';
import { answerPage, answerPageOfJson, type Json, type PageBody } from './json.ts';
import { linkHeader } from './links.ts';
import { contentTypes, type Format } from './media-types.ts';
import { pagesFrom, streamOf } from './stream.ts';

/** A list, and how it is asked for. */
export type Listing<T> = {
  /** What the client says of pages. */
  asked: PageRequest;
  ask: (page: PageRequest) => Promise<Page<T>>;
  /** The same as JSON, where it is at hand so. */
  askJson?: ((page: PageRequest) => Promise<Page<string>>) | undefined;
  /** Its rows, for CSV. */
  table: () => Table<T>;
  meta?: Record<string, unknown>;
};

/**
 * Answers with a list in the format that was chosen: as JSON one page of it, in other formats all of it, page after page as the client reads
 * them, unless the client asks for one page.
 */
export async function answerList<T>(c: RouteContext, listing: Listing<T>): Promise<Json<PageBody<T>>> {
  const { asked, ask, askJson, meta, table } = listing;
  if (c.get('format') === 'json') return askJson ? answerPageOfJson(c, await askJson(asked), meta) : answerPage(c, await ask(asked), meta);
  if (c.get('format') === 'ndjson' && askJson) return answerWhole(c, asked, askJson, (pages) => ndjson(pages, (json) => json));
  return answerWhole(c, asked, ask, (pages) => encode(c, pages, table));
}

/** Answers with a list page after page, as the client reads them; with one page where it asks for one. */
async function answerWhole<T, B>(
  c: RouteContext,
  asked: PageRequest,
  ask: (page: PageRequest) => Promise<Page<T>>,
  encoded: (pages: Pages<T>) => Pieces,
): Promise<Json<B>> {
  const isWhole = asked.limit === undefined && asked.cursor === undefined;
  // The first page is asked for before the answer begins: what is wrong with the question is still told by a problem.
  const first = await ask(isWhole ? { limit: maxLimit } : asked);
  const { next: _, ...alone } = first;
  const pages = pagesFrom(isWhole ? first : alone, (cursor) => ask({ limit: maxLimit, cursor }));
  tell(c, 'X-Total-Count', String(first.total));
  if (!isWhole) tell(c, 'Link', linkHeader(c, first), { append: true });
  return streamed(c, c.get('format'), encoded(pages));
}

function encode<T>(c: RouteContext, pages: Pages<T>, table: () => Table<T>): Pieces {
  switch (c.get('format')) {
    case 'csv':
      return csv(pages, table(), (refs) => c.get('ask')((register) => register.captions(refs)));
    case 'jsonld':
      return jsonLd(pages as unknown as Pages<AnyRecord>);
    default:
      return ndjson(pages, (item) => JSON.stringify(item));
  }
}

/** For a typed client a list is always the JSON of it: that is what it asks for. */
export const streamed = <T>(c: RouteContext, format: Format, pieces: Pieces): Json<T> =>
  respond(c, streamOf(pieces), 200, {
    'Content-Type': contentTypes[format],
    ...(format !== 'jsonld' && { 'Content-Disposition': attachment(c, format) }),
  }) as unknown as Json<T>;
