import { RecordStore } from '../artifact/record-store.ts';
import { RecordStoreWriter } from '../artifact/record-store-writer.ts';
import { sectionsInMemory } from '../artifact/sections-in-memory.ts';
import { recordFaults } from '../checks/record-checks.ts';
import type { Dataset } from '../dataset.ts';
import { type Finding, finding } from '../findings.ts';
import { type Ref, refOf } from '../schema/id.ts';
import { referencePaths } from '../schema/kind-fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { authoredPath, fromPointer, toPointer } from '../schema/pointer.ts';
import { referencesIn } from '../schema/walk.ts';
import { maxFileBytes } from './document.ts';
import type { Item } from './json-items.ts';
import { LinkCheck, placesOf } from './link-faults.ts';
import { overlay } from './overlay.ts';
import { promisedRefs } from './read-records.ts';
import { authoredOf, placed, readRecordLine } from './record-line.ts';

/** What a finding is about: the record alone, what was sent together, or what was sent beside what the register has. */
export type Scope = 'record' | 'sent' | 'register';

/** A finding, with a pointer into what was sent. */
export type Scoped = Finding & { scope: Scope };

/** How the files of the register are kept; what is sent is not kept. */
const ofFilesOnly = new Set(['file-bom', 'file-crlf']);

/** Records that are sent to be checked, one after another: each by itself, then all together and against a register. */
export class SentRecords {
  readonly #dataset: Dataset;
  readonly #items = new Map<Ref, Item>();
  readonly #records = new RecordStoreWriter();
  readonly #former = new Map<string, Ref>();
  readonly #places = new Set<string>();
  readonly #unread = new Set<string>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** What is wrong with one record. */
  add(item: Item): Scoped[] {
    return this.#add(item).map((found) => inFile(found, item));
  }

  #add(item: Item): Scoped[] {
    if (item.problem !== undefined) return located([finding('json-syntax', '', { problem: item.problem })], item, 'record');
    if (item.bytes.length > maxFileBytes) {
      return located([finding('file-too-large', '', { size: item.bytes.length, limit: maxFileBytes })], item, 'record');
    }
    const { record, written, findings } = readRecordLine(item);
    const own = findings.filter(({ code }) => !ofFilesOnly.has(code));
    if (!record) {
      for (const ref of promisedRefs(new TextDecoder().decode(item.bytes))) this.#unread.add(ref);
      return below(item.pointer, own, 'record');
    }
    const authored = authoredOf(written);
    const faults = recordFaults(record).map((found) => ({
      ...found,
      path: toPointer(authoredPath(authored, fromPointer(found.path))),
    }));
    const ref = refOf(record.kind, record.id);
    const earlier = this.#items.get(ref);
    const twice = earlier ? [finding('duplicate-id', '/id', { ref, other: nameOf(earlier) })] : this.#keep(ref, record, item);
    return [
      ...below(item.pointer, [...own, ...placed(faults, written, item)], 'record'),
      ...below(item.pointer, placed(twice, written, item), 'sent'),
    ];
  }

  #keep(ref: Ref, record: AnyRecord, item: Item): [] {
    this.#items.set(ref, item);
    this.#records.add(record);
    for (const former of record.formerIds ?? []) this.#former.set(refOf(record.kind, former), ref);
    for (const place of placesOf(record)) this.#places.add(place);
    return [];
  }

  /** What is wrong between the records, and between them and the register. */
  *finish(): Generator<Scoped> {
    const sent = { refs: new Set(this.#items.keys()), former: this.#former, places: this.#places, unread: this.#unread };
    const { targets, faultsOf, scopeOf } = overlay(this.#dataset, sent);
    const check = new LinkCheck(targets);
    const records = new RecordStore(sectionsInMemory(this.#records.finish()));
    for (const [i, item] of [...this.#items.values()].entries()) {
      const record = records.at(i) as AnyRecord;
      const authored: unknown = JSON.parse(new TextDecoder().decode(item.bytes));
      const links = check.faultsOf(record, [...referencesIn(record, referencePaths(record.kind))], authored);
      yield* this.#told([...links, ...faultsOf(record)], item, scopeOf);
    }
    for (const { refs, found } of check.cycles()) {
      const item = refs.map((ref) => this.#items.get(ref)).find((one) => one !== undefined);
      if (item) yield* this.#told([found], item, scopeOf);
    }
  }

  #told(findings: readonly Finding[], item: Item, scopeOf: (found: Finding) => Scope): Scoped[] {
    const text = { text: new TextDecoder().decode(item.bytes) };
    return placed(findings, text, item).map((found) => inFile({ ...found, path: item.pointer + found.path, scope: scopeOf(found) }, item));
  }
}

/** What a record is called that has nothing but its place. */
const nameOf = ({ file, pointer, number }: Item) =>
  file !== undefined ? `${file}:${number}` : pointer === '' ? `line ${number}` : `the record at ${pointer}`;

const inFile = (found: Scoped, { file }: Item): Scoped => (file === undefined ? found : { ...found, file });

const below = (pointer: string, findings: readonly Finding[], scope: Scope): Scoped[] =>
  findings.map((found) => ({ ...found, path: pointer + found.path, scope }));

/** Findings about the text as a whole, which need not be one that can be read. */
const located = (findings: readonly Finding[], { pointer, number, column }: Item, scope: Scope): Scoped[] =>
  below(pointer, findings, scope).map((found) => ({ ...found, line: number, column }));
