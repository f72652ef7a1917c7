import { type CitationStyle, citationStyles } from '@org/migration-core';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { Env, RouteContext } from '../env.ts';
import { respond } from '../http/respond.ts';
import { problem } from '../problem/problem.ts';
import { answerFresh, preferred } from './format.ts';

export const citationParameters = z.object({ style: z.optional(z.enum(citationStyles)) });

/** The media type of each style; UTF-8 throughout. */
const mediaTypes: Record<CitationStyle, string> = {
  un: 'text/plain',
  bibtex: 'application/x-bibtex',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  ris: 'application/x-research-info-systems',
};
const styleOf = Object.fromEntries(Object.entries(mediaTypes).map(([style, type]) => [type, style as CitationStyle]));

/** Chooses the style of a citation by `?style=`, which has been read, else by `Accept`. */
export const negotiatesStyle: MiddlewareHandler<Env> = async (c, next) => {
  const asked = c.get('query').get('style')?.[0] as CitationStyle | undefined;
  const style = asked ?? styleOf[preferred(c, Object.values(mediaTypes))];
  if (!style) {
    const styles = citationStyles.map((one) => ({ style: one, type: mediaTypes[one] }));
    const detail = `This is there as ${styles.map((one) => `${one.type} (style=${one.style})`).join(', ')}.`;
    return problem(c, 'FormatNotAcceptable', detail, { formats: styles });
  }
  c.set('style', style);
  return answerFresh(c, next, style, true);
};

/** Answers with a citation. */
export const answerCitation = (c: RouteContext, style: CitationStyle, citation: string): Response =>
  respond(c, citation, 200, { 'Content-Type': style === 'csl-json' ? mediaTypes[style] : `${mediaTypes[style]}; charset=utf-8` });
