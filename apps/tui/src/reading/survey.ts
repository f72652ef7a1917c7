import { type Invariant, quantityWords, type RecordOf, toDisplay } from '@org/migration-core';
import { boundsWords, type OptionShare, optionShares } from '@org/migration-core/listing';
import type { Fact } from '@org/migration-core/schema';
import stringWidth from 'string-width';
import type { Tone } from '../theme.ts';
import { bar } from './bar.ts';
import type { Draft, Line } from './entry.ts';
import { asideOf, damageLines, noteLines, paragraphOf } from './evidence.ts';
import { draftsOfFacts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';
import type { Signs } from './signs.ts';
import { wrapped } from './wrapped.ts';

const before = ['subject', 'options', 'responses', 'responseRate', 'outcome'];

/** An inquiry: what was asked, the answers as bars, whether the figures agree with each other, then its steps and who answered. */
export function draftsOfSurvey(reading: Reading, { record, ref, factsOf }: Shown<RecordOf<'survey-result'>>): Own {
  const { catalogue, signs } = reading;
  const inWords = (...fields: string[]) => draftsOfFacts(catalogue.dataset, factsOf(fields), signs);
  const options = new Map(factsOf(['options']).map((fact) => [fact.path, fact]));
  const shares = optionShares(record);
  return {
    fields: before,
    drafts: [
      ...inWords('subject'),
      ...shares.flatMap((share, i) => {
        const fact = options.get(`/options/${i}`);
        return fact ? [draftOfOption(reading, fact, share, shares)] : [];
      }),
      ...inWords('responses', 'responseRate', 'outcome'),
      ...catalogue.arithmetic(ref).map((invariant) => draftOfInvariant(invariant, signs)),
    ],
  };
}

function draftOfOption({ catalogue: { dataset }, signs }: Reading, fact: Fact, share: OptionShare, all: readonly OptionShare[]): Draft {
  return {
    section: 'Answers',
    text: share.label,
    drawn: (room) => barLines(share, all, room, signs),
    under: [{ text: asideOf(dataset, [], fact.citations), tone: 'origin' }, ...noteLines(fact.notes), ...damageLines(fact.damage, signs)],
    to: paragraphOf(fact.citations),
  };
}

const widestBar = 32;
const leastBar = 4;

/** The figure and the share stand beside the bar: its length only repeats them. */
function barLines({ count, bounds, share }: OptionShare, all: readonly OptionShare[], room: number, signs: Signs): readonly Line[] {
  const figures = `${quantityWords(count)}${share === undefined ? '' : `, ${Math.round(share)} per cent`}`;
  const cells = Math.min(widestBar, room - stringWidth(toDisplay(figures)) - 2);
  if (cells < leastBar) return wrapped(figures, room).map((text): Line => [{ text, tone: 'value' }]);
  const reach = ({ bounds }: OptionShare) => (Number.isFinite(bounds.high) ? bounds.high : bounds.low * 1.25);
  const of = share === undefined ? Math.max(...all.map(reach)) : all.reduce((sum, one) => sum + one.bounds.low, 0);
  const drawn = bar({ value: bounds.low, perhaps: reach({ count, bounds, label: '' }) - bounds.low, of }, cells, signs);
  return [
    [
      { text: `${drawn}${' '.repeat(cells - [...drawn].length)}`, tone: 'bar' },
      { text: `  ${toDisplay(figures)}`, tone: 'value' },
    ],
  ];
}

const tones = { pass: 'good', fail: 'error', undetermined: 'value' } as const satisfies Record<Invariant['status'], Tone>;

function draftOfInvariant({ status, statement, detail, bounds }: Invariant, signs: Signs): Draft {
  return {
    section: 'Arithmetic',
    mark: signs.status[status],
    tone: tones[status],
    text: `${status}: ${statement}`,
    under: [
      { text: detail, tone: 'note' },
      ...(bounds && status !== 'pass' ? [{ text: `possible: ${boundsWords(bounds)}`, tone: 'note' as const }] : []),
    ],
  };
}
