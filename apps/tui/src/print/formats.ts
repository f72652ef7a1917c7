import { exportFormats } from '../terminal/terminal.ts';

/** The forms in which something is printed. */
export const formats = ['table', ...exportFormats] as const;
export type Format = (typeof formats)[number];
