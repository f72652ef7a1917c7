import type { Dataset, Entry } from '../dataset.ts';
import { type Finding, type FindingCode, finding } from '../findings.ts';
import { type Citation, printCitation } from '../schema/citation.ts';
import { type KindName, parseRef, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { authoredPath, toPointer } from '../schema/pointer.ts';
import type { Reference } from '../schema/walk.ts';
import { nearest } from '../text/suggest.ts';
import { Hierarchies } from './cycles.ts';

type Path = readonly (string | number)[];

/** What references and citations of records may lead to. */
export type Targets = {
  hasRecord: (ref: string) => boolean;
  movedTo: (ref: string) => Ref | undefined;
  /** The places of all sources, as `source/locator`. */
  places: ReadonlySet<string>;
  idsOf: (kind: KindName) => readonly string[];
  /** References of records that were given but could not be read: one that leads to them does not dangle. */
  unread: ReadonlySet<string>;
  /** Which record beyond those that are checked has had a reference before. */
  claimedBy?: (former: string) => Ref | undefined;
  /** What a record beyond those that are checked is below, along one field. */
  above?: (ref: Ref, field: string) => readonly Ref[];
};

/**
 * What is wrong between records: dangling references and citations, cycles, former ids that are claimed twice.
 *
 * @param written what each record was read from; pointers lead into it
 */
export function linkFaults(dataset: Dataset, written: ReadonlyMap<Ref, Entry>, unread: ReadonlySet<string>): Finding[] {
  const links = new LinkCheck({
    hasRecord: (ref) => dataset.records.has(ref as Ref),
    movedTo: (ref) => dataset.moved.get(ref),
    places: new Set(dataset.byKind.source.flatMap(placesOf)),
    idsOf: (kind) => dataset.byKind[kind].map(({ id }) => id),
    unread,
  });
  const findings = [...dataset.records].flatMap(([ref, record]) => {
    const { authored, file } = written.get(ref) as Entry;
    return links.faultsOf(record, dataset.outgoing.get(ref) ?? [], authored, file);
  });
  const cycles = links.cycles().map(({ ref, found }) => {
    const file = written.get(ref)?.file;
    return { ...found, ...(file !== undefined && { file }) };
  });
  return [...findings, ...cycles];
}

/** The places of a record that can be cited: those of a source. */
export function placesOf(record: AnyRecord): string[] {
  return record.kind === 'source' ? record.paragraphs.map(({ locator }) => `${record.id}/${locator}`) : [];
}

/** Most comparisons for suggestions: what is told of many faults in much data must not take hours. */
const maxComparisons = 5_000_000;

/** Finds the faults between records one record after another, in the order of the dataset. */
export class LinkCheck {
  readonly #targets: Targets;
  readonly #claims = new Map<string, Ref>();
  readonly #hierarchies: Hierarchies;
  #comparisons = 0;

  constructor(targets: Targets) {
    this.#targets = targets;
    this.#hierarchies = new Hierarchies(targets.above);
  }

  faultsOf(record: AnyRecord, references: readonly Reference[], authored: unknown, file?: string): Finding[] {
    const { hasRecord, movedTo, places, unread, claimedBy } = this.#targets;
    const ref = refOf(record.kind, record.id);
    this.#hierarchies.add(ref, references);
    const findings: Finding[] = [];
    const report = (code: FindingCode, path: Path, args: Record<string, string>) =>
      findings.push(finding(code, toPointer(authoredPath(authored, path)), args, file));
    for (const [i, former] of (record.formerIds ?? []).entries()) {
      const id = refOf(record.kind, former);
      const other = hasRecord(id) ? id : (this.#claims.get(id) ?? claimedBy?.(id));
      if (other) report('former-id-taken', ['formerIds', i], { id, other });
      else this.#claims.set(id, ref);
    }
    for (const { target, path } of references) {
      if (hasRecord(target)) continue;
      const now = movedTo(target);
      if (now) report('reference-moved', path, { ref: target, now });
      else if (!unread.has(target)) report('reference-missing', path, { ref: target, ...this.#nearRecord(target) });
    }
    for (const { cite, path } of citationsIn(authored)) {
      if (places.has(cite) || unread.has(`source/${cite.slice(0, cite.indexOf('/'))}`)) continue;
      const suggestion = this.#near(cite, () => [...places]);
      report('citation-missing', path, { cite, ...(suggestion && { suggestion }) });
    }
    return findings;
  }

  /** Records that lead back to themselves, each cycle once, at the first of them. */
  cycles(): { ref: Ref; refs: readonly Ref[]; found: Finding }[] {
    return this.#hierarchies.cycles().map(({ field, refs }) => {
      const [ref] = refs as [Ref];
      return { ref, refs, found: finding('reference-cycle', `/${field}`, { cycle: [...refs, ref].join(' > ') }) };
    });
  }

  #nearRecord(target: Ref): { suggestion?: string } {
    const { kind, id } = parseRef(target) as { kind: KindName; id: string };
    const near = this.#near(id, () => this.#targets.idsOf(kind));
    return near === undefined ? {} : { suggestion: `${kind}/${near}` };
  }

  #near(wanted: string, candidates: () => readonly string[]): string | undefined {
    if (this.#comparisons > maxComparisons) return undefined;
    const all = candidates();
    this.#comparisons += all.length;
    return nearest(wanted, all);
  }
}

/** Citations where they are written: one that many statements inherit is reported once. */
function* citationsIn(value: unknown, path: Path = []): Generator<{ cite: string; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'cite') yield* citationsIn(item, here);
    else for (const [i, cite] of [item].flat().entries()) yield { cite: textOf(cite), path: Array.isArray(item) ? [...here, i] : here };
  }
}

const textOf = (cite: unknown) => (typeof cite === 'string' ? cite : printCitation(cite as Citation));
