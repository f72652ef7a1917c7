import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Frame } from '../layout/frame.ts';
import type { State } from '../state/state.ts';

/** What every view is a function of. */
export type ScreenProps = { state: State; catalogue: Catalogue };
export type FramedProps = ScreenProps & { frame: Frame };
