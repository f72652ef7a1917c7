import { type AnyRecord, type KindName, kindNames, kinds, type Ref, toDisplay } from '@org/migration-core';
import { Box } from 'ink';
import { type Catalogue, pluralOf } from '../catalogue/catalogue.ts';
import { type Column, cell, columnsOf } from '../catalogue/columns.ts';
import type { Found, Row as FoundRow, Item } from '../catalogue/found.ts';
import { fitted, fittedParts, marked, widthOf } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
import { foundAt, itemsOf } from '../state/items.ts';
import { currentStop } from '../state/state.ts';
import { Empty } from './empty.tsx';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** The records of a kind, or those found; only the rows that are seen are read and drawn. */
export function List({ state, catalogue, frame }: FramedProps) {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return null;
  const found = foundAt(catalogue, state, stop);
  const columns = laidOut(found, frame.list - 2);
  const { stack } = itemsOf(catalogue, state);
  const { cursor, top } = stop.scroll;
  const lines = Math.max(0, Math.min(frame.body, stack.startOf(stack.count) - top));
  return (
    <Box flexDirection="column" aria-role="list">
      {frame.hasTitles && <Titles columns={columns} found={found} width={frame.list} />}
      {Array.from({ length: lines }, (_, i) => top + i).map((line) => {
        const at = stack.itemAt(line);
        const group = found.groupAt(at);
        if (group !== undefined && line === stack.startOf(at)) return <Group key={line} kind={group} found={found} width={frame.list} />;
        const item = found.itemAt(at);
        return item && <ItemRow key={line} {...{ item, found, columns, catalogue }} isChosen={at === cursor} width={frame.list} />;
      })}
      {found.count === 0 && <Empty state={state} catalogue={catalogue} frame={frame} found={found} />}
    </Box>
  );
}

type LaidOut = Column & { width: number };

const leastName = 32;
/** As wide as the longest of them. */
const kindWidth = Math.max(...kindNames.map((kind) => widthOf(kinds[kind].title))) + 2;
const widths: Partial<Record<NonNullable<Column['type']>, number>> = { date: 14, number: 10, code: 20, quantity: 18 };

/** The name, and of the columns of the presentation as many as there is room for; of several kinds the kind. */
function laidOut({ kind, isGrouped }: Found, width: number): LaidOut[] {
  const wanted: LaidOut[] = kind
    ? columnsOf(kind).map((column) => ({ ...column, width: (column.type && widths[column.type]) ?? 22 }))
    : isGrouped
      ? []
      : [{ field: 'kind', name: 'kind', title: 'Kind', width: kindWidth }];
  const columns: LaidOut[] = [];
  let left = width - (kind ? leastName : Math.min(leastName, width - kindWidth));
  for (const column of wanted) {
    if (column.width > left) break;
    columns.push(column);
    left -= column.width;
  }
  const name = width - columns.reduce((sum, one) => sum + one.width, 0);
  return [{ field: 'names', name: 'name', title: 'Name', width: name }, ...columns];
}

function Titles({ columns, found: { sort }, width }: { columns: readonly LaidOut[]; found: Found; width: number }) {
  const by = sort.replace(/^-/, '');
  const sign = sort.startsWith('-') ? ' ▼' : ' ▲';
  const isSeen = columns.some(({ name }) => name === by);
  const parts = columns.map(
    ({ title, name, width }, i): Part => ({
      text: fitted(`${title}${name === by ? sign : ''}${!isSeen && i === 0 && by !== 'relevance' ? `  (by ${by}${sign})` : ''}`, width),
      tone: name === by ? 'title' : 'label',
    }),
  );
  return <Row width={width} parts={[{ text: '  ', tone: 'faint' }, ...parts]} />;
}

const Group = ({ kind, found, width }: { kind: KindName; found: Found; width: number }) => (
  <Row
    width={width}
    parts={[
      { text: pluralOf(kind), tone: 'label' },
      { text: ` ${found.counts[kind].toLocaleString('en-GB')}`, tone: 'faint' },
    ]}
  />
);

type ItemRowProps = {
  item: Item;
  found: Found;
  columns: readonly LaidOut[];
  catalogue: Catalogue;
  isChosen: boolean;
  width: number;
};

function ItemRow({ item, found, columns, catalogue, isChosen, width }: ItemRowProps) {
  const mark: Part = { text: isChosen ? '▸ ' : '  ', tone: 'plain' };
  switch (item.type) {
    case 'record': {
      const row = found.rowOf(item.ref);
      const [first, ...rest] = columns;
      const parts = [mark, ...nameParts(row, (first as LaidOut).width), ...rest.flatMap((column) => cellParts(catalogue, row.ref, column))];
      return <Row width={width} isChosen={isChosen} label={row.name.text} parts={parts} />;
    }
    case 'place':
      return (
        <Row
          width={width}
          isChosen={isChosen}
          label={item.text}
          parts={[mark, { text: `› ${item.text}`, tone: 'reference' }, { text: `  ${item.why}`, tone: 'origin' }]}
        />
      );
    case 'more': {
      const text = `… ${item.count.toLocaleString('en-GB')} more ${pluralOf(item.kind).toLowerCase()}`;
      return <Row width={width} isChosen={isChosen} label={text} parts={[mark, { text, tone: 'faint' }]} />;
    }
    default:
      throw item satisfies never;
  }
}

/** The name; where the words stand elsewhere, that text behind it, seen even where the name is long. */
function nameParts({ name, other }: FoundRow, width: number): Part[] {
  const own = marked(name.text, name.ranges, 'plain');
  if (!other) return [...fittedParts(own, width - 2), gap];
  const beside = around(other);
  const least = Math.min(widthOfParts(beside), Math.max(12, Math.floor(width / 3)));
  const room = Math.min(widthOfParts(own), width - 4 - least);
  return [...fittedParts(own, room), gap, ...fittedParts(beside, width - room - 4), gap];
}

const gap: Part = { text: '  ', tone: 'plain' };
const widthOfParts = (parts: readonly Part[]): number => parts.reduce((sum, { text }) => sum + widthOf(toDisplay(text)), 0);

/** A text around the first of its marks. */
function around({ text, ranges }: NonNullable<FoundRow['other']>): Part[] {
  const [first] = ranges[0] ?? [0, 0];
  const from = first > 18 ? text.lastIndexOf(' ', first - 10) + 1 : 0;
  const moved = ranges.flatMap(([start, end]): [number, number][] => (start >= from ? [[start - from, end - from]] : []));
  return [{ text: from > 0 ? '…' : '', tone: 'origin' }, ...marked(text.slice(from), moved, 'origin')];
}

function cellParts(catalogue: Catalogue, ref: Ref, { field, width }: LaidOut): Part[] {
  const record = catalogue.dataset.records.get(ref) as AnyRecord;
  const text = field === 'kind' ? catalogue.kindTitle(record.kind) : cell(catalogue.dataset, record, field);
  return [{ text: `${fitted(text, width - 2)}  `, tone: 'origin' }];
}
