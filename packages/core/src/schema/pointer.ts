/** JSON Pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path of a JSON Pointer. */
export const fromPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a pointer, or undefined: own properties and list items only. */
export function valueAt(root: unknown, pointer: string): unknown {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  return fromPointer(pointer).reduce((value, part) => (holds(value, part) ? value[part] : undefined), root);
}

/** The pointers to all values within a value. */
export function* pointersIn(value: unknown, at = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const pointer = at + toPointer([key]);
    yield pointer;
    yield* pointersIn(item, pointer);
  }
}

/** Has the value an item or property of its own under this name? The length of a list is none. */
function holds(value: unknown, part: string | number): value is Record<string | number, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, part) && !(Array.isArray(value) && part === 'length');
}

/**
 * A path into the public face, as a path into the authored value: steps that the short spelling leaves
 * out (the index of a single attestation, the `value` of a bare one) are skipped.
 */
export function authoredPath(authored: unknown, path: readonly (string | number)[]): (string | number)[] {
  const found: (string | number)[] = [];
  let value = authored;
  for (const part of path) {
    if (holds(value, part)) {
      found.push(part);
      value = value[part];
    } else if (Array.isArray(value) || typeof part === 'string') break;
  }
  return found;
}
