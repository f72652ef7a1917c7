import { toDisplay } from '@org/migration-core';
import wrapAnsi from 'wrap-ansi';

/** Text from data, made safe to show and cut into lines by the width of its characters on screen. */
export const wrapped = (text: string, width: number): string[] => wrapAnsi(toDisplay(text), width, { hard: true }).split('\n');
