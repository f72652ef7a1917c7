import type { Assets } from '../docs/assets.ts';

/** The binding by which workerd reads static assets. */
type Binding = { fetch: (url: string) => Promise<Response> };

/** The served files from the static assets of a Worker, which are no part of its bundle; none where it has no such binding. */
export const workerAssets = (binding: Binding | undefined): Assets => ({
  read: async (name) => {
    const response = await binding?.fetch(`https://assets.invalid/${name}`);
    return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  },
});
