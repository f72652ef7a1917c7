import { Box } from 'ink';
import { cutStart, widthOf } from '../layout/cells.ts';
import { nameOf } from '../state/bookmarks.ts';
import { pageAt } from '../state/items.ts';
import { currentStop, placeOf } from '../state/state.ts';
import { ClockBanner } from './clock-dialog.tsx';
import { QueryLine } from './query-line.tsx';
import type { FramedProps } from './screen-props.ts';
import { Row, Styled } from './styled.tsx';

const brand = 'Migration register';

/** Where one is: the way so far, the clocks where they are set, and the query or the title of the page. */
export function Heading(props: FramedProps) {
  const { state, catalogue, frame } = props;
  const stop = currentStop(state);
  const isKept = state.bookmarks.some(({ name }) => name === nameOf(catalogue, placeOf(stop)));
  const lead = state.columns >= 72 ? `${brand}  ` : '';
  const crumbs = state.stops.slice(Math.max(0, state.at - 7), state.at + 1).map((one, i, all) => {
    const name = nameOf(catalogue, placeOf(one));
    return i === all.length - 1 ? name : shortened(name);
  });
  const way = cutStart(`${crumbs.join(' › ')}${isKept ? '  ★' : ''}`, state.columns - widthOf(lead));
  const split = way.lastIndexOf('› ') + 1;
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Row
        width={state.columns}
        parts={[
          { text: lead, tone: 'brand' },
          { text: way.slice(0, split), tone: 'faint' },
          { text: way.slice(split), tone: 'plain' },
        ]}
      />
      {frame.hasRule && <Styled tone="faint">{'─'.repeat(state.columns)}</Styled>}
      {frame.hasBanner && <ClockBanner {...props} />}
      {frame.hasTitle &&
        (stop.view === 'browse' ? (
          <QueryLine {...props} />
        ) : (
          <Row width={state.columns} parts={[{ text: pageAt(catalogue, state, stop).title, tone: 'title' }]} />
        ))}
    </Box>
  );
}

const longestCrumb = 24;
const shortened = (text: string) => (text.length > longestCrumb ? `${text.slice(0, longestCrumb - 1).trimEnd()}…` : text);
