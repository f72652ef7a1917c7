import type { Sections } from '../artifact/sections.ts';
import { StringTable } from '../artifact/string-table.ts';
import type { ReadClocks } from '../clocks.ts';
import { type FieldTable, type NamedField, requireField } from '../query/fields.ts';
import { clip, invalid } from '../query/invalid.ts';
import { issuedByAny } from '../reading.ts';
import { type KindName, kindNames, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Source } from '../schema/source.ts';
import { valuesAt } from '../schema/walk.ts';
import { nearestFew } from '../text/suggest.ts';
import { caption } from '../words/caption.ts';
import { type Bits, emptyBits, setBit, setRange } from './bits.ts';
import { CodeColumn, type CodeSections } from './code-column.ts';
import type { IndexMeta } from './compile.ts';
import { type IdSections, IdTable } from './id-table.ts';
import { type NameSections, NameTable } from './name-table.ts';
import { RangeColumn, type RangeSections } from './range-column.ts';
import { TextIndex, type TextSections } from './text-index.ts';
import { TextMatcher } from './text-matcher.ts';
import { View, type VisibilitySections } from './visibility.ts';

/** Gives the records by their numbers; they may be decoded each time. */
export type RecordSource = { readonly size: number; at: (doc: number) => AnyRecord };

/** The compiled index, opened. Each part is read when a query first needs it. */
export class IndexReader {
  readonly meta: IndexMeta;
  readonly table: FieldTable;
  readonly size: number;
  readonly #sections: Sections;
  readonly #source: RecordSource;
  readonly #columns = new Map<string, CodeColumn | RangeColumn>();
  readonly #captions = new Map<string, string>();
  readonly #saidOn: ReadonlyMap<string, number>;
  readonly #moved: ReadonlyMap<string, Ref>;
  /** A view that hides nothing. */
  readonly openView: View;
  readonly matcher = new TextMatcher(this);
  /** The steps to the texts that are searched, by the numbers of their fields. */
  readonly searched: readonly (readonly string[])[];
  #visibility: VisibilitySections | undefined;
  #ids: IdTable | undefined;
  #text: TextIndex | undefined;
  #names: NameTable | undefined;

  constructor(meta: IndexMeta, sections: Sections, source: RecordSource, moved: ReadonlyMap<string, Ref>) {
    this.meta = meta;
    this.table = meta.table;
    this.size = meta.size;
    this.searched = meta.searched.map((path) => path.split('/'));
    this.#sections = sections;
    this.#source = source;
    // JSON has no infinity: a source that may be of any age has no day in the header of an artifact.
    this.#saidOn = new Map(meta.visibility.said.map(([source, day]) => [source, day ?? Number.NEGATIVE_INFINITY]));
    this.#moved = moved;
    this.openView = this.view({}, true);
  }

  /** What a former reference has become. */
  movedTo(ref: string): Ref | undefined {
    return this.#moved.get(ref);
  }

  refsOfKind(kind: KindName): Ref[] {
    const [from, to] = this.meta.kinds[kind];
    return Array.from({ length: to - from }, (_, i) => refOf(kind, this.ids.at(from + i)));
  }

  docsWithId(id: string): number[] {
    return kindNames.map((kind) => this.docOf(`${kind}/${id}`)).filter((doc) => doc >= 0);
  }

  /** The citations that a value stands for: itself, or every one of a source. */
  citations(value: string): string[] {
    const slash = value.indexOf('/');
    const doc = this.docOf(refOf('source', slash < 0 ? value : value.slice(0, slash)));
    const source = doc < 0 ? undefined : (this.recordAt(doc) as Source);
    const places = source?.paragraphs.map(({ locator }) => `${source.id}/${locator}`) ?? [];
    if (slash < 0 && source) return places;
    if (places.includes(value)) return [value];
    const sources = this.refsOfKind('source').map((ref) => ref.slice('source/'.length));
    const near = nearestFew(value, [...places, ...sources]);
    throw invalid('cites', `"${clip(value)}" is no place of a source`, 'a citation such as a-58-98/42, or the id of a source', near);
  }

  recordAt(doc: number): AnyRecord {
    return this.#source.at(doc);
  }

  captionAt(doc: number): string {
    return this.captionOf(this.refAt(doc)) as string;
  }

