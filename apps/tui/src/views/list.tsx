import { type AnyRecord, caption, codeWords, kinds, toDisplay } from '@org/migration-core';
import { Box } from 'ink';
import { type Catalogue, cell, columnsOf } from '../catalogue/catalogue.ts';
import type { Frame } from '../layout/frame.ts';
import { currentStop, type Stop } from '../state/state.ts';
import type { Tone } from '../theme.ts';
import type { ScreenProps } from './screen-props.ts';
import { Row, Styled } from './styled.tsx';

type Column = { title: string; width: number; text: (row: number) => string };

/** The records of a kind, or those found; only the rows that are seen are drawn. */
export function List({ state, catalogue, frame }: ScreenProps & { frame: Frame }) {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return null;
  const { columns, count } = tableOf(stop, catalogue, frame.list - 2);
  const { cursor, top } = stop.scroll;
  const shown = Array.from({ length: Math.max(0, Math.min(frame.body, count - top)) }, (_, i) => top + i);
  return (
    <Box flexDirection="column">
      {frame.hasTitles && (
        <Row
          width={frame.list}
          parts={[{ text: '  ', tone: 'faint' }, ...columns.map(({ title, width }) => part(title, width, 'label'))]}
        />
      )}
      {shown.map((row) => (
        <Row
          key={row}
          width={frame.list}
          isChosen={row === cursor}
          parts={[
            { text: row === cursor ? '▸ ' : '  ', tone: 'plain' },
            ...columns.map(({ text, width }, i) => part(text(row), width, i === 0 ? 'plain' : 'origin')),
          ]}
        />
      ))}
      {count === 0 && <Styled tone="faint">{stop.query.trim() !== '' ? '  Nothing found.' : '  '}</Styled>}
    </Box>
  );
}

function tableOf(stop: Extract<Stop, { view: 'browse' }>, catalogue: Catalogue, width: number): { columns: Column[]; count: number } {
  if (stop.kind === undefined || stop.query !== '') {
    const { hits } = catalogue.search(stop.query, stop.kind);
    const kindWidth = width < 50 ? 11 : 17;
    const name: Column = { title: 'Name', width: width - kindWidth, text: (row) => hits[row]?.name ?? '' };
    const kind: Column = { title: 'Kind', width: kindWidth, text: (row) => codeWords(kinds[hits[row]?.kind ?? 'source'].title) };
    return { columns: [name, kind], count: hits.length };
  }
  const records = catalogue.list(stop.kind);
  const room = Math.floor((width - leastName) / fieldWidth);
  const fields = columnsOf(stop.kind).slice(0, Math.max(0, room));
  const name: Column = { title: 'Name', width: width - fields.length * fieldWidth, text: (row) => caption(records[row] as AnyRecord) };
  const rest = fields.map(
    ({ field, title }): Column => ({ title, width: fieldWidth, text: (row) => cell(catalogue.dataset, records[row] as AnyRecord, field) }),
  );
  return { columns: [name, ...rest], count: records.length };
}

const leastName = 32;
const fieldWidth = 20;

/** A text cut or filled to the width of its column, two spaces included. */
function part(text: string, width: number, tone: Tone) {
  const letters = [...toDisplay(text)];
  const room = Math.max(1, width - 2);
  const cut = letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : letters.join('');
  return { text: cut.padEnd(width), tone };
}
