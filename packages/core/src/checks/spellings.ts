import { wordsOf } from '../text/fold.ts';

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const smallOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const months = 'january february march april may june july august september october november december'.split(' ');
const seasons = [[['spring']], [['summer']], [['autumn'], ['fall']], [['winter']]];
const parts = (count: number, name: string) => smallOrdinals.slice(1, count + 1).map((ordinal) => [[ordinal, name]]);
/** The words for the sub-year groupings 21 to 41, in their order. */
const groupings: readonly (readonly (readonly string[])[])[] = [
  ...seasons,
  ...seasons,
  ...seasons,
  ...parts(4, 'quarter'),
  ...parts(3, 'third'),
  ...parts(2, 'half'),
];

/** The ways in which a number is printed, as words that must all occur. */
export function numberSpellings(value: number): string[][] {
  const spellings = [wordsOf(String(value)), wordsOf(value.toLocaleString('en-US')), ...inWords(value)];
  if (value === 2) spellings.push(['both']);
  if (value >= 1e6 && value % 1e4 === 0) spellings.push([...wordsOf(String(value / 1e6)), 'million']);
  return [...new Map(spellings.map((spelling) => [spelling.join(' '), spelling])).values()];
}

/** A whole number below a hundred as a cardinal and as an ordinal. */
function inWords(value: number): string[][] {
  const [small, ordinal] = [smallNumbers[value], smallOrdinals[value]];
  if (small && ordinal) return [[small], [ordinal]];
  const [ten, rest] = [tens[Math.floor(value / 10)], value % 10];
  if (!ten || !Number.isInteger(value) || value < 0) return [];
  if (rest === 0) return [[ten], [ten.replace(/y$/, 'ieth')]];
  return [
    [ten, smallNumbers[rest] as string],
    [ten, smallOrdinals[rest] as string],
  ];
}

/** For each part of an EDTF value, the ways in which it is printed. */
export function dateSpellings(value: string): string[][][] {
  const parts = value.split('/').filter((part) => part !== '' && part !== '..');
  return parts.flatMap((part) => {
    const [year = '', month, day] = part.replace(/[?~%]$/, '').split('-');
    const demands: string[][][] = /X/.test(year) ? [[[`${year.replaceAll('X', '0')}s`]]] : [[[year]]];
    const number = Number(month);
    const named = months[number - 1];
    if (month && number > 12) demands.push((groupings[number - 21] ?? []).map((words) => [...words]));
    else if (named) demands.push([[named]]);
    if (day && day !== 'XX') demands.push([[String(Number(day))]]);
    return demands;
  });
}
