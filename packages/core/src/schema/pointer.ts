/** JSON Pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path of a JSON Pointer. */
export const fromPointer = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a pointer, own properties only, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of fromPointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/**
 * A path into the public face, as a path into the authored value: steps that the short spelling leaves
 * out (the index of a single attestation, the `value` of a bare one) are skipped.
 */
export function authoredPath(authored: unknown, path: readonly (string | number)[]): (string | number)[] {
  const found: (string | number)[] = [];
  let value = authored;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) break;
    if (Object.hasOwn(value, part)) {
      found.push(part);
      value = (value as Record<string | number, unknown>)[part];
    } else if (Array.isArray(value) || typeof part === 'string') break;
  }
  return found;
}
