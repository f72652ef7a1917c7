const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 8: 'eighth', 29: 'twenty-ninth' };
const months = 'january february march april may june july august september october november december'.split(' ');
const groupings: Record<number, readonly (readonly string[])[]> = {
  21: [['spring']],
  22: [['summer']],
  23: [['autumn'], ['fall']],
  24: [['winter']],
  33: [['first', 'quarter']],
  34: [['second', 'quarter']],
  35: [['third', 'quarter']],
  36: [['fourth', 'quarter']],
  40: [['first', 'half']],
  41: [['second', 'half']],
};

/** The ways in which a number is printed, as words that must all occur. */
export function numberSpellings(value: number): string[][] {
  const digits = String(value);
  const grouped = value.toLocaleString('en-US').split(',');
  const spellings = [[digits], ...(grouped.length > 1 ? [grouped] : [])];
  const word = smallNumbers[value];
  if (word) spellings.push([word]);
  if (value === 2) spellings.push(['both']);
  const ordinal = ordinals[value];
  if (ordinal) spellings.push(ordinal.split('-'));
  if (value >= 1e6 && value % 1e4 === 0) spellings.push([...String(value / 1e6).split('.'), 'million']);
  return spellings;
}

/** For each part of an EDTF value, the ways in which it is printed. */
export function dateSpellings(value: string): string[][][] {
  const parts = value.split('/').filter((part) => part !== '' && part !== '..');
  return parts.flatMap((part) => {
    const [year = '', month, day] = part.replace(/[?~%]$/, '').split('-');
    const demands: string[][][] = /X/.test(year) ? [[[`${year.replaceAll('X', '0')}s`]]] : [[[year]]];
    const number = Number(month);
    const named = months[number - 1];
    if (month && number > 12) demands.push((groupings[number] ?? []).map((words) => [...words]));
    else if (named) demands.push([[named]]);
    if (day && day !== 'XX') demands.push([[String(Number(day))]]);
    return demands;
  });
}
