import { Box } from 'ink';
import { fitted, fittedRight } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
import { facetRoom, facetRows } from '../state/facet-panel.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

const countWidth = 7;

/** Fields and their values with counts that follow the query; what is chosen is part of the query. */
export function FacetPanel({ state, catalogue, frame }: FramedProps) {
  const { overlay } = state;
  if (overlay?.type !== 'facets') return null;
  const { cursor, top } = overlay.scroll;
  const isBeside = frame.facets < state.columns;
  const width = isBeside ? frame.facets - 3 : frame.facets;
  const rows = facetRows(catalogue, state);
  return (
    <Box flexDirection="column" width={frame.facets} flexShrink={0}>
      <Row width={width} parts={[{ text: 'Narrow by', tone: 'title' }]} />
      {rows.slice(top, top + facetRoom(state)).map((row, i) => {
        const isChosen = top + i === cursor;
        const mark: Part = { text: isChosen ? '▸' : ' ', tone: 'current' };
        if (row.type === 'field') {
          const count = row.chosen > 0 ? `${row.chosen} of ${row.distinct}` : `${row.distinct}`;
          return (
            <Row
              key={row.field}
              width={width}
              isChosen={isChosen}
              label={`${row.title}, ${row.isFolded ? 'folded' : 'unfolded'}`}
              parts={[
                mark,
                { text: row.isFolded ? '▹ ' : '▿ ', tone: 'faint' },
                { text: fitted(row.title, width - 3 - 10), tone: 'label' },
                { text: fittedRight(count, 10), tone: 'faint' },
              ]}
            />
          );
        }
        if (row.type === 'rest') {
          const text = `     … ${row.count.toLocaleString('en-GB')} more values`;
          return <Row key={`${row.field}…`} width={width} isChosen={isChosen} label={text} parts={[mark, { text, tone: 'faint' }]} />;
        }
        return (
          <Row
            key={`${row.field} ${row.value}`}
            width={width}
            isChosen={isChosen}
            label={`${row.label}, ${row.count}${row.isChosen ? ', chosen' : ''}`}
            parts={[
              mark,
              { text: row.isChosen ? '  ■ ' : '  □ ', tone: row.isChosen ? 'current' : 'faint' },
              { text: fitted(row.label, width - 5 - countWidth), tone: row.isChosen ? 'current' : 'plain' },
              { text: fittedRight(row.count.toLocaleString('en-GB'), countWidth), tone: 'faint' },
            ]}
          />
        );
      })}
      {rows.length === 0 && <Row width={width} parts={[{ text: '  Nothing to narrow by here.', tone: 'faint' }]} />}
    </Box>
  );
}
