import { toDisplay } from '@org/migration-core';
import { Box, Text, type TextProps } from 'ink';
import { createContext, useContext } from 'react';
import { fittedParts } from '../layout/cells.ts';
import type { Part } from '../reading/page.ts';
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

/** One row of a screen: stretches of text in their looks, cut or filled to its width. */
export function Row({
  parts,
  isChosen = false,
  width,
  label,
}: {
  parts: readonly Part[];
  isChosen?: boolean;
  width: number;
  label?: string;
}) {
  const lookOf = useContext(LooksContext);
  return (
    <Box
      width={width}
      height={1}
      flexShrink={0}
      {...(label !== undefined && { 'aria-role': 'listitem', 'aria-label': toDisplay(label), 'aria-state': { selected: isChosen } })}
    >
      <Text wrap="truncate-end">
        {fittedParts(parts, width).map(({ text, tone }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a row have no other identity and keep no state.
          <Text key={i} {...lookOf(tone)} {...(isChosen && lookOf('chosen'))}>
            {text}
          </Text>
        ))}
      </Text>
    </Box>
  );
}
