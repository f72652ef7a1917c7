/** A node of JSON-LD. */
export type Node = { readonly [key: string]: unknown };
