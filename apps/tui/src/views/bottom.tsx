import { Box } from 'ink';
import { itemsOf } from '../state/items.ts';
import { keyHints } from '../state/keys.ts';
import { currentStop } from '../state/state.ts';
import type { ScreenProps } from './screen-props.ts';
import { Styled } from './styled.tsx';

/** How far one is, or a word to the user; and the most needed keys, as many as there is room for. */
export function Bottom({ state, catalogue }: ScreenProps) {
  const left = state.notice ?? (state.isHelp ? '? or esc closes' : positionIn(state, catalogue));
  const hints = keyHints(state.isTyping);
  const room = state.columns - left.length - 3;
  const shown = hints.filter((_, i) => hints.slice(0, i + 1).join('   ').length <= room);
  return (
    <Box justifyContent="space-between" flexShrink={0}>
      <Styled tone={state.notice ? 'warning' : 'faint'}>{left}</Styled>
      <Styled tone="faint">{shown.join('   ')}</Styled>
    </Box>
  );
}

function positionIn(state: ScreenProps['state'], catalogue: ScreenProps['catalogue']): string {
  const { count } = itemsOf(catalogue, state).stack;
  return count === 0 ? '' : `${currentStop(state).scroll.cursor + 1} of ${count}`;
}
