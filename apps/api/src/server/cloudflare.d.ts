/** What workerd offers to the modules that it runs: the bindings of the Worker. */
declare module 'cloudflare:workers' {
  export const env: { ASSETS?: { fetch: (url: string) => Promise<Response> } };
}
