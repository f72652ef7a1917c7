import * as z from 'zod/mini';
import { type Finding, type FindingCode, finding } from '../findings.ts';

/** A finding that is known and right, with its reason. */
export const Exceptions = z.array(
  z.strictObject({
    code: z.string(),
    file: z.string(),
    path: z.optional(z.string()),
    /** Arguments that the finding must have. */
    args: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
    reason: z.string().check(z.minLength(10)),
  }),
);
export type Exception = z.infer<typeof Exceptions>[number];

/**
 * Takes the listed exceptions out of the findings. Where the data were checked whole, an exception that no
 * longer applies is itself a finding.
 */
export function withoutExceptions(findings: readonly Finding[], exceptions: readonly Exception[], isWhole: boolean): Finding[] {
  const used = new Set<Exception>();
  const kept = findings.filter((found) => {
    const exception = exceptions.find((one) => applies(one, found));
    if (exception) used.add(exception);
    return !exception;
  });
  const unneeded = exceptions.flatMap((exception, i) =>
    !isWhole || used.has(exception)
      ? []
      : [finding('exception-unneeded', `/${i}`, { exception: `${exception.code} in ${exception.file}` }, 'exceptions.json')],
  );
  return [...kept, ...unneeded];
}

const applies = ({ code, file, path, args }: Exception, found: Finding): boolean =>
  (code as FindingCode) === found.code &&
  file === found.file &&
  (path === undefined || path === found.path) &&
  Object.entries(args ?? {}).every(([key, value]) => found.args[key] === value);
