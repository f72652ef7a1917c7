/**
 * `npm run concordance -- <folder of texts> [--list ID] [--check]`: from the text of each source writes its concordance (the
 * sorted distinct words of each place) and its shingles (fingerprints of every run of 12 words). Which blocks of the
 * text, separated by blank lines, belong to which place stands in the concordance file itself; `--list` prints the
 * numbered blocks of a text, for whoever adds a source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Concordance, Shingles } from '../src/checks/check.ts';
import { shinglesOf } from '../src/checks/copied-sentence.ts';
import { loadDataset } from '../src/node.ts';
import { wordsOf } from '../src/text/fold.ts';
import { dataFolder } from './data-folder.ts';

const shingleLength = 12;
const { values, positionals } = parseArgs({ options: { list: { type: 'string' }, check: { type: 'boolean' } }, allowPositionals: true });
const [texts] = positionals;
if (!texts) {
  console.error('usage: npm run concordance -- <folder of texts> [--list ID] [--check]');
  process.exit(2);
}

const blocksOf = (id: string) =>
  readFileSync(join(texts, `${id}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

let stale = 0;
function write(folder: string, id: string, content: Concordance | Shingles) {
  const path = join(dataFolder, folder, `${id}.json`);
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${folder}/${id}.json is not what the text gives`);
    stale++;
  }
}

if (values.list) {
  for (const [i, block] of blocksOf(values.list).entries()) console.log(`${i + 1}\t${block.slice(0, 70).replaceAll('\n', ' ')}`);
} else {
  for (const { id } of (await loadDataset(dataFolder)).byKind.source) {
    const blocks = blocksOf(id);
    const { places } = JSON.parse(readFileSync(join(dataFolder, 'concordance', `${id}.json`), 'utf8')) as Concordance;
    const used = new Set(places.flatMap((place) => place.blocks));
    const unused = blocks.map((_, i) => i + 1).filter((number) => !used.has(number));
    if (unused.length > 0) throw new Error(`${id}: the blocks ${unused.join(', ')} belong to no place`);
    const wordsIn = (numbers: readonly number[]) => wordsOf(numbers.map((number) => blocks[number - 1]).join(' '));
    const filled = places.map((place) => ({ ...place, words: [...new Set(wordsIn(place.blocks))].sort().join(' ') }));
    const hashes = new Set(places.flatMap((place) => shinglesOf(wordsIn(place.blocks), shingleLength).map(({ hash }) => hash)));
    write('concordance', id, { source: id, places: filled });
    write('shingles', id, { source: id, length: shingleLength, hashes: [...hashes].sort().join(' ') });
    console.log(`${id}: ${places.length} places, ${hashes.size} shingles`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
