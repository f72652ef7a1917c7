import type * as z from 'zod/mini';
import { type Citation, damageTypes, printCitation } from '../../src/schema/citation.ts';
import { compareText } from '../../src/schema/compare.ts';
import { Edtf } from '../../src/schema/edtf-schema.ts';
import { type KindName, parseRef } from '../../src/schema/id.ts';
import { references } from '../../src/schema/id-schema.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { nameRoles } from '../../src/schema/name.ts';
import { Names } from '../../src/schema/name-schema.ts';
import { Quantity, quantityRelations } from '../../src/schema/quantity-schema.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { isOptional, required, shapeOf } from '../../src/schema/shape.ts';
import { statements } from '../../src/schema/statement.ts';
import type { Draws } from './draws.ts';

/** What names and texts are made of: few words, so that records share them; some alike, some that folding changes, some without letters. */
export const drawnWords = [
  ...['migration', 'Migrant', 'migrants', 'Office', 'office', 'Côte', 'cote', 'Genève', 'GENEVE', 'Zürich', 'résumé', 'Ōsaka', 'ﬁnance'],
  ...[
    'UNHCR',
    'UNCHR',
    'IOM',
    'of',
    'the',
    'labour',
    'labor',
    'A/RES/55/25',
    'E/CN.9/2003/1',
    '55',
    '2003',
    'Женева',
    '東京',
    'İzmir',
    '—',
  ],
];

/** Every source has these places; the last may be damaged. */
export const drawnLocators = ['masthead', '1', 'b1.2', '2'];

const dates = [
  ...[
    '2003',
    '2001',
    '2002-11',
    '2003-07-01',
    '2000/2004',
    '1999/..',
    '../2002',
    '2003-41',
    '2001-23',
    '2002~',
    '1995?',
    '200X',
    '2003-XX',
  ],
  ...['2003-10-16/..', '/2001', '2002/', '2002-05-03/2002-06', '-0044', 'Y170000002'],
];

/** What stands in a field of a fixed form. */
const formed: Record<string, readonly string[]> = {
  lang: ['fr', 'es'],
  m49: ['152', '084'],
  iso2: ['CL', 'BZ'],
  iso3: ['CHL', 'BLZ'],
  unit: ['persons', 'per-cent', 'days'],
};

/** Fields along which no record may lead back to itself: they lead to records drawn before. */
const acyclic = new Set(['parents', 'broader', 'partOf', 'parent', 'realizes']);

/** Which record is drawn, and what it can refer to and cite. */
export type Outline = { kind: KindName; id: string; draws: Draws };
type Surroundings = { refs: readonly string[]; earlier: readonly string[]; sources: readonly string[] };
type Bag = Record<string, unknown>;

/** Draws a record from the schema of its kind, in the public shape. */
export function drawRecord({ kind, id, draws }: Outline, { refs, earlier, sources }: Surroundings): AnyRecord {
  const cited: Citation[] = [];
  let options = 0;
  /** What names the record and its parts, each of which must fit the others. */
  const ownParts: Record<string, (() => unknown) | undefined> = {
    kind: () => kind,
    id: () => id,
    formerIds: () => [`old-${id}`],
    sections: () => draws.several(2, (i) => ({ id: `s${i}`, label: 'I', heading: text(), ...(i > 0 && { parent: 's0' }) })),
    paragraphs: () =>
      drawnLocators.map((locator, i) => ({
        locator,
        type: 'paragraph',
        section: 's0',
        ...(i === 3 && draws.once(2) && { damage: [{ type: draws.from(damageTypes), text: text() }] }),
      })),
    'options.*.id': () => `option-${++options}`,
    'views.*.among': () => (options > 0 && draws.once(2) ? `option-${options}` : 'all-respondents'),
  };
  return drawn(schemas[kind], []) as AnyRecord;

  /** A value of the schema; undefined where it would have to refer to a record that there is not. */
  function drawn(schema: z.ZodMiniType, path: readonly string[]): unknown {
    const node = required(schema);
    const refersTo = references.get(node)?.kinds;
    if (refersTo) return draws.from((acyclic.has(path[0] as string) ? earlier : refs).filter((ref) => isOf(refersTo, ref)));
    if (node === Edtf) return draws.from(dates);
    if (node === Quantity) return quantity();
    const own = ownParts[path.join('.')];
    if (own) return own();
    const shape = shapeOf(node);
    if (shape.type === 'leaf') return leaf(node, path.at(-1) as string);
    if (shape.type === 'object') return object(node, shape.fields, path);
    const items = draws.several(node === Names ? 3 : 2, () => drawn(shape.element, [...path, '*'])).filter((item) => item !== undefined);
    if (node === Names) return items.map((name, i) => ({ ...(name as Bag), role: roleOf(i) }));
    return items.length > 0 ? items : undefined;
  }

  function object(node: z.ZodMiniType, fields: Record<string, z.ZodMiniType>, path: readonly string[]): Bag | undefined {
    const result: Bag = {};
    for (const [key, field] of Object.entries(fields)) {
      if (key === 'cite') result.cite = path.length === 0 ? united(cited.length > 0 ? cited : [citation()]) : citations(result);
      else if (key === 'reference' && statements.has(node)) {
        if (result.basis === 'external') result.reference = 'elsewhere';
      } else if (!isOptional(field) || draws.once(isQualifier(key) ? 6 : 3)) {
        const value = drawn(field, [...path, key]);
        if (value !== undefined) result[key] = value;
        else if (!isOptional(field)) return undefined;
      }
    }
    return result;
  }

  function leaf(schema: z.ZodMiniType, key: string): unknown {
    const def = schema._zod.def as z.core.$ZodTypeDef;
    if (def.type === 'enum') return draws.from(Object.values((def as z.core.$ZodEnumDef).entries));
    if (def.type === 'boolean') return draws.once(2);
    if (def.type === 'number') return 1 + draws.below(12);
    return draws.from(formed[key] ?? [text()]);
  }

  function quantity(): Quantity {
    const relation = draws.from(quantityRelations);
    const value = draws.from([40, 30, 0, -3, 2.5, 100]);
    const of = draws.once(5) ? { of: text() } : {};
    return {
      relation,
      value,
      ...(relation === 'between' && { upper: value + 10 }),
      unit: leaf(Quantity.shape.unit, 'unit') as string,
      ...of,
    };
  }

  function text(): string {
    return draws.several(4, () => draws.from(drawnWords)).join(' ');
  }

  function roleOf(i: number): string {
    return i === 0
      ? draws.from(['preferred', 'descriptive'])
      : draws.from(nameRoles.filter((role) => role !== 'preferred' && role !== 'descriptive'));
  }

  /** A statement from outside may cite nothing. */
  function citations({ basis }: Bag): Citation[] {
    const found = basis === 'external' && !draws.once(3) ? [] : draws.several(2, citation);
    cited.push(...found);
    return united(found);
  }

  function citation(): Citation {
    return { source: draws.from(sources), locator: draws.from(drawnLocators) };
  }
}

/** What may be said of any statement: each of it is rare, so that the statements themselves are not. */
const isQualifier = (key: string): boolean => ['holds', 'basis', 'stated', 'note', 'lang'].includes(key);

const isOf = (refersTo: readonly KindName[], ref: string): boolean => refersTo.includes(parseRef(ref)?.kind as KindName);

/** Each citation once, in order. */
const united = (cites: readonly Citation[]): Citation[] =>
  [...new Map(cites.map((cite) => [printCitation(cite), cite]))].sort(([a], [b]) => compareText(a, b)).map(([, cite]) => cite);