  /** The caption of a record, or nothing where there is none. */
  captionOf(ref: string): string | undefined {
    const known = this.#captions.get(ref);
    if (known !== undefined) return known;
    const doc = this.docOf(ref);
    if (doc < 0) return undefined;
    const name = caption(this.recordAt(doc));
    if (this.#captions.size > 10_000) this.#captions.clear();
    this.#captions.set(ref, name);
    return name;
  }

  kindAt(doc: number): KindName {
    return kindNames.find((kind) => doc < this.meta.kinds[kind][1]) as KindName;
  }

  refAt(doc: number): Ref {
    return refOf(this.kindAt(doc), this.ids.at(doc));
  }

  /** The number of a record, or -1. */
  docOf(ref: string): number {
    const slash = ref.indexOf('/');
    const kind = ref.slice(0, slash) as KindName;
    if (!Object.hasOwn(this.meta.kinds, kind)) return -1;
    return this.ids.find(ref, ref.slice(slash + 1), ...this.meta.kinds[kind]);
  }

  /** The field that a name stands for, or a {@link QueryInvalid}. */
  field(kinds: readonly KindName[], name: string): NamedField {
    return requireField(this.table, kinds, name);
  }

  get ids(): IdTable {
    this.#ids ??= new IdTable(this.#under('ids') as IdSections);
    return this.#ids;
  }

  get text(): TextIndex {
    this.#text ??= new TextIndex(this.#strings('text/vocabulary'), this.#under('text') as TextSections, this.size);
    return this.#text;
  }

  get names(): NameTable {
    this.#names ??= new NameTable(this.#under('names') as NameSections, this.text);
    return this.#names;
  }

  /** The column of a field, or nothing where no record has it. */
  column(path: string): CodeColumn | RangeColumn | undefined {
    const known = this.#columns.get(path);
    if (known) return known;
    const meta = this.meta.columns.find((column) => column.path === path);
    if (!meta) return undefined;
    const parts = this.#under(path);
    const column =
      meta.type === 'code'
        ? new CodeColumn(meta, parts as CodeSections, this.#strings(`${path}/dictionary`), this.size)
        : new RangeColumn(meta, parts as RangeSections, this.size);
    this.#columns.set(path, column);
    return column;
  }

  codeColumns({ fields }: Pick<NamedField, 'fields'>): CodeColumn[] {
    return fields.map(({ path }) => this.column(path)).filter((column) => column instanceof CodeColumn);
  }

  rangeColumns({ fields }: Pick<NamedField, 'fields'>): RangeColumn[] {
    return fields.map(({ path }) => this.column(path)).filter((column) => column instanceof RangeColumn);
  }

  /** The records in the order of their names. */
  get byName(): Uint32Array {
    return this.#section('order/name') as Uint32Array;
  }

  /** The places in {@link byName} whose name is the same as the one before. */
  get nameTies(): Bits {
    return this.#section('order/nameTies') as Bits;
  }

  /** Sources issued by a body that the record is or names. */
  primarySources(record: AnyRecord): ReadonlySet<string> {
    const references = this.table.kinds[record.kind].references.flatMap((path) => [...valuesAt(record, path)]);
    const named = new Set<unknown>([refOf(record.kind, record.id), ...references.map(({ value }) => value)]);
    const [from, to] = this.meta.kinds.source;
    const sources = Array.from({ length: to - from }, (_, i) => this.recordAt(from + i) as Source);
    return issuedByAny(sources, named);
  }

  /** The records in that state, clocks aside. */
  inState(state: string): Uint32Array {
    return this.#section(`state/${state}`) as Uint32Array;
  }

  /** The records of which some text may be hidden while they are not. */
  get conditional(): Bits {
    return this.#section('state/conditional') as Bits;
  }

  ofKinds(kinds: readonly KindName[]): Bits {
    const bits = emptyBits(this.size);
    for (const kind of kinds) setRange(bits, ...this.meta.kinds[kind]);
    return bits;
  }

  of(docs: Iterable<number>): Bits {
    const bits = emptyBits(this.size);
    for (const doc of docs) setBit(bits, doc);
    return bits;
  }

  view(clocks: Omit<ReadClocks, 'saidOn'>, external: boolean): View {
    const sections = () => {
      this.#visibility ??= this.#under('visibility') as VisibilitySections;
      return this.#visibility;
    };
    return new View(this.meta.visibility, sections, { ...clocks, saidOn: this.#saidOn }, external);
  }

  #section(name: string): Sections[string] {
    return this.#sections[name] as Sections[string];
  }

  #strings(name: string): StringTable {
    return new StringTable(this.#section(`${name}/bytes`) as Uint8Array, this.#section(`${name}/ends`) as Uint32Array);
  }

  /** The sections below a name, under their own. */
  #under(prefix: string): unknown {
    const names = Object.keys(this.#sections).filter((name) => name.lastIndexOf('/') === prefix.length && name.startsWith(prefix));
    return Object.fromEntries(names.map((name) => [name.slice(prefix.length + 1), this.#section(name)]));
  }
}
