import { Box } from 'ink';
import { fitted } from '../layout/cells.ts';
import { sortRows } from '../state/sort-menu.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** By what the list can be sorted. */
export function SortMenu({ state, catalogue, frame }: FramedProps) {
  if (state.overlay?.type !== 'sort') return null;
  const { cursor } = state.overlay;
  const rows = sortRows(catalogue, state);
  const top = Math.max(0, Math.min(cursor - frame.room + 2, rows.length - frame.room + 1));
  return (
    <Box flexDirection="column" aria-role="list">
      <Row width={state.columns} parts={[{ text: 'Sort by', tone: 'title' }]} />
      {rows.slice(top, top + frame.room - 1).map(({ key, title, isCurrent, isDown }, i) => (
        <Row
          key={key}
          width={Math.min(state.columns, 48)}
          isChosen={top + i === cursor}
          label={title}
          parts={[
            { text: top + i === cursor ? '▸ ' : '  ', tone: 'current' },
            { text: fitted(title, 26), tone: isCurrent ? 'current' : 'plain' },
            { text: isCurrent ? (isDown ? '▼ downwards' : '▲ upwards') : '', tone: 'faint' },
          ]}
        />
      ))}
    </Box>
  );
}
