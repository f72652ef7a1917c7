import { toDisplay } from '@org/migration-core';
import { Box } from 'ink';
import wrapAnsi from 'wrap-ansi';
import { fitted, fittedRight, widthOf } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
import { foundAt } from '../state/items.ts';
import { currentStop } from '../state/state.ts';
import type { TextLine } from '../state/text-line.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** The query of a list: as text while it holds, with a caret while it is typed, and how much it finds. */
export function QueryLine({ state, catalogue }: FramedProps) {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return null;
  const { overlay } = state;
  const { total, count, fault } = foundAt(catalogue, state, stop);
  if (overlay?.type !== 'query') {
    const word = fault ? 'cannot be read' : foundWords(total, count);
    const room = state.columns - 2 - widthOf(word) - 2;
    return (
      <Row
        width={state.columns}
        parts={[
          { text: '/ ', tone: 'current' },
          { text: fitted(stop.query, room), tone: 'plain' },
          { text: `  ${word}`, tone: fault ? 'warning' : 'faint' },
        ]}
      />
    );
  }
  const word = overlay.line.text === '' ? 'words, or field:value' : overlay.fault ? '' : foundWords(total, count);
  const room = Math.max(8, state.columns - 2 - (word === '' ? 0 : widthOf(word) + 2));
  return (
    <Row
      width={state.columns}
      parts={[
        { text: '/ ', tone: 'current' },
        ...typedParts(overlay.line, room, overlay.fault?.column),
        { text: word === '' ? '' : `  ${word}`, tone: 'faint' },
      ]}
    />
  );
}

const foundWords = (total: number, count: number): string =>
  total > 0 ? `${total.toLocaleString('en-GB')} found` : count > 0 ? '' : 'nothing found';

/** A line that is typed, with its caret, filled to a width: the stretch around the caret where it is too long. */
export function typedParts({ text, caret }: TextLine, width: number, faultFrom?: number): Part[] {
  const before = text.slice(0, caret);
  const under = /^\P{M}\p{M}*/u.exec(text.slice(caret))?.[0] ?? ' ';
  const behind = text.slice(caret + (caret < text.length ? under.length : 0));
  const shownBefore = widthOf(before) < width ? before : tail(before, width - 2);
  const lead: Part = { text: widthOf(before) < width ? '' : '…', tone: 'faint' };
  const from = before.length - shownBefore.length;
  const fault = faultFrom === undefined ? before.length : Math.max(0, faultFrom - from);
  const left = width - widthOf(lead.text) - widthOf(shownBefore) - widthOf(under);
  return [
    lead,
    { text: shownBefore.slice(0, fault), tone: 'plain' },
    { text: shownBefore.slice(fault), tone: 'error' },
    { text: under, tone: 'caret' },
    { text: fitted(behind, left), tone: faultFrom === undefined ? 'plain' : 'error' },
  ];
}

function tail(text: string, width: number): string {
  const all = [...text];
  let at = all.length;
  for (let taken = 0; at > 0; at--) {
    taken += widthOf(all[at - 1] as string);
    if (taken > width) break;
  }
  return all.slice(at).join('');
}

/** What is wrong with the query, below the word that is. */
export function Fault({ state, frame }: FramedProps) {
  const { overlay, columns } = state;
  if (overlay?.type !== 'query' || !overlay.fault) return null;
  const { message, column } = overlay.fault;
  const at = Math.min(2 + widthOf(overlay.line.text.slice(0, column)), columns - 1);
  const lines = wrapAnsi(toDisplay(message), columns - 2, { hard: true }).split('\n');
  return (
    <Box flexDirection="column" flexShrink={0} height={frame.fault}>
      <Row width={columns} parts={[{ text: `${' '.repeat(at)}▲`, tone: 'error' }]} />
      {lines.slice(0, frame.fault - 1).map((line) => (
        <Row key={line} width={columns} parts={[{ text: `  ${line}`, tone: 'error' }]} />
      ))}
    </Box>
  );
}

/** How the query may go on: values with their counts, names with what they hold. */
export function Completions({ state, frame }: FramedProps) {
  const { overlay } = state;
  if (overlay?.type !== 'query') return null;
  const { items } = overlay.completion;
  const top = Math.max(0, Math.min(overlay.choice - frame.completions + 1, items.length - frame.completions));
  const shown = items.slice(top, top + frame.completions);
  const wide = Math.min(44, Math.max(16, ...shown.map(({ label }) => widthOf(label))) + 2);
  const labelWidth = Math.min(wide, state.columns - 14);
  return (
    <Box flexDirection="column" flexShrink={0}>
      {shown.map(({ label, detail, count }, i) => (
        <Row
          key={`${label}${detail}`}
          width={state.columns}
          isChosen={top + i === overlay.choice}
          parts={[
            { text: top + i === overlay.choice ? ' ▸ ' : '   ', tone: 'current' },
            { text: fitted(label, labelWidth), tone: 'key' },
            { text: count === undefined ? '' : fittedRight(count.toLocaleString('en-GB'), 7), tone: 'faint' },
            { text: detail === undefined ? '' : `  ${detail}`, tone: 'faint' },
          ]}
        />
      ))}
    </Box>
  );
}
