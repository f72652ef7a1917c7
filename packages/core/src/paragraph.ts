import type { Agreement } from './agreement.ts';
import { recordsByPlace } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import { RecordMoved, RecordNotFound } from './errors.ts';
import { type Citation, printCitation } from './schema/citation.ts';
import { type KindName, type Ref, refOf } from './schema/id.ts';
import type { AnyRecord } from './schema/kinds.ts';
import type { Source } from './schema/source.ts';
import { nearestFew } from './text/suggest.ts';
import { caption, citeAs, describeCitation } from './words/caption.ts';
import { type Fact, factsOf } from './words/facts.ts';

/** Something that a record says on the word of one place. */
export type StatementAtPlace = Pick<Fact, 'label' | 'path' | 'text' | 'ref' | 'role' | 'notes' | 'depth'> & {
  /** How it stands to what the register reads there, where that is another value. */
  agreement?: Agreement;
};

/** A place of a source and all that the register says from it. */
export type Paragraph = Pick<Source['paragraphs'][number], 'locator' | 'type' | 'damage'> & {
  source: string;
  /** `A/58/98, para. 42`, and the full reference. */
  words: string;
  citeAs: string;
  /** The sections around it, the outermost first. */
  sections: readonly Omit<Source['sections'][number], 'parent'>[];
  /** Why the place yields no record. */
  reason?: string;
  records: readonly { ref: Ref; kind: KindName; name: string; statements: readonly StatementAtPlace[] }[];
  /** The locators of the places beside it in the document. */
  previous?: string;
  next?: string;
};

/**
 * All that the register says from one place of a source: each record that cites it, with the statements that stand on it in words. A record
 * that cites nothing else stands on it wholly.
 *
 * @throws RecordNotFound with near places
 * @throws RecordMoved for a former id of the source
 *
 * @example
 * ```ts
 * import { paragraphAt } from '@org/migration-core/schema';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const { words, records, next } = paragraphAt(await loadRegisterData(), { source: 'a-58-98', locator: '42' });
 * console.log(words, records.length > 0, next); // A/58/98, para. 42 true 43
 * ```
 */
export function paragraphAt(dataset: Dataset, { source: id, locator }: Citation): Paragraph {
  const source = sourceOf(dataset, id, locator);
  const at = source.paragraphs.findIndex((one) => one.locator === locator);
  const place = source.paragraphs[at];
  if (!place) throw noSuchPlace(source, locator);
  const cite = { source: source.id, locator };
  const key = printCitation(cite);
  const reasons = dataset.silences[source.id] ?? {};
  const [previous, next] = [source.paragraphs[at - 1]?.locator, source.paragraphs[at + 1]?.locator];
  return {
    source: source.id,
    locator,
    type: place.type,
    words: describeCitation(dataset, cite),
    citeAs: citeAs(dataset, cite),
    sections: sectionsAround(source, place.section),
    ...(place.damage && { damage: place.damage }),
    ...(Object.hasOwn(reasons, locator) && { reason: reasons[locator] as string }),
    records: (recordsByPlace(dataset).get(key) ?? []).map((ref) => {
      const record = dataset.records.get(ref) as AnyRecord;
      return { ref, kind: record.kind, name: caption(record), statements: statementsAt(dataset, record, key) };
    }),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

function sourceOf(dataset: Dataset, id: string, locator: string): Source {
  const ref = refOf('source', id);
  const source = dataset.records.get(ref) as Source | undefined;
  if (source) return source;
  const to = dataset.moved.get(ref);
  if (to) throw new RecordMoved({ ref, to });
  const near = nearestFew(
    id,
    dataset.byKind.source.map((one) => one.id),
  );
  throw new RecordNotFound({ ref: `${ref}/${locator}`.slice(0, 120), suggestions: near.map((one) => `source/${one}`) });
}

function noSuchPlace({ id, paragraphs }: Source, locator: string): RecordNotFound {
  const near = nearestFew(
    locator.toLowerCase(),
    paragraphs.map((one) => one.locator),
  );
  return new RecordNotFound({ ref: `source/${id}/${locator}`.slice(0, 120), suggestions: near.map((one) => `source/${id}/${one}`) });
}

function sectionsAround({ sections }: Source, id: string | undefined): Paragraph['sections'] {
  const found = sections.find((section) => section.id === id);
  if (!found) return [];
  const { parent, ...section } = found;
  return [...sectionsAround({ sections } as Source, parent), section];
}

function statementsAt(dataset: Dataset, record: AnyRecord, place: string): StatementAtPlace[] {
  const isFrom = (citations: readonly Citation[]) => citations.some((cite) => printCitation(cite) === place);
  const isWhole = record.cite.every((cite) => printCitation(cite) === place);
  let isTold = false;
  return factsOf(dataset, record)
    .filter(({ path }) => path !== '/cite')
    .flatMap(({ label, path, text, ref, role, notes, depth, citations, others }): StatementAtPlace[] => {
      // A detail stands on what the fact before it stands on, unless it says itself.
      isTold = citations.length > 0 ? isFrom(citations) : isWhole || (depth > 0 && isTold);
      const own = { label, path, text, ...(ref && { ref }), ...(role !== undefined && { role }), notes, depth };
      const other = others
        .filter((one) => isFrom(one.citations))
        .map((one) => ({
          label,
          path: one.path,
          text: one.text,
          ...(one.ref && { ref: one.ref }),
          notes: one.notes,
          depth,
          agreement: one.agreement,
        }));
      return [...(isTold ? [own] : []), ...other];
    });
}
