import { toDisplay } from '@org/migration-core';
import { Box, Text, type TextProps } from 'ink';
import { lookOf, type Tone } from '../theme.ts';

type Cut = Extract<TextProps['wrap'], `truncate${string}`>;

/** One line of text in one look. All text on the screen passes here, so that no text from data can act on the terminal. */
export const Styled = ({ children, tone = 'plain', cut = 'truncate-end' }: { children: string; tone?: Tone; cut?: Cut }) => (
  <Text {...lookOf(tone)} wrap={cut}>
    {toDisplay(children)}
  </Text>
);

/** One row of a screen: stretches of text in their looks, cut at the right edge. */
export const Row = ({
  parts,
  isChosen = false,
  width,
}: {
  parts: readonly { text: string; tone: Tone }[];
  isChosen?: boolean;
  width: number;
}) => (
  <Box width={width} height={1} flexShrink={0}>
    <Text wrap="truncate-end">
      {parts.map(({ text, tone }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a row have no other identity and keep no state.
        <Text key={i} {...lookOf(tone)} {...(isChosen && lookOf('chosen'))}>
          {toDisplay(text)}
        </Text>
      ))}
    </Text>
  </Box>
);
