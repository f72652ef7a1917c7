import { finding } from '../findings.ts';
import { fieldsOf } from '../schema/kind-fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import { valuesAt } from '../schema/walk.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { nameKey, wordsOf } from '../text/fold.ts';
import { type Check, type CheckContext, fileOf } from './check.ts';

/** Length, in hex digits, of a fingerprint as it is kept: 48 bits leave no chance collision to fear among some ten thousand. */
const shingleDigits = 12;

/** Every run of `length` words of a text, as they are fingerprinted. */
export function shinglesOf(words: readonly string[], length: number): { words: string; hash: string }[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, start) => {
    const run = words.slice(start, start + length).join(' ');
    return { words: run, hash: fingerprint(run).slice(0, shingleDigits) };
  });
}

export const copiedSentence: Check = {
  name: 'copied-sentence',
  scope: 'record',
  description: 'No text of ours repeats 12 or more words of a source, names and titles aside.',
  run: (context) => {
    const sources = context.shingles.map(({ source, length, hashes }) => ({ source, length, hashes: new Set(hashes.split(' ')) }));
    const names = longNames(context);
    return [...context.dataset.records.values()].flatMap((record) =>
      proseOf(record).flatMap(({ text, path }) =>
        sources.flatMap(({ source, length, hashes }) => {
          const runs = withoutNames(text, names).flatMap((words) => shinglesOf(words, length));
          const copied = runs.find(({ hash }) => hashes.has(hash));
          return copied ? [finding('copied-sentence', toPointer(path), { source, words: copied.words }, fileOf(record))] : [];
        }),
      ),
    );
  },
};

/** Fields that are written in our own words. */
const proseFields = new Set(['summary', 'text', 'note', 'scopeNote']);

const proseOf = (record: AnyRecord) =>
  fieldsOf(record.kind)
    .filter(({ path }) => proseFields.has(path.at(-1) as string))
    .flatMap(({ path }) => [...valuesAt(record, path)].map(({ value, path: at }) => ({ text: String(value), path: at })));

/** Names of five words or more, longest first: shorter ones cannot make up most of a run. */
function longNames({ dataset }: CheckContext): string[] {
  const keys = [...dataset.records.values()].flatMap(({ names }) => names.map(({ value }) => nameKey(value)));
  return [...new Set(keys)].filter((key) => key.split(' ').length >= 5).sort((a, b) => b.length - a.length);
}

/** The stretches of a text between names. */
function withoutNames(text: string, names: readonly string[]): string[][] {
  const cut = names.reduce((rest, name) => rest.replaceAll(` ${name} `, ' | '), ` ${wordsOf(text).join(' ')} `);
  return cut.split('|').map((stretch) => stretch.trim().split(' '));
}
