import type { Clocks, Dataset } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import { render, useApp, useInput, useIsScreenReaderEnabled, usePaste, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { openCatalogue } from './catalogue/catalogue.ts';
import type { BookmarkStore } from './state/bookmarks.ts';
import type { Effect } from './state/effects.ts';
import { reducer } from './state/reduce.ts';
import { type Action, initialState, type Place } from './state/state.ts';
import { keyNames } from './terminal/key-names.ts';
import type { Terminal } from './terminal/terminal.ts';
import { looksOf, type ThemeName } from './theme.ts';
import { LinearScreen } from './views/linear-screen.tsx';
import { Screen } from './views/screen.tsx';
import { LooksContext } from './views/styled.tsx';

/** How the program begins, and what it may do outside. */
export type AppOptions = {
  place?: Place | undefined;
  clocks?: Clocks | undefined;
  theme?: ThemeName | undefined;
  /** Where the API answers: addresses that are copied or opened begin with it. */
  api?: string | undefined;
  /** What is wrong with a data folder of the user's own. */
  findings?: readonly Finding[] | undefined;
  terminal: Terminal;
  /** Where bookmarks last; left out, they end with the program. */
  bookmarks?: BookmarkStore | undefined;
  /** Reads the data again; left out where they cannot have changed. */
  reload?: (() => Promise<{ dataset: Dataset; findings: readonly Finding[] }>) | undefined;
  /** Is the mouse used from the beginning? */
  mouse?: boolean | undefined;
  /**
   * Hands on what the terminal reports besides keys, such as wheel and clicks, until the function that it answers is called: Ink drops every
   * sequence that is no key of its own.
   */
  reports?: ((act: (action: Action) => void) => () => void) | undefined;
};

/** Runs the program on the terminal until the user quits; the screen that was there before comes back. */
export async function runApp(dataset: Dataset, options: AppOptions): Promise<void> {
  // Before the first frame: a key typed ahead would be echoed into it.
  process.stdin.setRawMode(true);
  const isLinear = process.env.INK_SCREEN_READER === 'true';
  const app = render(<App dataset={dataset} {...options} />, {
    // What a screen reader has read stays where it can be read again.
    alternateScreen: !isLinear,
    incrementalRendering: !isLinear,
    // Whoever calls knows that this is a terminal; Ink alone would also ask whether a variable CI is set.
    interactive: true,
    exitOnCtrlC: false,
    // A key is seen at once: Ink would wait for up to a thirtieth of a second.
    maxFps: 60,
  });
  await app.waitUntilExit();
}

/** Ties the state to the terminal: keys and sizes in, frames and effects out. */
export function App({ dataset, ...options }: AppOptions & { dataset: Dataset }) {
  const { place, clocks, theme, api, findings, bookmarks: store, reports } = options;
  const { columns, rows } = useWindowSize();
  const isLinear = useIsScreenReaderEnabled();
  const { exit, suspendTerminal } = useApp();
  const [catalogue, setCatalogue] = useState(() => openCatalogue(dataset, api));
  const reduce = useMemo(() => reducer(catalogue), [catalogue]);
  const [state, act] = useReducer(reduce, undefined, () => {
    const { bookmarks, problem } = store?.read() ?? { bookmarks: [] };
    const beginning = { columns, rows, bookmarks, notice: problem, ...(clocks && { clocks }), ...(findings && { findings }) };
    return reduce(initialState(beginning, place), { type: 'resize', columns, rows });
  });
  useEffect(() => act({ type: 'resize', columns, rows }), [columns, rows]);
  useLayoutEffect(() => {
    if (options.mouse) options.terminal.setMouse(true);
    // Before the screen of the shell comes back, however the program ends.
    return () => options.terminal.setMouse(false);
  }, [options.mouse, options.terminal]);

  const done = useRef(0);
  const underWay = useRef(new Set<Promise<unknown>>());
  useEffect(() => {
    for (const effect of state.effects.filter(({ number }) => number > done.current)) {
      done.current = effect.number;
      const task = perform(effect).then((word) => word !== undefined && act({ type: 'notice', text: word }));
      underWay.current.add(task);
      void task.finally(() => underWay.current.delete(task));
    }
    if (state.effects.length > 0) act({ type: 'done', number: done.current });
  });
  useEffect(() => {
    // What has been begun is finished first: a file that is being written, a place that is being kept.
    if (state.hasQuit) void Promise.allSettled(underWay.current).then(() => exit());
  }, [state.hasQuit, exit]);

  /** Does what the state asks for; answers what to tell the user. */
  async function perform(effect: Effect): Promise<string | undefined> {
    switch (effect.type) {
      case 'copy':
        return options.terminal.copy(effect.text);
      case 'open':
        return options.terminal.open(effect.url);
      case 'export':
        return options.terminal.export(effect.request);
      case 'suspend':
        await options.terminal.suspend(suspendTerminal);
        return undefined;
      case 'keep-bookmarks':
        return store?.write(effect.bookmarks);
      case 'reload':
        return reload();
      default:
        throw effect satisfies never;
    }
  }

  async function reload(): Promise<string | undefined> {
    if (!options.reload) return 'These data are part of the program: there is nothing to read again.';
    try {
      const read = await options.reload();
      setCatalogue(openCatalogue(read.dataset, api));
      act({ type: 'reloaded', findings: read.findings });
      return undefined;
    } catch (error) {
      return `The data could not be read again: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  useInput((input, key) => act({ type: 'keys', keys: keyNames(input, key) }));
  // Behind the keys: it goes along with the reading of them.
  useEffect(() => reports?.(act), [reports]);
  usePaste((text) => act({ type: 'text', text }));
  const looks = useMemo(() => looksOf(theme), [theme]);
  const View = isLinear ? LinearScreen : Screen;
  return (
    <LooksContext value={looks}>
      <View state={state} catalogue={catalogue} />
    </LooksContext>
  );
}
