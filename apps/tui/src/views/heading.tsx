import { headingWords } from '@org/migration-core';
import { Box } from 'ink';
import { pluralOf, shortName } from '../catalogue/catalogue.ts';
import type { Frame } from '../layout/frame.ts';
import { pageOf } from '../reading/page.ts';
import { currentStop, isList, type Stop } from '../state/state.ts';
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
      {!state.isHelp && stop.view !== 'browse' && <Styled tone="title">{pageOf(catalogue, stop, frame.detail - 1).title}</Styled>}
      {!state.isHelp && stop.view === 'browse' && !isList(stop) && (
        <SearchLine stop={stop} isTyping={state.isTyping} found={catalogue.search(stop.query, stop.kind)} />
      )}
    </Box>
  );
}

type SearchLineProps = {
  stop: Extract<Stop, { view: 'browse' }>;
  isTyping: boolean;
  found: ReturnType<ScreenProps['catalogue']['search']>;
};

function SearchLine({ stop, isTyping, found: { hits, total } }: SearchLineProps) {
  const scope = stop.kind ? ` in ${pluralOf(stop.kind).toLowerCase()}` : '';
  const cut = hits.length < total ? `, best ${hits.length} shown` : '';
  const found = stop.query.trim() === '' ? `type to search${scope || ' everything'}` : `${total} found${scope}${cut}`;
  return (
    <Box>
      <Box flexShrink={0}>
        <Styled tone="current">{'/ '}</Styled>
      </Box>
      <Styled cut="truncate-start">{`${stop.query}${isTyping ? '▏' : ''}`}</Styled>
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
    case 'browse':
      return stop.query !== '' ? `“${stop.query}”` : stop.kind ? pluralOf(stop.kind) : 'Search';
    case 'record':
      return shortName(catalogue.record(stop.ref));
    default:
      return headingWords(stop.view);
  }
}
