import { isBefore, parseEdtf } from './schema/edtf.ts';
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
    `${named.length} named, standing for ${range(sum)}; printed: ${print(printed)}`,
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
    `options: ${survey.options.map(({ count }) => print(count)).join(' + ')} = ${range(sum)}; answered: ${print(total)}`,
  );
}

function rate(survey: SurveyResult): Invariant {
  const statement = 'The printed rate is the share of Member States that answered, rounded to a whole per cent.';
  const printed = survey.responseRate?.[0]?.value;
  const size = survey.population?.size;
  if (!printed) return open('rate', statement, 'no rate is printed');
  if (!size) return open('rate', statement, 'the size of the population is not known');
  const population = wholeNumbers(size);
  const share = rangeOf(printed.rate);
  const possible = {
    low: Math.ceil(((share.low - 0.5) / 100) * population.low),
    high: Math.floor(((share.high + 0.5) / 100) * population.high),
  };
  const members = countOf(survey, 'member');
  const joint = (printed.surveys?.length ?? 1) > 1;
  if (joint || !members)
    return open(
      'rate',
      statement,
      `${print(printed.rate)} of ${print(size)} leaves ${range(possible)} possible; ${joint ? 'the rate is of several inquiries together' : 'no count is printed'}`,
      possible,
    );
  return compare(
    'rate',
    statement,
    wholeNumbers(members),
    possible,
    `${print(members)} of ${print(size)}; ${print(printed.rate)} leaves ${range(possible)} possible`,
  );
}

function roundsInOrder({ rounds }: SurveyResult): Invariant {
  const statement = 'The rounds are told in the order of their dates.';
  const dated = rounds.flatMap(({ type, when }) => (when === undefined ? [] : [{ type, when, span: parseEdtf(when) }]));
  const wrong = dated.findIndex(({ span }, i) => {
    const before = dated[i - 1]?.span;
    return span && before && isBefore(span, before) === 'yes';
  });
  if (dated.length < 2) return open('rounds-in-order', statement, 'fewer than two rounds are dated');
  const [earlier, later] = [dated[wrong - 1], dated[wrong]];
  return earlier && later
    ? {
        id: 'rounds-in-order',
        statement,
        status: 'fail',
        detail: `${later.type} (${later.when}) comes after ${earlier.type} (${earlier.when}) but is earlier`,
      }
    : { id: 'rounds-in-order', statement, status: 'pass', detail: dated.map(({ type, when }) => `${type} ${when}`).join(', ') };
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

const range = ({ low, high }: Bounds) => (low === high ? `${low}` : Number.isFinite(high) ? `${low} to ${high}` : `${low} or more`);

const print = ({ relation, value, upper, unit }: Quantity) =>
  `${relation === 'exactly' ? '' : `${relation.replace('-', ' ')} `}${value}${upper === undefined ? '' : ` and ${upper}`} ${unit.replaceAll('-', ' ')}`;
