import type { ParameterFault } from '@org/migration-core';

/** A URL of which some parameters cannot be read. */
export class ParametersInvalid extends Error {
  readonly _tag = 'ParametersInvalid';
  readonly faults: readonly ParameterFault[];

  constructor(faults: readonly ParameterFault[]) {
    super(faults.map(({ error }) => error.message).join(' '));
    this.faults = faults;
  }
}
