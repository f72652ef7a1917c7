import { Box } from 'ink';
import { pageOf } from '../reading/page.ts';
import { chosenRef } from '../state/items.ts';
import type { FramedProps } from './screen-props.ts';
import { Row, Styled } from './styled.tsx';

/** The beginning of the record under the cursor, beside the list. */
export function Preview({ state, catalogue, frame }: FramedProps) {
  const ref = chosenRef(catalogue, state);
  if (!ref) return null;
  const width = frame.preview - 1;
  const room = frame.room - 2;
  const lines = pageOf(catalogue, { view: 'record', ref }, width, { clocks: state.clocks }).entries.flatMap((entry) => entry.lines);
  return (
    <Box
      flexDirection="column"
      width={frame.preview + 3}
      height={frame.room}
      flexShrink={0}
      borderStyle="single"
      borderTop={false}
      borderBottom={false}
      borderRight={false}
      borderDimColor
      paddingLeft={1}
    >
      <Row width={width} parts={[{ text: catalogue.title(ref), tone: 'title' }]} />
      {lines.slice(0, room).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the preview is its place in it.
        <Row key={i} width={width} parts={line} />
      ))}
      {lines.length > room && <Styled tone="faint">{`… ${lines.length - room} lines more`}</Styled>}
    </Box>
  );
}
