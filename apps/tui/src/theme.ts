import type { TextProps } from 'ink';

/**
 * How things look. Nothing is told by colour alone: the chosen line has a mark, a reference `›`, a doubt `⚠`,
 * so that the screen reads the same under NO_COLOR.
 */
const theme = {
  plain: {},
  value: {},
  reference: { color: 'cyan' },
  label: { bold: true },
  origin: { dimColor: true },
  note: { dimColor: true, italic: true },
  warning: { color: 'yellow' },
  title: { bold: true },
  brand: { bold: true, color: 'cyan' },
  faint: { dimColor: true },
  chosen: { inverse: true },
  current: { bold: true, color: 'cyan' },
  bar: { color: 'cyan' },
  key: { bold: true },
} satisfies Record<string, Look>;

type Look = Omit<TextProps, 'children'>;
export type Tone = keyof typeof theme;

/** How a tone looks here; Ink itself does not ask for NO_COLOR (https://no-color.org). */
export function lookOf(tone: Tone): Look {
  const { color, ...look }: Look = theme[tone];
  return process.env.NO_COLOR || color === undefined ? look : { ...look, color };
}
