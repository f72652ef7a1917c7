import type { Dataset } from '../dataset.ts';
import { type Citation, printCitation } from '../schema/citation.ts';
import { refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Name } from '../schema/name-schema.ts';
import type { Source } from '../schema/source.ts';

/** The name under which a record is shown: the preferred one, or our label where the sources give none. */
export const caption = (record: AnyRecord): string =>
  (record.names.find(({ role }) => role === 'preferred' || role === 'descriptive') as Name).value;

/** The acronym of a record, where a source prints one. */
export const acronym = (record: AnyRecord): string | undefined => record.names.find(({ role }) => role === 'acronym')?.value;

const sourceOf = (dataset: Dataset, id: string): Source | undefined => dataset.records.get(refOf('source', id)) as Source | undefined;

/** How a source is called in a citation: its symbol where it has one, else its short name or caption. */
export const sourceLabel = (source: Source): string =>
  source.symbol?.[0]?.value ?? source.names.find(({ role }) => role === 'short')?.value ?? caption(source);

/**
 * A citation in words: `A/58/98, para. 42`, `…, sect. B.1, para. 2`, `A/58/98, note 3`.
 */
export function describeCitation(dataset: Dataset, cite: Citation): string {
  const source = sourceOf(dataset, cite.source);
  return source ? `${sourceLabel(source)}, ${describePlace(source, cite.locator)}` : printCitation(cite);
}

/**
 * A full reference to cite a fact by: body, title, symbol, date and place.
 */
export function citeAs(dataset: Dataset, cite: Citation): string {
  const source = sourceOf(dataset, cite.source);
  if (!source) return printCitation(cite);
  const body = source.issuedBy?.[0]?.value;
  const issuer = body && dataset.records.get(body);
  const date = source.date[0]?.value;
  const parts = [issuer && caption(issuer), caption(source), source.symbol?.[0]?.value, date, describePlace(source, cite.locator)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/**
 * Several citations in words, each source named once: `A/58/98, paras. 3, 41, summary; A/59/1, para. 2`.
 */
export function describeCitations(dataset: Dataset, cites: readonly Citation[]): string {
  const groups = [...Map.groupBy(cites, ({ source }) => source)].map(([id, group]) => {
    const source = sourceOf(dataset, id);
    if (!source) return group.map(printCitation).join(', ');
    return [sourceLabel(source), ...joinPlaces(group.map(({ locator }) => describePlace(source, locator)))].join(', ');
  });
  return groups.join('; ');
}

/** Places of one source in words: `paras. 3, 41, summary`. */
export const describePlaces = (source: Source, locators: readonly string[]): string =>
  joinPlaces(locators.map((locator) => describePlace(source, locator))).join(', ');

/** Places that differ in the number of the paragraph only are joined: `sect. A, paras. 1, 4`. */
const joinPlaces = (places: readonly string[]): string[] =>
  [...Map.groupBy(places, (place) => /^(.*)para\. \d+$/.exec(place)?.[1] ?? place)].map(([start, group]) =>
    group.length === 1
      ? (group[0] as string)
      : `${start}paras. ${group.map((place) => place.slice(place.lastIndexOf(' ') + 1)).join(', ')}`,
  );

/** What is wrong with the text at a place of a source: `sect. A, para. 5`, and how. */
export type DamageInWords = { place: string; text: string };

/** What is wrong with the text at cited places. */
export const describeDamage = (dataset: Dataset, cites: readonly Citation[]): DamageInWords[] =>
  cites.flatMap(({ source: id, locator }) => {
    const source = sourceOf(dataset, id);
    const damage = source?.paragraphs.find((paragraph) => paragraph.locator === locator)?.damage ?? [];
    return damage.map(({ text }) => ({ place: describePlace(source as Source, locator), text }));
  });

function describePlace(source: Source, locator: string): string {
  const paragraph = source.paragraphs.find((candidate) => candidate.locator === locator);
  const section = sectionLabel(source, paragraph?.section);
  switch (paragraph?.type) {
    case 'masthead':
    case 'contents':
    case 'summary':
      return paragraph.type;
    case 'note':
      return `note ${locator.slice(locator.indexOf('-') + 1)}`;
    case 'heading':
      return section ? `heading of sect. ${section}` : 'heading';
    case 'paragraph':
      return /^\d+$/.test(locator)
        ? `para. ${locator}`
        : [...(section ? [`sect. ${section}`] : []), `para. ${locator.slice(locator.lastIndexOf('.') + 1)}`].join(', ');
    default:
      return locator;
  }
}

/** The labels of a section and of those around it: `B.1`. The outermost Roman numeral is left out where a letter follows. */
function sectionLabel(source: Source, id: string | undefined): string | undefined {
  const labels: string[] = [];
  for (let at = id; at !== undefined; ) {
    const section = source.sections.find((candidate) => candidate.id === at);
    if (section?.label) labels.unshift(section.label);
    at = section?.parent;
  }
  return (labels.length > 1 && /^[IVX]+$/.test(labels[0] as string) ? labels.slice(1) : labels).join('.') || undefined;
}
