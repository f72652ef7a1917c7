import { Box } from 'ink';
import type { Frame } from '../layout/frame.ts';
import { keyRows } from '../state/keys.ts';
import type { ScreenProps } from './screen-props.ts';
import { Row, Styled } from './styled.tsx';

const keysWidth = 19;

/** The key table, as it is. */
export function Help({ state, frame }: ScreenProps & { frame: Frame }) {
  const shown = keyRows().slice(state.helpTop, state.helpTop + frame.help);
  return (
    <Box flexDirection="column" flexGrow={1}>
      <Styled tone="title">Keys</Styled>
      {shown.map(({ keys, does }) => (
        <Row
          key={does}
          width={state.columns}
          parts={[
            { text: `  ${keys.join(' ').padEnd(keysWidth)}`, tone: 'key' },
            { text: does, tone: 'plain' },
          ]}
        />
      ))}
    </Box>
  );
}
