import { Box } from 'ink';
import type { Frame } from '../frame.ts';
import { keyRows } from '../keys.ts';
import type { ScreenProps } from './screen.tsx';
import { Row, Styled } from './styled.tsx';

/** The key table, as it is. */
export function Help({ state, frame }: ScreenProps & { frame: Frame }) {
  const shown = keyRows().slice(state.helpTop, state.helpTop + frame.help);
  const keysWidth = state.columns < 60 ? 14 : 28;
  return (
    <Box flexDirection="column" flexGrow={1}>
      <Styled tone="title">Keys</Styled>
      {shown.map(({ keys, does }) => (
        <Row
          key={does}
          width={state.columns}
          parts={[
            { text: `  ${keys.padEnd(keysWidth)}`, tone: 'key' },
            { text: does, tone: 'plain' },
          ]}
        />
      ))}
    </Box>
  );
}
