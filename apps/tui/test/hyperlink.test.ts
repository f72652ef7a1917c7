import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../src/terminal/hyperlink.ts';

const linked = (env: Record<string, string>, ...args: string[]): string => {
  const program =
    "const { hyperlink } = await import('./src/terminal/hyperlink.ts'); process.stdout.write(hyperlink(...process.argv.slice(1)))";
  return execFileSync(process.execPath, ['--input-type=module', '-e', program, ...args], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
};

describe('a link', () => {
  it('is OSC 8 where the terminal has it, and the text alone where it has not', () => {
    const [text, url] = ['A/58/98', 'https://undocs.org/A/58/98'] as const;
    expect(linked({ FORCE_HYPERLINK: '1' }, text, url).replaceAll('\u001b\\', '\u0007')).toBe(
      `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007`,
    );
    expect(linked({ FORCE_HYPERLINK: '0' }, text, url)).toBe(text);
    expect(linked({ FORCE_HYPERLINK: '1' }, text, 'javascript:alert(1)')).toBe(text);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'undocs.org/A', '', '//x', 'ssh://host'])(
    '%j is no address of the web',
    (href) => {
      expect(webAddress(href)).toBeUndefined();
    },
  );

  it.each([
    ['https://undocs.org/A/58/98', 'https://undocs.org/A/58/98'],
    ['HTTP://127.0.0.1:8787/v1', 'http://127.0.0.1:8787/v1'],
    ['https://x.org/\u001b]0;t\u0007.', 'https://x.org/%1B]0;t%07.'],
    ['https://x.org/a b\n', 'https://x.org/a%20b'],
  ])('%j becomes %j', (href, url) => {
    expect(webAddress(href)).toBe(url);
  });
});
