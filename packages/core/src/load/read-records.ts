import { RecordStore } from '../artifact/record-store.ts';
import { RecordStoreWriter } from '../artifact/record-store-writer.ts';
import type { Section } from '../artifact/sections.ts';
import { sectionsInMemory } from '../artifact/sections-in-memory.ts';
import { free, Growing } from '../engine/growing.ts';
import { TextNumbers } from '../engine/text-numbers.ts';
import { finding } from '../findings.ts';
import type { DamageType } from '../schema/citation.ts';
import { type KindName, kindNames, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { type Damage, damagedPlaces } from './damage.ts';
import { documentOrder } from './document-order.ts';
import type { FindingList } from './finding-list.ts';
import type { Line } from './lines.ts';
import { placesOf, type Targets } from './link-faults.ts';
import { placed, readRecordLine, textOf, type Written } from './record-line.ts';

/** A record as it was read. */
export type ReadRecord = { record: AnyRecord; written: Written; line: number };

/** Records that are read line by line: each is checked, and kept as bytes, which are a few of those of its text. */
export class ReadRecords {
  readonly #findings: FindingList;
  readonly #file: string | undefined;
  /** The records by number, in the order of their lines; of each the line. */
  #numbers = new TextNumbers();
  readonly #lines: number[] = [];
  readonly #records = new RecordStoreWriter();
  /** What was written where it is not the record itself; of each record the place in that list, from 1 on, or 0. */
  readonly #written = new RecordStoreWriter();
  readonly #writtenAt = new Growing(Uint32Array);
  #writtenCount = 0;
  readonly #formerIds = new Map<Ref, readonly string[]>();
  readonly #places = new Set<string>();
  readonly #damage = new Map<string, DamageType[]>();
  readonly #unread = new Set<string>();

  #sections: Section[] = [];

  constructor(findings: FindingList, file?: string) {
    this.#findings = findings;
    this.#file = file;
  }

  add(line: Line): void {
    const { record, written, findings } = readRecordLine(line, this.#file);
    for (const found of findings) this.#findings.add(found);
    if (!record) {
      for (const ref of promisedRefs(textOf(written))) this.#unread.add(ref);
      return;
    }
    const ref = refOf(record.kind, record.id);
    const earlier = this.#numbers.find(ref);
    if (earlier < 0) this.#keep(ref, record, written, line.number);
    else {
      const twice = finding('duplicate-id', '/id', { ref, other: `line ${this.#lines[earlier]}` }, this.#file);
      for (const found of placed([twice], written, line)) this.#findings.add(found);
    }
  }

  #keep(ref: Ref, record: AnyRecord, written: Written, line: number): void {
    this.#numbers.add(ref);
    this.#lines.push(line);
    this.#records.add(record);
    const isItself = JSON.stringify(record) === textOf(written);
    if (!isItself) this.#written.add(written);
    this.#writtenAt.push(isItself ? 0 : ++this.#writtenCount);
    if (record.formerIds) this.#formerIds.set(ref, record.formerIds);
    for (const place of placesOf(record)) this.#places.add(place);
    for (const [place, types] of damagedPlaces(record)) this.#damage.set(place, types);
  }

  get damage(): Damage {
    return this.#damage;
  }

  /** No more lines: the records in the order of a dataset, any of them, and what they may refer to. */
  finish(): { records: Iterable<ReadRecord>; recordOf: (ref: Ref) => ReadRecord; targets: Targets } {
    for (const ref of this.#unread) if (this.#numbers.find(ref) >= 0) this.#unread.delete(ref);
    const order = documentOrder(this.#numbers);
    const moved = this.#moved(order);
    const at = this.#reader();
    const records = function* () {
      for (const number of order) yield at(number);
    };
    return {
      records: records(),
      recordOf: (ref) => at(this.#numbers.find(ref)),
      targets: {
        hasRecord: (ref) => this.#numbers.find(ref) >= 0,
        movedTo: (former) => moved.get(former),
        places: this.#places,
        idsOf: idsByKind(this.#numbers),
        unread: this.#unread,
      },
    };
  }

  /** Gives all memory back at once: compiling needs the room. Nothing can be read any more. */
  release(): void {
    for (const section of this.#sections) free(section);
    this.#numbers = new TextNumbers();
    this.#unread.clear();
  }

  #reader(): (number: number) => ReadRecord {
    const stores = [this.#records.finish(), this.#written.finish()] as const;
    this.#sections = stores.flatMap((sections) => Object.values(sections));
    const [records, written] = [new RecordStore(sectionsInMemory(stores[0])), new RecordStore(sectionsInMemory(stores[1]))];
    const writtenAt = this.#writtenAt.toArray();
    return (number) => {
      const record = records.at(number) as AnyRecord;
      const at = writtenAt[number] as number;
      return {
        record,
        written: at === 0 ? { authored: record } : (written.at(at - 1) as Written),
        line: this.#lines[number] as number,
      };
    };
  }

  #moved(order: Uint32Array): Map<string, Ref> {
    const moved = new Map<string, Ref>();
    if (this.#formerIds.size === 0) return moved;
    for (const number of order) {
      const ref = this.#numbers.at(number) as Ref;
      for (const former of this.#formerIds.get(ref) ?? []) moved.set(`${ref.slice(0, ref.indexOf('/'))}/${former}`, ref);
    }
    return moved;
  }
}

function idsByKind(refs: Iterable<string>): Targets['idsOf'] {
  const ids = new Map<KindName, string[]>();
  return (kind) => {
    const known = ids.get(kind) ?? [...refs].filter((ref) => ref.startsWith(`${kind}/`)).map((ref) => ref.slice(kind.length + 1));
    ids.set(kind, known);
    return known;
  };
}

/** The reference that a record would have if it were sound, read from the text, which may be no JSON; of an unknown kind, all that it may be. */
export function promisedRefs(text: string): string[] {
  const [, kind] = /"kind"\s*:\s*"([a-z-]+)"/.exec(text) ?? [];
  const [, id] = /"id"\s*:\s*"([a-z0-9-]+)"/.exec(text) ?? [];
  if (id === undefined) return [];
  return kindNames.includes(kind as KindName) ? [`${kind}/${id}`] : kindNames.map((name) => `${name}/${id}`);
}
