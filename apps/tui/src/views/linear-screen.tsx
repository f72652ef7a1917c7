import { Box, Text } from 'ink';
import { frameOf } from '../layout/frame.ts';
import { nameOf } from '../state/bookmarks.ts';
import { foundAt, itemsOf, pageAt } from '../state/items.ts';
import { keyHints, modeWords } from '../state/keys.ts';
import { currentStop, modeOf, placeOf } from '../state/state.ts';
import { Middle } from './screen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Styled } from './styled.tsx';

/**
 * The screen for those who have it read to them: line after line, nothing beside anything else. What the cursor stands on is said first; what lies
 * over the place is read with it.
 */
export function LinearScreen({ state, catalogue }: ScreenProps) {
  const stop = currentStop(state);
  const { count } = itemsOf(catalogue, state).stack;
  const title = stop.view === 'browse' ? nameOf(catalogue, placeOf(stop)) : pageAt(catalogue, state, stop).title;
  const { overlay } = state;
  return (
    <Box flexDirection="column">
      <Styled tone="title">{`${title}. ${count === 0 ? 'Nothing found' : `${stop.scroll.cursor + 1} of ${count}`}.`}</Styled>
      {overlay ? (
        <Box flexDirection="column">
          <Styled tone="label">{modeWords[modeOf(state)]}</Styled>
          {overlay.type === 'query' && <Styled>{`Query: ${overlay.line.text === '' ? 'empty' : overlay.line.text}`}</Styled>}
          {overlay.type === 'query' && overlay.fault && <Styled tone="error">{`Wrong: ${overlay.fault.message}`}</Styled>}
          <Middle state={state} catalogue={catalogue} frame={{ ...frameOf(state), kinds: 0, preview: 0 }} />
        </Box>
      ) : (
        <Text>{chosenWords({ state, catalogue })}</Text>
      )}
      {state.notice !== undefined && <Styled tone="warning">{state.notice}</Styled>}
      <Styled tone="faint">
        {keyHints(modeOf(state))
          .slice(0, 6)
          .map(({ key, word }) => `${key}: ${word}`)
          .join(', ')}
      </Styled>
    </Box>
  );
}

/** What the cursor stands on, in words. */
function chosenWords({ state, catalogue }: ScreenProps): string {
  const stop = currentStop(state);
  const { cursor } = stop.scroll;
  if (stop.view !== 'browse') {
    const { lines = [], section } = pageAt(catalogue, state, stop).entries[cursor] ?? {};
    const text = lines.map((line) => line.map(({ text }) => text.trim()).join(' ')).join(' ');
    return `${section === undefined || text.includes(section) ? '' : `${section}: `}${text}`.replace(/\s+/g, ' ').trim();
  }
  const found = foundAt(catalogue, state, stop);
  const item = found.itemAt(cursor);
  switch (item?.type) {
    case undefined:
      return '';
    case 'record': {
      const { name, other, kind } = found.rowOf(item.ref);
      return `${name.text}, ${catalogue.kindTitle(kind).toLowerCase()}${other ? `, found in ${other.title.toLowerCase()}: ${other.text}` : ''}`;
    }
    case 'place':
      return `${item.text}, ${item.why}`;
    case 'more':
      return `${item.count} more`;
    default:
      throw item satisfies never;
  }
}
