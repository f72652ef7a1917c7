import type { RouteContext } from '../env.ts';

/** Where a connection comes from, as a runtime knows it. */
export type AddressOf = (c: RouteContext) => string | undefined;

/**
 * The address of the client, behind so many proxies of ours: each adds the one that it was called from to the end of `X-Forwarded-For`.
 * What stands before those is the client's own word, which nobody trusts.
 */
export function clientAddress(c: RouteContext, addressOf: AddressOf, hops: number): string {
  const forwarded = hops > 0 ? (c.req.header('X-Forwarded-For') ?? '').split(',').map((one) => one.trim()) : [];
  const known = forwarded.slice(-hops).find((one) => one !== '');
  return networkOf((known ?? addressOf(c) ?? 'unknown').slice(0, 64));
}

/** An IPv6 client has a whole /64 to choose addresses from, so that is who it is. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':') || !URL.canParse(`http://[${address}]`)) return mapped ?? address;
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [string[], string[]];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
