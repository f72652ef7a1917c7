import { type AnyRecord, type Citation, type KindName, kindNames, kinds, type RecordOf, type Ref, type Remark } from '@org/migration-core';
import * as z from 'zod';
import { exported } from '../exported.ts';

/** What the schemas of answers are made of. */

export const kind = z.enum(kindNames).meta({ description: 'The kind of a record.' });
export const text = (description: string) => z.string().meta({ description });
export const count = (description: string) => z.int().min(0).meta({ description });
export const name = text('The name under which the record is shown.');
export const pointer = text('JSON Pointer of a place in the record, such as `/when`.');

export const citation = exported<Citation>('Citation');
export const remark = exported<Remark>('Remark');
export const record = exported<AnyRecord>('Record');
export const label = exported<string>('Label');
export const locator = exported<string>('Locator');

/** A record of one kind, whole. */
export const recordOf = <K extends KindName>(of: K) => exported<RecordOf<K>>(titleOf(of));

/** The name of a kind as a component: `SurveyResult`. */
export const titleOf = (of: KindName): string => kinds[of].title.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());

export const ref = z
  .string()
  .regex(new RegExp(`^(?:${kindNames.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`))
  .meta({
    title: 'Reference',
    description: 'A reference to a record, `kind/id`.',
    examples: ['organization/unhcr'],
  }) as unknown as z.ZodType<Ref, string>;
