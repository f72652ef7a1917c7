import { toDisplay } from '@org/migration-core';
import { Box } from 'ink';
import wrapAnsi from 'wrap-ansi';
import { pluralOf } from '../catalogue/catalogue.ts';
import type { Found } from '../catalogue/found.ts';
import { currentStop } from '../state/state.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** Nothing is found: what to try. */
export function Empty({ state, catalogue, frame, found }: FramedProps & { found: Found }) {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return null;
  const elsewhere = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  const near = found.query?.text === undefined ? [] : catalogue.near(found.query.text);
  const advice = [
    ...(found.fault ? [found.fault.message, 'e edits the query.'] : []),
    ...(stop.kind && elsewhere > 0
      ? [
          `${elsewhere.toLocaleString('en-GB')} of other kinds: shift+tab and tab go through them, ${pluralOf(stop.kind).toLowerCase()} have none.`,
        ]
      : []),
    ...(found.hidden > 0 ? [`${found.hidden.toLocaleString('en-GB')} hidden by the clocks; a changes them.`] : []),
    ...(near.length > 0 ? ['Perhaps one of these is meant:', ...near.map(({ name, ref }) => `  ${name} (${ref})`)] : []),
    ...(!found.fault && stop.query !== '' ? ['Fewer words find more; f narrows by facets, e edits the query.'] : []),
  ];
  return (
    <Box flexDirection="column">
      <Row width={frame.list} parts={[{ text: found.fault ? '  The query cannot be read.' : '  Nothing found.', tone: 'title' }]} />
      {advice
        .flatMap((text) => wrapAnsi(toDisplay(text), frame.list - 3, { hard: true, trim: false }).split('\n'))
        .slice(0, Math.max(0, frame.body - 1))
        .map((text) => (
          <Row key={text} width={frame.list} parts={[{ text: `  ${text}`, tone: 'faint' }]} />
        ))}
    </Box>
  );
}
