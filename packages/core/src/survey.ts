import { type EdtfSpan, isBefore, parseEdtf } from './schema/edtf.ts';
import { type Quantity, rangeOf } from './schema/quantity.ts';
import type { SurveyResult } from './schema/survey-result.ts';

/** Whole numbers from `low` to `high`; `high` may be infinite. */
export type Bounds = { low: number; high: number };

/** One thing that must be so if the figures of an inquiry are right. */
export type Invariant = {
  id: 'members-counted' | 'all-counted' | 'options-sum' | 'rate' | 'rounds-in-order' | 'deadline-after-sending';
  statement: string;
  status: 'pass' | 'fail' | 'undetermined';
  /** Why, with the figures. */
  detail: string;
  /** What the figures at hand leave possible for the number that is checked or missing. */
  bounds?: Bounds;
};

/** Checks the figures of an inquiry against each other. What cannot be decided is `undetermined`, with bounds. */
export function surveyArithmetic(survey: SurveyResult): Invariant[] {
  return [
    counted(survey, 'member'),
    counted(survey, 'all'),
    optionsSum(survey),
    rate(survey),
    roundsInOrder(survey),
    deadlineAfterSending(survey),
  ];
}

/** An answer that was counted, the whole numbers that the count leaves possible, and its share of all that were counted. */
export type OptionShare = {
  label: string;
  count: Quantity;
  bounds: Bounds /** In per cent; left out where a count is not exact. */;
  share?: number;
};

/** The answers of an inquiry beside each other. */
export function optionShares({ options = [] }: SurveyResult): OptionShare[] {
  const isExact = options.every(({ count }) => count.relation === 'exactly');
  const sum = options.reduce((total, { count }) => total + count.value, 0);
  return options.map(({ label, count }) => ({
    label,
    count,
    bounds: wholeNumbers(count),
    ...(isExact && sum > 0 && { share: (100 * count.value) / sum }),
  }));
}

const countOf = ({ responses }: SurveyResult, membership: 'member' | 'all') =>
  responses?.find((response) => response.membership === membership)?.count;

function counted(survey: SurveyResult, membership: 'member' | 'all'): Invariant {
  const id = membership === 'member' ? 'members-counted' : 'all-counted';
  const statement =
    membership === 'member'
      ? 'The Member States named, with those that another answered for, are as many as the printed count.'
      : 'All Governments named, members or not, are as many as the printed count.';
  const named = (survey.respondents ?? []).filter((respondent) => membership === 'all' || respondent.membership === 'member');
  const printed = countOf(survey, membership);
  if (named.length === 0) return open(id, statement, 'no respondent is named', printed && wholeNumbers(printed));
  const sum = addUp(
    named.map(({ onBehalfOf }) =>
      onBehalfOf ? wholeNumbers(onBehalfOf.members, onBehalfOf.includesRespondent ? 0 : 1) : { low: 1, high: 1 },
    ),
  );
  if (!printed) return open(id, statement, `${named.length} are named and no count is printed`, sum);
  return compare(
    id,
    statement,
    sum,
    wholeNumbers(printed),
    `${named.length} named, standing for ${boundsWords(sum)}; printed: ${print(printed)}`,
  );
}

function optionsSum(survey: SurveyResult): Invariant {
  const statement = 'The counts of the options add up to all who answered.';
  const total = countOf(survey, 'all') ?? countOf(survey, 'member');
  if (!survey.options) return open('options-sum', statement, 'no option is counted', total && wholeNumbers(total));
  const sum = addUp(survey.options.map(({ count }) => wholeNumbers(count)));
  if (!total) return open('options-sum', statement, 'no count of responses is printed', sum);
  return compare(
    'options-sum',
    statement,
    sum,
    wholeNumbers(total),
    `options: ${survey.options.map(({ count }) => print(count)).join(' + ')} = ${boundsWords(sum)}; answered: ${print(total)}`,
  );
}

function rate(survey: SurveyResult): Invariant {
  const statement = 'The printed rate is the share of Member States that answered, rounded to a whole per cent.';
  const printed = survey.responseRate?.[0]?.value;
  const size = survey.population?.size;
  if (!printed) return open('rate', statement, 'no rate is printed');
  if (!size) return open('rate', statement, 'the size of the population is not known');
  const possible = countsFor(printed.rate, wholeNumbers(size));
  const members = countOf(survey, 'member');
  const joint = (printed.surveys?.length ?? 1) > 1;
  if (joint || !members)
    return open(
      'rate',
      statement,
      `${print(printed.rate)} of ${print(size)} leaves ${boundsWords(possible)} possible; ${joint ? 'the rate is of several inquiries together' : 'no count is printed'}`,
      possible,
    );
  return compare(
    'rate',
    statement,
    wholeNumbers(members),
    possible,
    `${print(members)} of ${print(size)}; ${print(printed.rate)} leaves ${boundsWords(possible)} possible`,
  );
}

