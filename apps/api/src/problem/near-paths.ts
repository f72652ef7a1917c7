import { nearestFew } from '@org/migration-core';

/**
 * Paths that may have been meant by one at which nothing is served, nearest first; `/v1` may have been left out.
 *
 * @param patterns the paths of the routes, such as `/v1/:plural{(?:topics|people)}/:id/read`
 */
export function nearPaths(asked: string, patterns: readonly string[]): string[] {
  const near = nearTo(asked, patterns);
  return near.length > 0 ? near : nearTo(`/v1${asked}`, patterns);
}

function nearTo(asked: string, patterns: readonly string[]): string[] {
  const segments = asked.split('/');
  const paths = patterns.flatMap((pattern) => spelledOut(pattern.split('/'), segments) ?? []);
  return nearestFew(asked, [...new Set(paths)]);
}

/** A pattern with what was asked for in the place of its parameters; nothing where a parameter has no near value. */
function spelledOut(pattern: readonly string[], segments: readonly string[]): string | undefined {
  const parts = pattern.map((part, i) => {
    const asked = segments[i] ?? '';
    const choices = /^:\w+\{\(\?:(.+)\)\}$/.exec(part)?.[1]?.split('|');
    if (choices) return nearestFew(asked, choices, 1)[0];
    return part.startsWith(':') ? asked || undefined : part;
  });
  return parts.includes(undefined) ? undefined : parts.join('/');
}
