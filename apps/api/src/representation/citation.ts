import { type CitationStyle, citationStyles } from '@org/migration-core';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { Env, RouteContext } from '../env.ts';
import { respond } from '../http/respond.ts';
import { optional } from '../parameters/plain-parameters.ts';
import { problem } from '../problem/problem.ts';
import { answerFresh, preferred } from './format.ts';

export const citationParameters = z.object({
  style: optional(z.enum(citationStyles), 'How the citation is written; goes before `Accept`.'),
});

/** The media type of each style; UTF-8 throughout. */
export const citationTypes: Record<CitationStyle, string> = {
  un: 'text/plain',
  bibtex: 'application/x-bibtex',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  ris: 'application/x-research-info-systems',
};
const styleOf = Object.fromEntries(Object.entries(citationTypes).map(([style, type]) => [type, style as CitationStyle]));

/** Chooses the style of a citation by `?style=`, which has been read, else by `Accept`. */
export const negotiatesStyle: MiddlewareHandler<Env> = async (c, next) => {
  const asked = c.get('query').get('style')?.[0] as CitationStyle | undefined;
  const style = asked ?? styleOf[preferred(c, Object.values(citationTypes))];
  if (!style) {
    const styles = citationStyles.map((one) => ({ style: one, type: citationTypes[one] }));
    const detail = `This is there as ${styles.map((one) => `${one.type} (style=${one.style})`).join(', ')}.`;
    return problem(c, 'FormatNotAcceptable', detail, { formats: styles });
  }
  c.set('style', style);
  return answerFresh(c, next, style, true);
};

/** Answers with a citation. */
export const answerCitation = (c: RouteContext, style: CitationStyle, citation: string): Response =>
  respond(c, citation, 200, { 'Content-Type': style === 'csl-json' ? citationTypes[style] : `${citationTypes[style]}; charset=utf-8` });
