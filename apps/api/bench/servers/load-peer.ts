/** A package of `bench/peers`, which is installed when the bench runs. */
export const loadPeer = async (path: string) => (await import(String(new URL(`../peers/node_modules/${path}`, import.meta.url)))).default;