/** The counts of which the printed share, in per cent and rounded to its last printed digit, can be. */
function countsFor(rate: Quantity, population: Bounds): Bounds {
  const { low, high } = rangeOf(rate);
  const decimals = String(rate.value).split('.')[1]?.length ?? 0;
  const rounding = 0.5 / 10 ** decimals;
  // The product first: a share such as 0.035 is no number that a machine can hold.
  const first = Math.ceil(((low - rounding) * population.low) / 100);
  const last = Math.floor(((high + rounding) * population.high) / 100);
  return { low: Math.max(0, first), high: Math.min(population.high, last) };
}

function roundsInOrder({ rounds }: SurveyResult): Invariant {
  const statement = 'The rounds are told in the order of their dates.';
  const dated = rounds.flatMap(({ type, when }) => (when === undefined ? [] : [{ type, when, span: parseEdtf(when) as EdtfSpan }]));
  if (dated.length < 2) return open('rounds-in-order', statement, 'fewer than two rounds are dated');
  const pairs = dated.flatMap((earlier, i) =>
    dated.slice(i + 1).map((later) => ({ earlier, later, turned: isBefore(later.span, earlier.span) })),
  );
  const wrong = pairs.find(({ turned }) => turned === 'yes');
  if (wrong) {
    const [later, earlier] = [wrong.later, wrong.earlier].map(({ type, when }) => `${type} (${when})`);
    return { id: 'rounds-in-order', statement, status: 'fail', detail: `${later} comes after ${earlier} but is earlier` };
  }
  const detail = dated.map(({ type, when }) => `${type} ${when}`).join(', ');
  return { id: 'rounds-in-order', statement, status: pairs.some(({ turned }) => turned === 'maybe') ? 'undetermined' : 'pass', detail };
}

function deadlineAfterSending({ rounds }: SurveyResult): Invariant {
  const statement = 'The deadline lies after the sending.';
  const [sent, deadline] = (['sent', 'deadline'] as const).map((type) => rounds.find((round) => round.type === type)?.when);
  const [from, to] = [sent, deadline].map((when) => (when === undefined ? undefined : parseEdtf(when)));
  if (!from || !to) return open('deadline-after-sending', statement, 'the sending or the deadline has no date');
  const status = isBefore(from, to) === 'yes' ? 'pass' : isBefore(to, from) === 'yes' ? 'fail' : 'undetermined';
  return { id: 'deadline-after-sending', statement, status, detail: `sent ${sent}, deadline ${deadline}` };
}

function open(id: Invariant['id'], statement: string, detail: string, bounds?: Bounds): Invariant {
  return { id, statement, status: 'undetermined', detail, ...(bounds && { bounds }) };
}

function compare(id: Invariant['id'], statement: string, a: Bounds, b: Bounds, detail: string): Invariant {
  const within = a.low >= b.low && a.high <= b.high;
  const apart = a.high < b.low || a.low > b.high;
  return { id, statement, status: within ? 'pass' : apart ? 'fail' : 'undetermined', detail, bounds: b };
}

/** The whole numbers that a quantity leaves possible, `more` added to each. */
function wholeNumbers(quantity: Quantity, more = 0): Bounds {
  const { low, lowOpen, high, highOpen } = rangeOf(quantity);
  const first = Math.max(0, lowOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low));
  const last = highOpen && Number.isInteger(high) ? high - 1 : Math.floor(high);
  return { low: first + more, high: last + more };
}

const addUp = (parts: readonly Bounds[]): Bounds =>
  parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 });

/** Bounds in words: `45 to 46`, `10 or more`. */
export const boundsWords = ({ low, high }: Bounds): string =>
  low === high ? `${low}` : Number.isFinite(high) ? `${low} to ${high}` : `${low} or more`;

const print = ({ relation, value, upper, unit }: Quantity) =>
  `${relation === 'exactly' ? '' : `${relation.replace('-', ' ')} `}${value}${upper === undefined ? '' : ` and ${upper}`} ${unit.replaceAll('-', ' ')}`;
