/**
 * Loads a package from this folder's own `node_modules`, which the register itself does not have; so its types are told by the caller,
 * as far as they are used.
 */
export const loadPeer = async <T>(name: string): Promise<T> => (await import(name)) as T;
