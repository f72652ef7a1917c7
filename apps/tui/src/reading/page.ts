import { type Dataset, describeCitations, headingWords, kinds, type Ref, toDisplay } from '@org/migration-core';
import type { Fact, OtherReading } from '@org/migration-core/schema';
import wrapAnsi from 'wrap-ansi';
import type { Catalogue, Referrer } from '../catalogue/catalogue.ts';
import type { Place, ReadingPlace } from '../state/state.ts';
import { readingWords, type Tone } from '../theme.ts';

/** A stretch of text in one look; `href` is an address that a terminal may open. */
export type Part = { text: string; tone: Tone; href?: string };

/** A line of a page, cut into stretches of one look each. */
export type Line = readonly Part[];

/** One thing that the cursor stops at: its lines, and where it leads: to a record, or to another place. */
export type Entry = { section?: string; lines: readonly Line[]; ref?: Ref; to?: Place };

/** What is read at a place: its title and, from top to bottom, its entries. */
export type Page = { title: string; entries: readonly Entry[] };

type Draft = {
  section: string;
  mark: string;
  tone: Tone;
  text: string;
  ref?: Ref | undefined;
  under: readonly { text: string; tone: Tone }[];
  depth: number;
};

const labelWidth = 17;
/** From this width on, the label of a fact stands beside it instead of above it. */
const wideFrom = 56;

/** A place laid out for a width. */
export function pageOf(catalogue: Catalogue, place: ReadingPlace, width: number): Page {
  switch (place.view) {
    case 'record':
      return { title: catalogue.title(place.ref), entries: entriesOf(catalogue, place.ref, width) };
    default:
      return { title: headingWords(place.view), entries: [] };
  }
}

/** All that the register knows about a record: its facts, then what refers to it. */
function entriesOf(catalogue: Catalogue, ref: Ref, width: number): readonly Entry[] {
  const drafts = [...draftsOfFacts(catalogue.dataset, catalogue.facts(ref)), ...catalogue.referrers(ref).map(draftOfReferrer)];
  return drafts.map((draft, i) => layOut(draft, drafts[i - 1]?.section, width));
}

function draftsOfFacts(dataset: Dataset, facts: readonly Fact[]): Draft[] {
  let section = '';
  return facts.flatMap((fact, i) => {
    if (fact.depth === 0) section = fact.label;
    const before = facts[i - 1];
    const isFirst = !before || before.depth !== fact.depth || before.label !== fact.label;
    return [
      draftOf(dataset, fact, section, fact.depth > 0 && isFirst),
      ...fact.others.map((other) => draftOfOther(dataset, other, section)),
    ];
  });
}

function draftOf(dataset: Dataset, fact: Fact, section: string, withLabel: boolean): Draft {
  const origin = [fact.role, describeCitations(dataset, fact.citations)].filter(Boolean).join(' · ');
  return {
    section,
    mark: fact.ref ? '›' : '',
    tone: fact.ref ? 'reference' : fact.depth > 0 ? 'plain' : 'value',
    text: `${withLabel ? `${fact.label}: ` : ''}${fact.text}`,
    ref: fact.ref,
    under: [
      ...(origin === '' ? [] : [{ text: origin, tone: 'origin' as const }]),
      ...noteLines(fact.notes),
      ...damageLines(fact).map((text) => ({ text, tone: 'warning' as const })),
    ],
    depth: fact.depth,
  };
}

const noteLines = (notes: readonly string[]) => (notes.length === 0 ? [] : [{ text: notes.join(' · '), tone: 'note' as const }]);

/** What is damaged is told in full once, where the record's citations stand; each fact says at which place only. */
function damageLines({ path, damage }: Fact): string[] {
  if (path === '/cite') return damage.map(({ place, text }) => `⚠ ${place}: ${text}`);
  return damage.length === 0 ? [] : [`⚠ damaged text: ${[...new Set(damage.map(({ place }) => place))].join('; ')}`];
}

function draftOfOther(dataset: Dataset, other: OtherReading, section: string): Draft {
  const { mark, words, tone } = readingWords[other.agreement];
  const origin = describeCitations(dataset, other.citations);
  return {
    section,
    mark,
    tone,
    text: `${words} ${other.text}${origin && ` (${origin})`}`,
    ref: other.ref,
    under: noteLines(other.notes),
    depth: 0,
  };
}

const draftOfReferrer = ({ ref, kind, name, relations }: Referrer): Draft => ({
  section: 'Referred to by',
  mark: '›',
  tone: 'reference',
  text: name,
  ref,
  under: [
    {
      text: `${kinds[kind].title.toLowerCase()} · ${relations.map((relation) => headingWords(relation).toLowerCase()).join(', ')}`,
      tone: 'origin',
    },
  ],
  depth: 0,
});

/** Lines of a draft; the label of a section stands at its first entry only. */
function layOut({ section, mark, tone, text, ref, under, depth }: Draft, before: string | undefined, width: number): Entry {
  const isWide = width >= wideFrom;
  const label = section === before ? '' : section;
  const gutter = isWide ? labelWidth : 1;
  const indent = gutter + depth * 2;
  const room = Math.max(8, width - indent - 2);
  const body: Line[] = [
    ...wrap(text, room).map(
      (line, i): Line => [
        { text: `${' '.repeat(indent)}${(i === 0 ? mark : '').padEnd(2)}`, tone },
        { text: line, tone },
      ],
    ),
    ...under.flatMap((one) => wrap(one.text, room).map((line): Line => [{ text: `${' '.repeat(indent + 2)}${line}`, tone: one.tone }])),
  ];
  const lines = label === '' ? body : isWide ? beside(label, body) : [[{ text: label, tone: 'label' as const }], ...body];
  return { section, lines, ...(ref && { ref }) };
}

const beside = (label: string, [first = [], ...rest]: readonly Line[]): Line[] => [labelled(first, label), ...rest];

/** A line with a label in the room that is left for it, as at the top of a window that begins within a section. */
export function labelled([lead, ...rest]: Line, label: string): Line {
  if (!lead?.text.startsWith(' '.repeat(labelWidth))) return lead ? [lead, ...rest] : [];
  const shown = toDisplay(label)
    .slice(0, labelWidth - 1)
    .padEnd(labelWidth);
  return [{ text: shown, tone: 'label' }, { text: lead.text.slice(labelWidth), tone: lead.tone }, ...rest];
}

/** Text from data, made safe to show and cut into lines. */
const wrap = (text: string, width: number): string[] => wrapAnsi(toDisplay(text), width, { hard: true }).split('\n');
