import { Box } from 'ink';
import { fitted } from '../layout/cells.ts';
import { keyRows, modeWords } from '../state/keys.ts';
import { helpRoom } from '../state/reduce.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** The keys that work where one is, as the key table has them. */
export function Help({ state }: FramedProps) {
  const { overlay, columns } = state;
  if (overlay?.type !== 'help') return null;
  const rows = keyRows(overlay.below);
  const keysWidth = Math.min(columns < 60 ? 15 : 21, Math.max(...rows.map(({ keys }) => keys.join(' ').length)) + 2);
  const shown = rows.slice(overlay.top, overlay.top + helpRoom(state));
  const rest = rows.length - overlay.top - shown.length;
  return (
    <Box flexDirection="column">
      <Row
        width={columns}
        parts={[
          { text: modeWords[overlay.below], tone: 'title' },
          { text: rest > 0 ? `  ${rest} more below` : '', tone: 'faint' },
        ]}
      />
      {shown.map(({ keys, does }) => (
        <Row
          key={keys.join(' ')}
          width={columns}
          parts={[
            { text: `  ${fitted(keys.join(' '), keysWidth - 1)} `, tone: 'key' },
            { text: does, tone: 'plain' },
          ]}
        />
      ))}
    </Box>
  );
}
