import { Box } from 'ink';
import type { Frame } from '../layout/frame.ts';
import { pageOf } from '../reading/page.ts';
import { chosenRef } from '../state/items.ts';
import type { ScreenProps } from './screen-props.ts';
import { Row, Styled } from './styled.tsx';

/** The beginning of the record under the cursor, beside the list. */
export function Preview({ state, catalogue, frame }: ScreenProps & { frame: Frame }) {
  const ref = chosenRef(catalogue, state);
  if (!ref) return null;
  const width = frame.preview - 1;
  const room = frame.body + (frame.hasTitles ? 1 : 0) - 2;
  const lines = pageOf(catalogue, { view: 'record', ref }, width).entries.flatMap((entry) => entry.lines);
  return (
    <Box
      flexDirection="column"
      width={frame.preview + 3}
      borderStyle="single"
      borderTop={false}
      borderBottom={false}
      borderRight={false}
      borderDimColor
      paddingLeft={1}
    >
      <Styled tone="title">{catalogue.title(ref)}</Styled>
      {lines.slice(0, room).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the preview is its place in it.
        <Row key={i} width={width} parts={line} />
      ))}
      {lines.length > room && <Styled tone="faint">{`… ${lines.length - room} lines more`}</Styled>}
    </Box>
  );
}
