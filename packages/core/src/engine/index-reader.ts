import type { ReadableSections, Section } from '../artifact/sections.ts';
import { StringTable } from '../artifact/string-table.ts';
import type { ReadClocks } from '../clocks.ts';
import { type FieldTable, type NamedField, requireField } from '../query/fields.ts';
import { clip, invalid } from '../query/invalid.ts';
import { issuedByAny } from '../reading.ts';
import { type KindName, kindNames, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Source } from '../schema/source.ts';
import { someValueAt } from '../schema/walk.ts';
import { nearestFew } from '../text/suggest.ts';
import { caption } from '../words/caption.ts';
import { type Bits, emptyBits, setRange } from './bits.ts';
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

/** A field that is searched: its number, and the steps to its texts; `*` stands for the items of a list. */
export type SearchedField = { number: number; steps: readonly string[] };

/** The compiled index, opened. Each part is read when a query first needs it. */
export class IndexReader {
  readonly meta: IndexMeta;
  readonly table: FieldTable;
  readonly size: number;
  readonly #sections: ReadableSections;
  readonly #source: RecordSource;
  readonly #columns = new Map<string, CodeColumn | RangeColumn>();
  readonly #captions = new Map<string, string>();
  readonly #saidOn: ReadonlyMap<string, number>;
  readonly #moved: ReadonlyMap<string, Ref>;
  /** A view that hides nothing. */
  readonly openView: View;
  readonly matcher = new TextMatcher(this);
  /** By kind the searched fields that its records may have, with the steps to their texts. */
  readonly #searched = new Map<KindName, readonly SearchedField[]>();
  #ids: IdTable | undefined;
  #text: TextIndex | undefined;
  #names: NameTable | undefined;

  constructor(meta: IndexMeta, sections: ReadableSections, source: RecordSource, moved: ReadonlyMap<string, Ref>) {
    this.meta = meta;
    this.table = meta.table;
    this.size = meta.size;
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
    return kindNames.map((kind) => this.docOf(refOf(kind, id))).filter((doc) => doc >= 0);
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

  /** The searched fields that records of a kind may have, in their order. */
  searchedIn(kind: KindName): readonly SearchedField[] {
    const known = this.#searched.get(kind);
    if (known) return known;
    const { keys } = this.table.kinds[kind];
    const fields = this.meta.searched.map((path, number) => ({ number, steps: path.split('/') }));
    const found = fields.filter(({ steps: [first] }) => keys.includes(first as string));
    this.#searched.set(kind, found);
    return found;
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
    this.#ids ??= new IdTable(this.#sections.under('ids') as IdSections);
    return this.#ids;
  }

  get text(): TextIndex {
    this.#text ??= new TextIndex(this.#strings('text/vocabulary'), this.#sections.under('text') as TextSections, this.size);
    return this.#text;
  }

  get names(): NameTable {
    this.#names ??= new NameTable(this.#sections.under('names') as NameSections, this.text);
    return this.#names;
  }

  /** The column of a field, or nothing where no record has it. */
  column(path: string): CodeColumn | RangeColumn | undefined {
    const known = this.#columns.get(path);
    if (known) return known;
    const meta = this.meta.columns.find((column) => column.path === path);
    if (!meta) return undefined;
    const parts = this.#sections.under(path);
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

  /** Sources issued by a body that the record is or names. */
  primarySources(record: AnyRecord): ReadonlySet<string> {
    const named = new Set<unknown>([refOf(record.kind, record.id)]);
    for (const path of this.table.kinds[record.kind].references) someValueAt(record, path, (value) => !named.add(value));
    const [from, to] = this.meta.kinds.source;
    const sources = Array.from({ length: to - from }, (_, i) => this.recordAt(from + i) as Source);
    return issuedByAny(sources, named);
  }

  ofKinds(kinds: readonly KindName[]): Bits {
    const bits = emptyBits(this.size);
    for (const kind of kinds) setRange(bits, ...this.meta.kinds[kind]);
    return bits;
  }

  view(clocks: Omit<ReadClocks, 'saidOn'>, external: boolean): View {
    const sections = () => this.#sections.under('visibility') as VisibilitySections;
    return new View(this.meta.visibility, sections, { ...clocks, saidOn: this.#saidOn }, external);
  }

  /**
   * `order/name`: the records in the order of their names; `order/nameTies`: the set of places there whose name is the same as the one before.
   * `state/` and a state: the records in it, clocks aside; `state/conditional`: the set of those of which some text may be hidden while they
   * are not.
   */
  section<T extends Section>(name: string): T {
    return this.#sections.get(name) as T;
  }

  #strings(name: string): StringTable {
    return new StringTable(this.section(`${name}/bytes`), this.section(`${name}/ends`));
  }
}
