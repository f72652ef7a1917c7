import { Box } from 'ink';
import { frameOf, smallest } from '../layout/frame.ts';
import { currentStop } from '../state/state.ts';
import { Bottom } from './bottom.tsx';
import { ClockDialog } from './clock-dialog.tsx';
import { Detail } from './detail-pane.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { Heading } from './heading.tsx';
import { Help } from './help.tsx';
import { KindColumn, KindLine } from './kind-column.tsx';
import { List } from './list.tsx';
import { PaletteView } from './palette.tsx';
import { Preview } from './preview.tsx';
import { Completions, Fault } from './query-line.tsx';
import type { FramedProps, ScreenProps } from './screen-props.ts';
import { SortMenu } from './sort-menu.tsx';
import { Styled } from './styled.tsx';

/** The whole screen: a function of the state and of the register. */
export function Screen({ state, catalogue }: ScreenProps) {
  const frame = frameOf(state);
  const props = { state, catalogue, frame };
  if (frame.isTooSmall) {
    return (
      <Box width={state.columns} height={frame.height} flexDirection="column" overflowY="hidden">
        <Styled>{`The terminal is ${state.columns}×${state.rows}.`}</Styled>
        <Styled>{`At least ${smallest.columns}×${smallest.rows} is needed.`}</Styled>
        <Styled tone="faint">q quits</Styled>
      </Box>
    );
  }
  return (
    <Box width={state.columns} height={frame.height} flexDirection="column" overflowY="hidden">
      <Heading {...props} />
      {frame.completions > 0 && <Completions {...props} />}
      {frame.fault > 0 && <Fault {...props} />}
      <Box height={frame.room} flexShrink={0} overflowY="hidden">
        <Middle {...props} />
      </Box>
      <Bottom {...props} />
    </Box>
  );
}

/** What lies over the place that one is at, or the place itself. */
export function Middle(props: FramedProps) {
  switch (props.state.overlay?.type) {
    case 'help':
      return <Help {...props} />;
    case 'palette':
      return <PaletteView {...props} />;
    case 'sort':
      return <SortMenu {...props} />;
    case 'clocks':
      return <ClockDialog {...props} />;
    case 'export':
      return <ExportDialog {...props} />;
    case 'facets':
    case 'query':
    case undefined:
      return currentStop(props.state).view === 'browse' ? <Browse {...props} /> : <Detail {...props} />;
    default:
      throw props.state.overlay satisfies never;
  }
}

function Browse(props: FramedProps) {
  const { frame } = props;
  return (
    <Box>
      {frame.kinds > 0 && <KindColumn {...props} />}
      {frame.facets > 0 && <FacetPanel {...props} />}
      {frame.list > 0 && (
        <Box flexDirection="column" width={frame.list} flexShrink={0}>
          {frame.hasKindLine && <KindLine {...props} />}
          <List {...props} />
        </Box>
      )}
      {frame.preview > 0 && <Preview {...props} />}
    </Box>
  );
}
