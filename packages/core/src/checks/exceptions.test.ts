import { expect, it } from 'vitest';
import { finding } from '../findings.ts';
import { withoutExceptions } from './exceptions.ts';

const found = finding('concordance', '/names/0/value', { what: 'text', missing: 'port' }, 'topics/ports.json');
const exception = { code: 'concordance', file: 'topics/ports.json', reason: 'The text breaks the word at the end of a line.' };

it('takes out what is listed, by code and file, and by path and arguments where they are given', () => {
  expect(withoutExceptions([found], [exception], true)).toEqual([]);
  expect(withoutExceptions([found], [{ ...exception, path: '/names/0/value', args: { missing: 'port' } }], true)).toEqual([]);
});

it.each([{ code: 'copied-sentence' }, { file: 'topics/x.json' }, { path: '/names/1/value' }, { args: { missing: 'quay' } }])(
  'keeps a finding that differs in %o, and reports the exception as unneeded',
  (difference) => {
    expect(withoutExceptions([found], [{ ...exception, ...difference }], true).map(({ code }) => code)).toEqual([
      'concordance',
      'exception-unneeded',
    ]);
  },
);

it('does not ask for exceptions while broken files keep some checks from running', () => {
  expect(withoutExceptions([], [exception], false)).toEqual([]);
});
