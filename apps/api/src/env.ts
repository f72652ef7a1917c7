import type { CitationStyle, Dataset, RegisterError } from '@org/migration-core';
import type { RegisterService } from '@org/migration-core/effect';
import type * as Effect from 'effect/Effect';
import type * as Tracer from 'effect/Tracer';
import type { Context } from 'hono';
import type { Assets } from './docs/assets.ts';
import type { QueryString, Spelling } from './http/query-string.ts';
import type { Told } from './http/respond.ts';
import type { Format } from './representation/media-types.ts';

/** Asks the register. Rejects with the tagged error of the question, which `failure.ts` turns into a response. */
export type Ask = <A, E extends RegisterError>(question: (register: RegisterService) => Effect.Effect<A, E>) => Promise<A>;

/** What is the same for every request. */
type ServedNow = {
  /** The data that answers. */
  records: Dataset;
  /** Its digest. */
  dataset: string;
  /** When that data was last changed, in milliseconds and as a header has it. */
  modified: number;
  lastModified: string;
  /** The files that are served as they are. */
  assets: Assets;
};

/** What every route finds in its context. */
export type Env = {
  Variables: {
    ask: Ask;
    /** Names the request in its answer, in the log and in a problem that is not the client's. */
    requestId: string;
    /** The span of the request, where requests are traced. */
    span?: Tracer.Span;
    /** What the client may still ask, where that is limited. */
    rateLimit?: { remaining: number; resetTime: Date | undefined };
    /** The decoded query of the URL. */
    query: QueryString;
    /** The path of the URL, and its query in its one spelling, by parameters and as a text. */
    path: string;
    spelling: Spelling;
    search: string;
    /** When the request came in, and how long its question took, in milliseconds. */
    start: number;
    question?: number;
    /** The headers of the answer that is being made. */
    told: Told;
    /** Its body, where that is no stream. */
    whole?: string | Uint8Array<ArrayBuffer>;
    served: ServedNow;
    /** The representation that the client wants, of those that the route has. */
    format: Format;
    /** Likewise of a citation. */
    style: CitationStyle;
  };
};

export type RouteContext = Context<Env>;
