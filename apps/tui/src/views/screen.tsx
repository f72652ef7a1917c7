import { Box } from 'ink';
import { frameOf, smallest } from '../layout/frame.ts';
import { currentStop, isList } from '../state/state.ts';
import { Bottom } from './bottom.tsx';
import { Detail } from './detail-pane.tsx';
import { Heading } from './heading.tsx';
import { Help } from './help.tsx';
import { KindColumn, KindLine } from './kind-column.tsx';
import { List } from './list.tsx';
import { Preview } from './preview.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Styled } from './styled.tsx';

/** The whole screen: a function of the state and of the register. */
export function Screen({ state, catalogue }: ScreenProps) {
  const stop = currentStop(state);
  const frame = frameOf({ ...state, place: stop });
  const props = { state, catalogue, frame };
  if (frame.isTooSmall) {
    return (
      <Box width={state.columns} height={frame.height} flexDirection="column" overflow="hidden">
        <Styled>{`The terminal is ${state.columns}×${state.rows}.`}</Styled>
        <Styled>{`At least ${smallest.columns}×${smallest.rows} is needed.`}</Styled>
        <Styled tone="faint">q quits</Styled>
      </Box>
    );
  }
  return (
    <Box width={state.columns} height={frame.height} flexDirection="column" overflow="hidden">
      <Heading {...props} />
      {state.isHelp ? (
        <Help {...props} />
      ) : (
        <Box flexGrow={1} overflow="hidden">
          {frame.kinds > 0 && <KindColumn {...props} />}
          {stop.view !== 'browse' ? (
            <Detail {...props} />
          ) : (
            <Box flexDirection="column" width={frame.list}>
              {isList(stop) && frame.kinds === 0 && <KindLine {...props} />}
              <List {...props} />
            </Box>
          )}
          {frame.preview > 0 && <Preview {...props} />}
        </Box>
      )}
      <Bottom {...props} />
    </Box>
  );
}
