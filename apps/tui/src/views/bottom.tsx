import { cut, widthOf } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
import { itemsOf } from '../state/items.ts';
import { keyHints } from '../state/keys.ts';
import { currentStop, modeOf } from '../state/state.ts';
import type { FramedProps } from './screen-props.ts';
import { Row } from './styled.tsx';

/** How far one is, or a word to the user; and the most needed keys, as many as there is room for. */
export function Bottom(props: FramedProps) {
  const { state } = props;
  const word = state.notice;
  const left = word ?? positionIn(props);
  const isLong = word !== undefined && widthOf(left) > state.columns - 24;
  const hints: Part[] = [];
  let room = isLong ? 0 : state.columns - widthOf(left) - 2;
  for (const { key, word } of keyHints(modeOf(state))) {
    const text = `   ${key} ${word}`;
    if (widthOf(text) > room) break;
    hints.push({ text: `   ${key}`, tone: 'key' }, { text: ` ${word}`, tone: 'faint' });
    room -= widthOf(text);
  }
  const shown = cut(left, state.columns);
  const gap = state.columns - widthOf(shown) - hints.reduce((sum, { text }) => sum + widthOf(text), 0);
  return (
    <Row
      width={state.columns}
      parts={[
        { text: shown, tone: word === undefined ? 'faint' : 'warning' },
        { text: ' '.repeat(Math.max(0, gap)), tone: 'plain' },
        ...hints,
      ]}
    />
  );
}

function positionIn({ state, catalogue }: FramedProps): string {
  if (state.overlay && state.overlay.type !== 'query') return '';
  const { count } = itemsOf(catalogue, state).stack;
  return count === 0 ? '' : `${(currentStop(state).scroll.cursor + 1).toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`;
}
