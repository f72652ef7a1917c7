import { parseRef, type RegisterError } from '@org/migration-core';
import type { RouteContext } from './env.ts';
import { problem, problems } from './problem.ts';
import { writeQueryString } from './query-string.ts';

/** Turns what a route threw into a response: errors of the register by their tag, anything else without a word of its own. */
export function failure(error: Error, c: RouteContext): Response {
  if (!isRegisterError(error)) {
    console.error(error);
    return problem(c, 'InternalError', 'The server failed to answer.');
  }
  switch (error._tag) {
    case 'RecordMoved':
      c.header('Location', movedTo(c, error.to));
      return problem(c, error._tag, error.message, { ref: error.ref, to: error.to });
    case 'RecordNotFound':
      return problem(c, error._tag, error.message, { ref: error.ref, suggestions: error.suggestions });
    case 'QueryInvalid':
      return problem(c, error._tag, error.message, {
        parameter: error.parameter,
        expected: error.expected,
        suggestions: error.suggestions,
      });
    case 'CursorStale':
      return problem(c, error._tag, error.message, { parameter: 'cursor', reason: error.reason });
    case 'DatasetInvalid':
      console.error(error);
      return problem(c, error._tag, 'The data of this server has errors.');
    default:
      return error satisfies never;
  }
}

const isRegisterError = (error: Error): error is RegisterError => '_tag' in error && Object.hasOwn(problems, String(error._tag));

/** The same question about the record under its present id: `/v1/<plural>/<id>` with whatever follows. */
function movedTo(c: RouteContext, to: string): string {
  const [, version, plural, , ...rest] = new URL(c.req.url).pathname.split('/');
  return `/${[version, plural, parseRef(to)?.id, ...rest].join('/')}${writeQueryString(c.var.query)}`;
}
