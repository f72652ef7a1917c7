import type { Catalogue } from '../catalogue.ts';
import type { State } from '../state.ts';

/** What every view is a function of. */
export type ScreenProps = { state: State; catalogue: Catalogue };
