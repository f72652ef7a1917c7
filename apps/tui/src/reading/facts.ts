import { type Dataset, describeCitations } from '@org/migration-core';
import { agreementWords } from '@org/migration-core/listing';
import type { Fact, OtherReading } from '@org/migration-core/schema';
import type { Draft } from './entry.ts';
import { asideOf, damageLines, isBrief, noteLines, paragraphOf } from './evidence.ts';
import type { Signs } from './signs.ts';

/** A fact and the details below it. */
type Told = { fact: Fact; details: readonly Fact[] };

/** Facts in sections, each with where it stands; where several that follow each other stand at the same places, these are told once, after them. */
export function draftsOfFacts(dataset: Dataset, facts: readonly Fact[], signs: Signs): Draft[] {
  const told = withDetails(facts);
  return sectionsOf(told).flatMap((section) =>
    runsOf(dataset, section).flatMap((run) => {
      const isShared = run.length > 1;
      const drafts = run.flatMap((one) => draftsOf(dataset, one, signs, isShared));
      return isShared ? [...drafts, closing(dataset, run, run.length === section.length, signs)] : drafts;
    }),
  );
}

function withDetails(facts: readonly Fact[]): Told[] {
  const starts = facts.flatMap(({ depth }, i) => (depth === 0 ? [i] : []));
  return starts.map((start, i) => ({ fact: facts[start] as Fact, details: facts.slice(start + 1, starts[i + 1] ?? facts.length) }));
}

/** Neighbours that belong together. */
function joined<T>(items: readonly T[], belongs: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && belongs(last[0], item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

const sectionsOf = (told: readonly Told[]) => joined(told, (a, b) => a.fact.label === b.fact.label);

/** A fact on which the sources differ stands by itself. */
const runsOf = (dataset: Dataset, told: readonly Told[]) =>
  joined(
    told,
    ({ fact: a }, { fact: b }) =>
      a.citations.length > 0 &&
      a.others.length + b.others.length === 0 &&
      describeCitations(dataset, a.citations) === describeCitations(dataset, b.citations),
  );

function closing(dataset: Dataset, run: readonly Told[], isAll: boolean, signs: Signs): Draft {
  const { label, citations, damage } = (run[0] as Told).fact;
  return {
    section: label,
    text: `${countWords(run.length, isAll)}: ${describeCitations(dataset, citations)}`,
    tone: 'origin',
    under: damageLines(damage, signs),
    to: paragraphOf(citations),
  };
}

const countWords = (count: number, isAll: boolean) => (isAll ? (count === 2 ? 'both' : `all ${count}`) : `the ${count} above`);

function draftsOf(dataset: Dataset, { fact, details }: Told, signs: Signs, isShared: boolean): Draft[] {
  const isDisputed = fact.others.some(({ agreement }) => agreement === 'contradicted');
  const citations = isShared ? [] : fact.citations;
  // What is said of a sentence is read before it: a finding, a question, the view of a majority.
  const isSentence = fact.role !== undefined && /[.?!]$/.test(fact.text);
  const [plain, linked] = splitDetails(details);
  const main: Draft = {
    section: fact.label,
    mark: fact.ref ? signs.leads : isDisputed ? signs.doubt : '',
    tone: fact.ref ? 'reference' : 'value',
    text: `${isSentence ? `${fact.role}: ` : ''}${fact.text}${fact.ref && isDisputed ? ` ${signs.doubt}` : ''}`,
    aside: asideOf(dataset, [isSentence ? undefined : fact.role, ...fact.notes.filter(isBrief)], citations),
    under: [
      ...detailLine(plain),
      ...noteLines(fact.notes.filter((note) => !isBrief(note))),
      ...(isShared ? [] : damageLines(fact.damage, signs)),
    ],
    ref: fact.ref,
    to: fact.ref ? undefined : paragraphOf(fact.citations),
  };
  return [
    main,
    ...linked.map((one) => draftOfDetail(one, fact.label, signs)),
    ...fact.others.map((one) => draftOfOther(dataset, one, fact.label, signs)),
  ];
}

/** Details that lead nowhere stand in one line with what they are details of. */
function splitDetails(details: readonly Fact[]): [Fact[], { fact: Fact; plain: Fact[]; isFirst: boolean }[]] {
  const plain: Fact[] = [];
  const linked: { fact: Fact; plain: Fact[]; isFirst: boolean }[] = [];
  for (const fact of details) {
    const last = linked.at(-1);
    if (fact.ref) linked.push({ fact, plain: [], isFirst: last?.fact.label !== fact.label });
    else (last && fact.depth > last.fact.depth ? last.plain : plain).push(fact);
  }
  return [plain, linked];
}

const detailLine = (details: readonly Fact[]) =>
  details.length === 0 ? [] : [{ text: details.map(({ label, text }) => `${label}: ${text}`).join(' · '), tone: 'plain' as const }];

const draftOfDetail = (
  { fact, plain, isFirst }: { fact: Fact; plain: Fact[]; isFirst: boolean },
  section: string,
  signs: Signs,
): Draft => ({
  section,
  mark: signs.leads,
  tone: 'reference',
  depth: fact.depth,
  text: `${isFirst ? `${fact.label}: ` : ''}${fact.text}`,
  under: detailLine(plain),
  ref: fact.ref,
});

/** Another reading, and how it stands to the one above. */
function draftOfOther(dataset: Dataset, other: OtherReading, section: string, signs: Signs): Draft {
  const isContradiction = other.agreement === 'contradicted';
  return {
    section,
    mark: isContradiction ? signs.doubt : other.ref ? signs.leads : '',
    tone: isContradiction ? 'warning' : 'plain',
    text: other.text,
    aside: asideOf(dataset, [agreementWords[other.agreement], ...other.notes.filter(isBrief)], other.citations),
    under: noteLines(other.notes.filter((note) => !isBrief(note))),
    ref: other.ref,
    to: other.ref ? undefined : paragraphOf(other.citations),
  };
}
