import { Box } from 'ink';
import { entriesOf } from '../detail.ts';
import type { Frame } from '../frame.ts';
import { currentStop } from '../state.ts';
import type { ScreenProps } from './screen.tsx';
import { Row } from './styled.tsx';

/** A record, fact by fact; a bar marks the one that the cursor stands on. */
export function Detail({ state, catalogue, frame }: ScreenProps & { frame: Frame }) {
  const stop = currentStop(state);
  if (stop.view !== 'record') return null;
  const { cursor, top } = stop.scroll;
  const lines = entriesOf(catalogue, stop.ref, frame.detail - 1).flatMap(({ lines }, item) => lines.map((line) => ({ line, item })));
  return (
    <Box flexDirection="column">
      {lines.slice(top, top + frame.body).map(({ line, item }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place in it.
        <Row key={i} width={frame.detail} parts={[{ text: item === cursor ? '▌' : ' ', tone: 'current' }, ...line]} />
      ))}
    </Box>
  );
}
