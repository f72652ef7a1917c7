import { type ParameterFault, parseRef, QueryInvalid, type RecordMoved, type RegisterError } from '@org/migration-core';
import type { RouteContext } from '../env.ts';
import { writeQueryString } from '../http/query-string.ts';
import { logDefect } from '../http/request-log.ts';
import { tell } from '../http/respond.ts';
import { ParametersInvalid } from '../parameters/parameters-invalid.ts';
import { type ProblemError, problem, problems } from './problem.ts';

/** Turns what a route threw into a response: errors of the register by their tag, anything else without a word of its own. */
export function failure(error: Error, c: RouteContext): Response {
  if (error instanceof ParametersInvalid) return parametersInvalid(c, error.faults);
  if (!isRegisterError(error)) {
    logDefect(c, error);
    return problem(c, 'InternalError', 'The server failed to answer.');
  }
  switch (error._tag) {
    case 'RecordMoved':
      tell(c, 'Location', movedTo(c, error));
      return problem(c, error._tag, error.message, { ref: error.ref, to: error.to });
    case 'RecordNotFound':
      return problem(c, error._tag, error.message, { ref: error.ref, suggestions: error.suggestions });
    case 'QueryInvalid':
      return parametersInvalid(c, [{ code: 'invalid-value', error: inUrl(error) }]);
    case 'CursorStale':
      return problem(c, error._tag, error.message, {
        reason: error.reason,
        errors: [{ parameter: 'cursor', code: `cursor-of-${error.reason}`, detail: error.message, expected: 'no cursor, to start again' }],
      });
    case 'DatasetInvalid':
      logDefect(c, error);
      return problem(c, error._tag, 'The data of this server has errors.');
    default:
      return error satisfies never;
  }
}

const isRegisterError = (error: Error): error is RegisterError => '_tag' in error && Object.hasOwn(problems, String(error._tag));

/** The register calls the words of a query its `text`, and the place that it asks for its `cite`. */
const namesInUrl: Readonly<Record<string, string>> = { text: 'q', kinds: 'kind', state: 'is' };

const inUrl = (error: QueryInvalid): QueryInvalid =>
  new QueryInvalid({ ...error, parameter: namesInUrl[error.parameter] ?? error.parameter });

function parametersInvalid(c: RouteContext, faults: readonly ParameterFault[]): Response {
  const errors = faults.map(({ code, error }): ProblemError => {
    const received = c.get('query').get(error.parameter) ?? c.get('query').get(`${error.parameter}!`);
    const [suggestion] = error.suggestions;
    return {
      parameter: error.parameter,
      code,
      detail: error.message,
      expected: error.expected,
      ...(received && { received: received.join(',').slice(0, 200).toWellFormed() }),
      ...(suggestion !== undefined && { suggestion }),
    };
  });
  return problem(
    c,
    'QueryInvalid',
    faults
      .map(({ error }) => error.message)
      .join(' ')
      .slice(0, 2000),
    { errors },
  );
}

/** The same question about the record under its present id: `/v1/<plural>/<id>` with whatever follows, or a parameter that names it. */
function movedTo(c: RouteContext, { ref, to }: RecordMoved): string {
  const path = c.get('path');
  const [, version, plural, id, ...rest] = path.split('/');
  if (id) return `/${[version, plural, parseRef(to)?.id, ...rest].join('/')}${writeQueryString(c.get('query'))}`;
  const present = [...c.get('query')].map(([name, values]) => [name, values.map((value) => (value === ref ? to : value))] as const);
  return `${path}${writeQueryString(new Map(present))}`;
}
