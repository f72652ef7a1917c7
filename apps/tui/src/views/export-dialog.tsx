import { Box } from 'ink';
import { fitted } from '../layout/cells.ts';
import { exportWords } from '../state/overlay.ts';
import { exportFormats } from '../terminal/terminal.ts';
import { typedParts } from './query-line.tsx';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** In which form to write what is shown, and where to. */
export function ExportDialog({ state }: FramedProps) {
  const { overlay, columns } = state;
  if (overlay?.type !== 'export') return null;
  return (
    <Box flexDirection="column" aria-role="list">
      <Row width={columns} parts={[{ text: 'Export', tone: 'title' }]} />
      {exportFormats.map((format, i) => (
        <Row
          key={format}
          width={Math.min(columns, 48)}
          isChosen={i === overlay.cursor}
          label={`${format}, ${exportWords[format]}`}
          parts={[
            { text: i === overlay.cursor ? '▸ ' : '  ', tone: 'current' },
            { text: fitted(format, 8), tone: 'key' },
            { text: exportWords[format], tone: 'faint' },
          ]}
        />
      ))}
      <Row width={columns} parts={[{ text: '  File  ', tone: 'label' }, ...typedParts(overlay.line, Math.max(10, columns - 8))]} />
      <Row width={columns} parts={[{ text: '  Without a file: to the standard output when you quit.', tone: 'faint' }]} />
    </Box>
  );
}
