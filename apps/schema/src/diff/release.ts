/** What a change asks of the next version (https://semver.org), the least first. */
const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** The greatest of them. */
export const greatest = (needed: Iterable<Bump>): Bump =>
  [...needed].reduce<Bump>((most, one) => (isWithin(one, most) ? most : one), 'none');

/** Does a release of that size allow what is needed? */
export const isWithin = (needed: Bump, allowed: Bump): boolean => bumps.indexOf(needed) <= bumps.indexOf(allowed);
