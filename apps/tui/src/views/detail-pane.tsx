import { Box } from 'ink';
import type { Frame } from '../layout/frame.ts';
import { labelled, pageOf } from '../reading/page.ts';
import { currentStop } from '../state/state.ts';
import type { ScreenProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** A record, fact by fact; a bar marks the one that the cursor stands on, and the label of a section stays at the top. */
export function Detail({ state, catalogue, frame }: ScreenProps & { frame: Frame }) {
  const stop = currentStop(state);
  if (stop.view === 'browse') return null;
  const { cursor, top } = stop.scroll;
  const lines = pageOf(catalogue, stop, frame.detail - 1).entries.flatMap(({ lines, section = '' }, item) =>
    lines.map((line, i) => ({ key: `${item}.${i}`, mark: item === cursor ? '▌' : ' ', line, section })),
  );
  return (
    <Box flexDirection="column">
      {lines.slice(top, top + frame.body).map(({ key, mark, line, section }, row) => (
        <Row key={key} width={frame.detail} parts={[{ text: mark, tone: 'current' }, ...(row === 0 ? labelled(line, section) : line)]} />
      ))}
    </Box>
  );
}
