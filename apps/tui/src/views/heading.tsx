import { Box } from 'ink';
import { pluralOf, shortName } from '../catalogue.ts';
import type { Frame } from '../frame.ts';
import { currentStop, type Stop } from '../state.ts';
import type { ScreenProps } from './screen-props.ts';
import { Styled } from './styled.tsx';

/** Where one is: the way so far, and the search words or the name of the record. */
export function Heading({ state, catalogue, frame }: ScreenProps & { frame: Frame }) {
  const stop = currentStop(state);
  const crumbs = state.stops.slice(0, state.at + 1).map((one) => shortened(crumb(one, catalogue)));
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box>
        {state.columns >= 72 && (
          <Box flexShrink={0} marginRight={2}>
            <Styled tone="brand">Migration register</Styled>
          </Box>
        )}
        <Styled tone="faint" cut="truncate-start">
          {crumbs.join(' › ')}
        </Styled>
      </Box>
      {frame.hasRule && <Styled tone="faint">{'─'.repeat(state.columns)}</Styled>}
      {!state.isHelp && stop.view === 'record' && <Styled tone="title">{catalogue.title(stop.ref)}</Styled>}
      {!state.isHelp && stop.view === 'search' && (
        <SearchLine stop={stop} isTyping={state.isTyping} found={catalogue.search(stop.text, stop.kind)} />
      )}
    </Box>
  );
}

type SearchLineProps = {
  stop: Extract<Stop, { view: 'search' }>;
  isTyping: boolean;
  found: ReturnType<ScreenProps['catalogue']['search']>;
};

function SearchLine({ stop, isTyping, found: { hits, total } }: SearchLineProps) {
  const scope = stop.kind ? ` in ${pluralOf(stop.kind).toLowerCase()}` : '';
  const cut = hits.length < total ? `, best ${hits.length} shown` : '';
  const found = stop.text.trim() === '' ? `type to search${scope || ' everything'}` : `${total} found${scope}${cut}`;
  return (
    <Box>
      <Box flexShrink={0}>
        <Styled tone="current">{'/ '}</Styled>
      </Box>
      <Styled cut="truncate-start">{`${stop.text}${isTyping ? '▏' : ''}`}</Styled>
      <Box flexShrink={0} marginLeft={2}>
        <Styled tone="faint">{found}</Styled>
      </Box>
    </Box>
  );
}

const longestCrumb = 24;
const shortened = (text: string) => (text.length > longestCrumb ? `${text.slice(0, longestCrumb - 1).trimEnd()}…` : text);

function crumb(stop: Stop, catalogue: ScreenProps['catalogue']): string {
  switch (stop.view) {
    case 'list':
      return pluralOf(stop.kind);
    case 'search':
      return stop.text === '' ? 'Search' : `“${stop.text}”`;
    case 'record':
      return shortName(catalogue.record(stop.ref));
    default:
      throw stop satisfies never;
  }
}
