import type { RouteContext } from '../env.ts';

/** The name of the file that an answer is saved as: the path in letters, digits and hyphens, such as `organizations-unhcr-neighbours.csv`. */
export function attachment(c: RouteContext, extension: string): string {
  const name = c
    .get('path')
    .toLowerCase()
    .replace(/^\/v1\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `attachment; filename="${name.slice(0, 120)}.${extension}"`;
}
