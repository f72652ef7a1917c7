import { Box } from 'ink';
import { labelled } from '../reading/page.ts';
import { pageAt } from '../state/items.ts';
import { currentStop } from '../state/state.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** A page, entry by entry; a bar marks the one that the cursor stands on, and the label of a section stays at the top. */
export function Detail({ state, catalogue, frame }: FramedProps) {
  const stop = currentStop(state);
  if (stop.view === 'browse') return null;
  const { cursor, top } = stop.scroll;
  const { entries } = pageAt(catalogue, state, stop);
  const lines = entries.flatMap(({ lines, section = '' }, item) =>
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
