import { type KindName, kindNames } from '@org/migration-core';
import { Box } from 'ink';
import { pluralOf } from '../catalogue/catalogue.ts';
import { fitted, fittedRight, widthOf } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
import { foundAt } from '../state/items.ts';
import { digits } from '../state/keys.ts';
import { currentStop } from '../state/state.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** All kinds with how many of each the query finds, each with the digit that lists it. */
export function KindColumn(props: FramedProps) {
  const { frame } = props;
  const width = frame.kinds - 2;
  const all = kindsOf(props);
  const countWidth = Math.max(...all.map(({ count }) => count.toLocaleString('en-GB').length)) + 1;
  return (
    <Box flexDirection="column" width={frame.kinds} flexShrink={0}>
      {all.map(({ kind, title, digit, count, isCurrent }) => {
        const tone = isCurrent ? 'current' : count === 0 ? 'faint' : 'plain';
        return (
          <Row
            key={kind ?? 'all'}
            width={width}
            label={`${title}, ${count}`}
            parts={[
              { text: isCurrent ? '▸' : ' ', tone: 'current' },
              { text: `${digit} `, tone: isCurrent ? 'current' : 'faint' },
              { text: fitted(title, width - countWidth - 3), tone },
              { text: fittedRight(count.toLocaleString('en-GB'), countWidth), tone: 'faint' },
            ]}
          />
        );
      })}
    </Box>
  );
}

/** The same in one line, where there is no room for a column: the kind at hand, and those beside it as far as they fit. */
export function KindLine(props: FramedProps) {
  const { frame } = props;
  const all = kindsOf(props);
  const at = all.findIndex(({ isCurrent }) => isCurrent);
  const current = all[Math.max(0, at)] as KindEntry;
  const others = [...all.slice(at + 1), ...all.slice(0, at)];
  const parts: Part[] = [
    { text: `▸${current.digit.trim()}${current.digit.trim() ? ' ' : ''}${current.title}`, tone: 'current' },
    { text: ` ${current.count.toLocaleString('en-GB')}`, tone: 'faint' },
  ];
  let left = frame.list - parts.reduce((sum, { text }) => sum + widthOf(text), 0);
  for (const { digit, title, count } of others) {
    const text = `   ${digit.trim()}${digit.trim() ? ' ' : ''}${title} ${count.toLocaleString('en-GB')}`;
    if (widthOf(text) > left) break;
    parts.push({ text, tone: 'faint' });
    left -= widthOf(text);
  }
  return <Row width={frame.list} parts={parts} />;
}

type KindEntry = { kind: KindName | undefined; title: string; digit: string; count: number; isCurrent: boolean };

function kindsOf({ state, catalogue }: FramedProps): KindEntry[] {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return [];
  const { counts, query } = foundAt(catalogue, state, stop);
  const chosen = query?.kinds?.length === 1 ? query.kinds[0] : stop.kind;
  const kinds = kindNames.map((kind, i) => ({
    kind,
    title: pluralOf(kind),
    digit: digits[i] as string,
    count: counts[kind],
    isCurrent: kind === chosen,
  }));
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  return [{ kind: undefined, title: 'Everything', digit: ' ', count: sum, isCurrent: chosen === undefined }, ...kinds];
}
