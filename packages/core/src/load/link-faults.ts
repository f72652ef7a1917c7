import type { Dataset, Entry } from '../dataset.ts';
import { type Finding, type FindingCode, finding } from '../findings.ts';
import { type Citation, printCitation } from '../schema/citation.ts';
import { parseRef, type Ref, refOf } from '../schema/id.ts';
import { authoredPath, toPointer } from '../schema/pointer.ts';
import { nearest } from '../text/suggest.ts';
import { cyclesIn } from './cycles.ts';

type Path = readonly (string | number)[];

/**
 * What is wrong between records: dangling references and citations, cycles, former ids that are claimed twice.
 *
 * @param written what each record was read from; pointers lead into it
 * @param unread references of records that were given but could not be read: one that leads to them does not dangle
 */
export function linkFaults(dataset: Dataset, written: ReadonlyMap<Ref, Entry>, unread: ReadonlySet<string>): Finding[] {
  const places = dataset.byKind.source.flatMap(({ id, paragraphs }) => paragraphs.map(({ locator }) => `${id}/${locator}`));
  const known = new Set(places);
  const claims = new Map<string, Ref>();
  const findings: Finding[] = [];
  for (const [ref, record] of dataset.records) {
    const { authored, file } = written.get(ref) as Entry;
    const report = (code: FindingCode, path: Path, args: Record<string, string>) =>
      findings.push(finding(code, toPointer(authoredPath(authored, path)), args, file));
    for (const [i, former] of (record.formerIds ?? []).entries()) {
      const id = refOf(record.kind, former);
      const other = dataset.records.has(id) ? id : claims.get(id);
      if (other) report('former-id-taken', ['formerIds', i], { id, other });
      else claims.set(id, ref);
    }
    for (const { target, path } of dataset.outgoing.get(ref) ?? []) {
      const now = dataset.moved.get(target);
      if (dataset.records.has(target)) continue;
      if (now) report('reference-moved', path, { ref: target, now });
      else if (!unread.has(target)) report('reference-missing', path, { ref: target, ...nearestRecord(dataset, target) });
    }
    for (const { cite, path } of citationsIn(authored)) {
      if (known.has(cite) || unread.has(`source/${cite.slice(0, cite.indexOf('/'))}`)) continue;
      const suggestion = nearest(cite, places);
      report('citation-missing', path, { cite, ...(suggestion && { suggestion }) });
    }
  }
  for (const { field, refs } of cyclesIn(dataset)) {
    const [first] = refs as [Ref];
    findings.push(finding('reference-cycle', `/${field}`, { cycle: [...refs, first].join(' > ') }, written.get(first)?.file));
  }
  return findings;
}

function nearestRecord(dataset: Dataset, target: Ref): { suggestion?: string } {
  const { kind, id } = parseRef(target) as { kind: keyof Dataset['byKind']; id: string };
  const near = nearest(
    id,
    dataset.byKind[kind].map((record) => record.id),
  );
  return near === undefined ? {} : { suggestion: `${kind}/${near}` };
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
