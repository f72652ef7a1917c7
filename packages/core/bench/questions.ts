/**
 * `npm run bench`: our search beside a plain scan of the same records on the same questions, in one process. Results are checked to
 * be the same sets first. Prints medians and their ratio; absolute times vary with the machine, ratios much less.
 */
import { loadRegisterData } from '../src/data.ts';
import { indexText, textOf } from '../src/query/text-index.ts';
import { wordsOf } from '../src/text/fold.ts';

const questions = [
  'trafficking',
  'migration statistics',
  'remittances',
  'human rights',
  'expert group meeting',
  'refug',
  'labour migra',
  'second coordination',
];
const rounds = 200;

const { records } = await loadRegisterData();
const started = performance.now();
const index = indexText(records);
index.search('warm');
console.log(`index of ${records.size} records built in ${(performance.now() - started).toFixed(1)} ms`);

const scan = (text: string): string[] => {
  const terms = wordsOf(text);
  const last = terms.at(-1) as string;
  return [...records].flatMap(([ref, record]) => {
    const words = new Set([...textOf(record).values()].flat());
    const holdsAll = terms.slice(0, -1).every((term) => words.has(term));
    return holdsAll && [...words].some((word) => word.startsWith(last)) ? [ref] : [];
  });
};

for (const question of questions) {
  const [ours, theirs] = [index.search(question).map(({ ref }) => ref as string), scan(question)].map((refs) => refs.sort().join());
  if (ours !== theirs) throw new Error(`"${question}": search and scan do not find the same records`);
}

const median = (ask: (question: string) => unknown, times: number): number => {
  const samples = Array.from({ length: times }, (_, i) => {
    const before = performance.now();
    ask(questions[i % questions.length] as string);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return samples[Math.floor(times / 2)] as number;
};
const search = median(index.search, rounds * 10);
const scanned = median(scan, rounds);
console.log(
  `search ${(search * 1000).toFixed(1)} µs, scan ${(scanned * 1000).toFixed(1)} µs: ${(scanned / search).toFixed(0)} times as fast (medians; ${questions.length} questions)`,
);
