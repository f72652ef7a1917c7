import { toDisplay } from '@org/migration-core';
import { Box } from 'ink';
import wrapAnsi from 'wrap-ansi';
import { foundAt } from '../state/items.ts';
import { currentStop } from '../state/state.ts';
import { typedParts } from './query-line.tsx';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

const clocks = [
  { title: 'As of', about: 'what held at that time' },
  { title: 'Known at', about: 'what had been said by then' },
];

/** The two clocks, each with what is wrong with it. */
export function ClockDialog({ state }: FramedProps) {
  const { overlay, columns } = state;
  if (overlay?.type !== 'clocks') return null;
  return (
    <Box flexDirection="column">
      <Row width={columns} parts={[{ text: 'Clocks', tone: 'title' }]} />
      {clocks.map(({ title, about }, i) => {
        const line = overlay.lines[i as 0 | 1];
        const isHere = overlay.field === i;
        const fault = overlay.faults[i as 0 | 1];
        return (
          <Box key={title} flexDirection="column">
            <Row
              width={columns}
              label={title}
              parts={[
                { text: isHere ? '▸ ' : '  ', tone: 'current' },
                { text: title.padEnd(10), tone: isHere ? 'current' : 'label' },
                ...(isHere ? typedParts(line, 24) : [{ text: line.text.padEnd(24), tone: 'plain' as const }]),
                { text: columns < 66 ? '' : `  ${about}`, tone: 'faint' },
              ]}
            />
            {fault !== undefined &&
              wrapAnsi(`✗ ${toDisplay(fault)}`, Math.max(20, columns - 12))
                .split('\n')
                .map((text) => (
                  <Row key={text} width={columns} parts={[{ text: `${columns < 66 ? '  ' : ' '.repeat(12)}${text}`, tone: 'error' }]} />
                ))}
          </Box>
        );
      })}
      <Row width={columns} parts={[{ text: '  A day, month or year: 2003-07-01, 2003-07, 2003. Empty: no clock.', tone: 'faint' }]} />
    </Box>
  );
}

/** Shown while a clock is set: which, and how much they hide. */
export function ClockBanner({ state, catalogue }: FramedProps) {
  const { asOf, knownAt } = state.clocks;
  const stop = currentStop(state);
  const hidden = stop.view === 'browse' ? foundAt(catalogue, state, stop).hidden : undefined;
  const said = [asOf && `as of ${asOf}`, knownAt && `known at ${knownAt}`].filter(Boolean).join(', ');
  const count = hidden === undefined ? '' : hidden === 0 ? ' · hides no record here' : ` · hides ${hidden.toLocaleString('en-GB')} here`;
  return (
    <Row
      width={state.columns}
      parts={[
        { text: `◷ ${said}`, tone: 'warning' },
        { text: `${count} · a changes it`, tone: 'faint' },
      ]}
    />
  );
}
