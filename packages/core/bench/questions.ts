import type { AnyRecord } from '../src/schema/kinds.ts';
import { editDistance } from '../src/text/edit-distance.ts';
import { wordsOf } from '../src/text/fold.ts';
import { anyDay } from './generate.ts';
import { deepestPage, pageSize, type Question } from './question.ts';
import { pick, type Random, randomFrom } from './random.ts';
import { activityId, countries, types } from './register-lists.ts';
import { terms, vocabulary } from './vocabulary.ts';

const common = terms.slice(0, 120);
const rarer = terms.slice(5, 300);
const long = rarer.filter((word) => word.length >= 7);
const unextended = rarer.filter((word) => !vocabulary.some((other) => other.length > word.length && other.startsWith(word)));

/** The same questions on every run and, but for ids and phrases, for every size. */
export function questionsFor(size: number, records: Iterable<AnyRecord>, count = 200): Question[] {
  const random = randomFrom(7);
  const phrases = phrasesIn(records);
  const pages = Math.min(deepestPage, Math.ceil(size / pageSize) - 1);
  return Array.from({ length: count }, (_, n) => ({
    type: pick(random, types),
    place: pick(random, countries),
    word: pick(random, common),
    begun: pick(random, long).slice(0, 4 + (random() % 2)),
    misspelt: misspell(random, pick(random, long)),
    anyOf: [pick(random, common), pick(random, rarer), pick(random, unextended)],
    day: anyDay(random),
    page: 1 + (n % pages),
    phrase: pick(random, phrases),
    ids: Array.from({ length: 20 }, () => activityId(random() % size)),
  }));
}

/** Neighbouring words of the field in the first summaries. */
function phrasesIn(records: Iterable<AnyRecord>): (readonly [string, string])[] {
  const known = new Set(terms);
  const found: (readonly [string, string])[] = [];
  for (const record of records) {
    if (record.kind !== 'activity') continue;
    const words = wordsOf(record.summary ?? '');
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (next !== undefined && known.has(word) && known.has(next)) found.push([word, next]);
    }
    if (found.length >= 400) break;
  }
  return found;
}

function misspell(random: Random, word: string): string {
  const at = 1 + (random() % (word.length - 2));
  const letter = pick(random, ['q', 'x', 'z', 'w']);
  const rest = word.slice(at + (random() % 2));
  const spelt = random() % 3 === 0 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + letter + rest;
  const isClear = !vocabulary.some((other) => other.startsWith(spelt)) && vocabulary.some((other) => editDistance(spelt, other) === 1);
  return isClear ? spelt : misspell(random, word);
}
