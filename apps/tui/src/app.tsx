import type { Dataset } from '@org/migration-core';
import { render, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useMemo, useReducer } from 'react';
import { type Catalogue, openCatalogue } from './catalogue/catalogue.ts';
import { reducer } from './state/reduce.ts';
import { initialState, type Place } from './state/state.ts';
import { keyNames } from './terminal/key-names.ts';
import { Screen } from './views/screen.tsx';

/** Runs the program on the terminal until the user quits; the screen that was there before comes back. */
export async function runApp(dataset: Dataset, place?: Place): Promise<void> {
  // Before the first frame: a key typed ahead would be echoed into it.
  process.stdin.setRawMode(true);
  const app = render(<App catalogue={openCatalogue(dataset)} {...(place && { place })} />, {
    alternateScreen: true,
    incrementalRendering: true,
    // Whoever calls knows that this is a terminal; Ink alone would also ask whether a variable CI is set.
    interactive: true,
    exitOnCtrlC: false,
  });
  await app.waitUntilExit();
}

/** Ties the state to the terminal: keys and sizes in, frames out. */
export function App({ catalogue, place }: { catalogue: Catalogue; place?: Place }) {
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const reduce = useMemo(() => reducer(catalogue), [catalogue]);
  const [state, act] = useReducer(reduce, undefined, () =>
    reduce(initialState({ columns, rows }, place), { type: 'resize', columns, rows }),
  );
  useEffect(() => act({ type: 'resize', columns, rows }), [columns, rows]);
  useEffect(() => {
    if (state.hasQuit) exit();
  }, [state.hasQuit, exit]);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) act({ type: 'key', key: name });
  });
  usePaste((text) => act({ type: 'text', text }));
  return <Screen state={state} catalogue={catalogue} />;
}
