import type { Agreement } from '@org/migration-core';
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
  key: { bold: true },
} satisfies Record<string, Look>;

type Look = Omit<TextProps, 'children'>;
export type Tone = keyof typeof theme;

/** How a tone looks here; Ink itself does not ask for NO_COLOR (https://no-color.org). */
export function lookOf(tone: Tone): Look {
  const { color, ...look }: Look = theme[tone];
  return process.env.NO_COLOR || color === undefined ? look : { ...look, color };
}

/** How another reading of an attested field is announced, by how it stands to the chosen one. */
export const readingWords: Record<Agreement, { mark: string; words: string; tone: Tone }> = {
  contradicted: { mark: '⚠', words: 'also', tone: 'warning' },
  'planned-then-held': { mark: '', words: 'before that', tone: 'plain' },
  'more-precise': { mark: '', words: 'more precisely', tone: 'plain' },
  'less-precise': { mark: '', words: 'less precisely', tone: 'plain' },
  agreed: { mark: '', words: 'likewise', tone: 'plain' },
};
