import { placesIn } from '../coverage.ts';
import type { Dataset } from '../dataset.ts';
import { openEngine } from '../engine/open-engine.ts';
import { type Finding, finding } from '../findings.ts';
import { printCitation } from '../schema/citation.ts';
import { type KindName, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { placesOf, type Targets } from './link-faults.ts';
import type { Scope } from './sent-records.ts';

/** What was sent, as far as other records can lead to it. */
type Sent = {
  refs: ReadonlySet<Ref>;
  former: ReadonlyMap<string, Ref>;
  places: ReadonlySet<string>;
  unread: ReadonlySet<string>;
};

/** The register as it would be with what was sent: each record takes the place of the one that has its reference. */
export function overlay(dataset: Dataset, sent: Sent) {
  const isSent = (ref: string) => sent.refs.has(ref as Ref);
  const ofSource = (place: string) => refOf('source', place.slice(0, place.indexOf('/')));
  const kept = [...placesIn(dataset)].filter((place) => !isSent(ofSource(place)));
  const claimedBy = (former: string) => {
    const ref = dataset.moved.get(former);
    return ref !== undefined && !isSent(ref) ? ref : undefined;
  };
  const targets: Targets = {
    hasRecord: (ref) => isSent(ref) || dataset.records.has(ref as Ref),
    movedTo: (former) => sent.former.get(former) ?? claimedBy(former),
    places: new Set([...kept, ...sent.places]),
    idsOf: idsOf(dataset, sent.refs),
    unread: sent.unread,
    claimedBy,
    above: (ref, field) =>
      isSent(ref) ? [] : (dataset.outgoing.get(ref) ?? []).filter(({ relation }) => relation === field).map(({ target }) => target),
  };

  /** What a record that takes the place of another, or has its former id, does to the register. */
  const faultsOf = (record: AnyRecord): Finding[] => {
    const ref = refOf(record.kind, record.id);
    const other = claimedBy(ref);
    if (other) return [finding('former-id-taken', '/id', { id: ref, other })];
    const present = dataset.records.get(ref);
    if (!present || isSame(present, record)) return [];
    const listed = new Set(placesOf(record));
    const lost = new Set(placesOf(present).filter((place) => !listed.has(place)));
    return [finding('id-in-register', '/id', { ref }), ...(lost.size > 0 ? citedAt(lost) : [])];
  };
  const citedAt = (lost: ReadonlySet<string>): Finding[] =>
    [...dataset.records].flatMap(([ref, { cite }]) =>
      isSent(ref)
        ? []
        : cite
            .map(printCitation)
            .filter((place) => lost.has(place))
            .map((place) => finding('place-lost', '/paragraphs', { cite: place, ref })),
    );

  const scopeOf = ({ code, args }: Finding): Scope => {
    const parties = {
      'former-id-taken': [args.other],
      'reference-moved': [args.now],
      'reference-cycle': String(args.cycle).split(' > '),
      'citation-missing': [ofSource(String(args.cite))],
    }[code as string] ?? [''];
    return parties.every((ref) => isSent(String(ref))) ? 'sent' : 'register';
  };
  return { targets, faultsOf, scopeOf };
}

function idsOf(dataset: Dataset, sent: ReadonlySet<Ref>): Targets['idsOf'] {
  const ids = new Map<KindName, string[]>();
  return (kind) => {
    const known =
      ids.get(kind) ??
      [...new Set([...openEngine(dataset).index.refsOfKind(kind), ...sent])]
        .filter((ref) => ref.startsWith(`${kind}/`))
        .map((ref) => ref.slice(kind.length + 1));
    ids.set(kind, known);
    return known;
  };
}

/** Do two records say the same? What is wrong with the text at a place is said of the place, and may stand beside its citations or not. */
const isSame = (a: AnyRecord, b: AnyRecord): boolean => JSON.stringify(a, withoutDamage) === JSON.stringify(b, withoutDamage);

function withoutDamage(this: object, key: string, value: unknown): unknown {
  return key === 'damage' && 'source' in this && 'locator' in this ? undefined : value;
}
