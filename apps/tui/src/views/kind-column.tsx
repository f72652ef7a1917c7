import { type KindName, kindNames } from '@org/migration-core';
import { Box } from 'ink';
import { pluralOf } from '../catalogue/catalogue.ts';
import type { Frame } from '../layout/frame.ts';
import { digits } from '../state/keys.ts';
import { currentStop, type State } from '../state/state.ts';
import type { ScreenProps } from './screen-props.ts';
import { Row } from './styled.tsx';

const countWidth = 5;

/** All kinds with their counts, each with the digit that lists it. */
export function KindColumn({ state, catalogue, frame }: ScreenProps & { frame: Frame }) {
  const current = currentKind(state);
  const width = frame.kinds - 2;
  return (
    <Box flexDirection="column" width={frame.kinds} flexShrink={0}>
      {kindNames.map((kind, i) => (
        <Row
          key={kind}
          width={width}
          parts={[
            { text: `${kind === current ? '▸' : ' '}${digits[i]} `, tone: kind === current ? 'current' : 'faint' },
            { text: pluralOf(kind).padEnd(width - countWidth - 3), tone: kind === current ? 'current' : 'plain' },
            { text: `${catalogue.count(kind)}`.padStart(countWidth), tone: 'faint' },
          ]}
        />
      ))}
    </Box>
  );
}

/** The same in one line, where there is no room for a column. */
export function KindLine({ state, catalogue }: ScreenProps) {
  const kind = currentKind(state);
  if (!kind) return null;
  return (
    <Row
      width={state.columns}
      parts={[
        { text: `▸${digits[kindNames.indexOf(kind)]} ${pluralOf(kind)}`, tone: 'current' },
        { text: `  ${catalogue.count(kind)}  tab: next of ${kindNames.length}`, tone: 'faint' },
      ]}
    />
  );
}

function currentKind(state: State): KindName | undefined {
  const stop = currentStop(state);
  return stop.view === 'browse' ? stop.kind : undefined;
}
