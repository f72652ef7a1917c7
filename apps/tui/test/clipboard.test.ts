import { describe, expect, it } from 'vitest';
import { copied, copySequence, longestCopy } from '../src/terminal/clipboard.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a copy', () => {
  it.each(['topic/asylum', 'Étude · 移民', '\u001b[31m', ''])('of %j is OSC 52 with its bytes in base64', (text) => {
    expect(copySequence(text, { isInTmux: false })).toBe(`\u001b]52;c;${base64(text)}\u0007`);
  });

  it('inside tmux is told to tmux and, its escapes doubled, through it', () => {
    const plain = `\u001b]52;c;${base64('a')}\u0007`;
    expect(copySequence('a', { isInTmux: true })).toBe(`${plain}\u001bPtmux;\u001b${plain}\u001b\\`);
  });

  it('that is too long is refused, counted in bytes, and says so', () => {
    expect(copySequence('x'.repeat(longestCopy), { isInTmux: false })).toHaveLength(8 + Math.ceil(longestCopy / 3) * 4);
    expect(copySequence('x'.repeat(longestCopy + 1), { isInTmux: false })).toBeUndefined();
    expect(copySequence('é'.repeat(longestCopy / 2 + 1), { isInTmux: false })).toBeUndefined();
    expect(copied('x', false)).toContain(`${longestCopy} bytes`);
  });

  it('is told in full where it is short', () => {
    expect(copied('topic/asylum', true)).toBe('Copied topic/asylum.');
    expect(copied('x'.repeat(61), true)).toBe('Copied 61 characters.');
  });
});
