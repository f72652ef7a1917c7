import type { TextProps } from 'ink';

type Look = Omit<TextProps, 'children'>;

/**
 * How things look on a dark ground. Nothing is told by colour alone: the chosen line has a mark, a reference `›`, a doubt `⚠`, a match a line
 * below it, so that the screen reads the same under NO_COLOR.
 */
const dark = {
  plain: {},
  value: {},
  reference: { color: 'cyan' },
  label: { bold: true },
  origin: { dimColor: true },
  note: { dimColor: true, italic: true },
  warning: { color: 'yellow' },
  error: { color: 'red' },
  good: { color: 'green' },
  bar: { color: 'cyan' },
  match: { bold: true, underline: true, color: 'green' },
  title: { bold: true },
  brand: { bold: true, color: 'cyan' },
  faint: { dimColor: true },
  chosen: { inverse: true },
  current: { bold: true, color: 'cyan' },
  key: { bold: true },
  caret: { inverse: true },
} satisfies Record<string, Look>;

export type Tone = keyof typeof dark;

/** On a light ground the bright colours would not be read, and dimmed text hardly. */
const light: Record<Tone, Look> = {
  ...dark,
  reference: { color: 'blue' },
  origin: { color: 'gray' },
  note: { color: 'gray', italic: true },
  warning: { color: 'magenta' },
  bar: { color: 'blue' },
  brand: { bold: true, color: 'blue' },
  match: { bold: true, underline: true, color: 'magenta' },
  faint: { color: 'gray' },
  current: { bold: true, color: 'blue' },
};

export const themeNames = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What decides how things look here besides the user's wish. */
type Surroundings = { NO_COLOR?: string | undefined; COLORFGBG?: string | undefined };

export type Looks = (tone: Tone) => Look;

/**
 * The looks of a theme. `auto` goes by COLORFGBG, which terminals set that tell their ground, and is dark elsewhere. Ink itself does not ask
 * for NO_COLOR (https://no-color.org).
 */
export function looksOf(name: ThemeName = 'auto', { NO_COLOR, COLORFGBG }: Surroundings = process.env): Looks {
  const table: Record<Tone, Look> = name === 'light' || (name === 'auto' && hasLightGround(COLORFGBG)) ? light : dark;
  if (!NO_COLOR) return (tone) => table[tone];
  return (tone) => {
    const { color: _, ...look } = table[tone];
    return look;
  };
}

/** `COLORFGBG=0;15`: the last number is the ground; 7 and 15 are white. */
const hasLightGround = (colors = ''): boolean => ['7', '15'].includes(colors.split(';').at(-1) ?? '');
