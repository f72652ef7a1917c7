import { Box } from 'ink';
import { fittedParts, marked } from '../layout/cells.ts';
import { paletteRows } from '../state/palette.ts';
import { typedParts } from './query-line.tsx';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** All that can be done here, by name. */
export function PaletteView({ state, catalogue, frame }: FramedProps) {
  const { overlay, columns } = state;
  if (overlay?.type !== 'palette') return null;
  const rows = paletteRows(catalogue, state);
  const room = frame.room - 1;
  const top = Math.max(0, Math.min(overlay.cursor - room + 1, rows.length - room));
  const width = Math.min(columns, 90);
  return (
    <Box flexDirection="column" aria-role="list">
      <Row width={columns} parts={[{ text: ': ', tone: 'current' }, ...typedParts(overlay.line, columns - 2)]} />
      {rows.slice(top, top + room).map(({ label, beside, ranges }, i) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: two bookmarks may have one name; a row is its place.
          key={i}
          width={width}
          isChosen={top + i === overlay.cursor}
          label={label}
          parts={[
            { text: top + i === overlay.cursor ? '▸ ' : '  ', tone: 'current' },
            ...fittedParts(marked(label, ranges, 'plain'), Math.max(10, width - 20)),
            { text: `  ${beside}`, tone: 'faint' },
          ]}
        />
      ))}
      {rows.length === 0 && (
        <Row
          width={columns}
          parts={[{ text: '  No command fits; a reference such as organization/unhcr opens a record.', tone: 'faint' }]}
        />
      )}
    </Box>
  );
}
