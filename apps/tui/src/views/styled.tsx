import { toDisplay } from '@org/migration-core';
import { Box, Text, type TextProps } from 'ink';
import { createContext, memo, useContext } from 'react';
import { fittedParts } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
import { hyperlink } from '../terminal/hyperlink.ts';
import { type Looks, looksOf, type Tone } from '../theme.ts';

type Cut = Extract<TextProps['wrap'], `truncate${string}`>;

/** The looks that the user has chosen. */
export const LooksContext = createContext<Looks>(looksOf());

/** One line of text in one look. All text on the screen passes here or through a row, so that no text from data can act on the terminal. */
export const Styled = ({ children, tone = 'plain', cut = 'truncate-end' }: { children: string; tone?: Tone; cut?: Cut }) => (
  <Text {...useContext(LooksContext)(tone)} wrap={cut}>
    {toDisplay(children)}
  </Text>
);

type RowProps = { parts: readonly Part[]; isChosen?: boolean; width: number; label?: string };

/** One row of a screen: stretches of text in their looks, cut or filled to its width. A row that says the same again is not drawn anew. */
export const Row = memo(function Row({ parts, isChosen = false, width, label }: RowProps) {
  const lookOf = useContext(LooksContext);
  return (
    <Box
      width={width}
      height={1}
      flexShrink={0}
      {...(label !== undefined && { 'aria-role': 'listitem', 'aria-label': toDisplay(label), 'aria-state': { selected: isChosen } })}
    >
      <Text wrap="truncate-end">
        {fittedParts(parts, width).map(({ text, tone, href }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a row have no other identity and keep no state.
          <Text key={i} {...lookOf(tone)} {...(isChosen && lookOf('chosen'))}>
            {href === undefined ? text : hyperlink(text, href)}
          </Text>
        ))}
      </Text>
    </Box>
  );
}, isSameRow);

function isSameRow(a: RowProps, b: RowProps): boolean {
  return (
    a.width === b.width &&
    a.isChosen === b.isChosen &&
    a.label === b.label &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ text, tone, href }, i) => text === b.parts[i]?.text && tone === b.parts[i]?.tone && href === b.parts[i]?.href)
  );
}
