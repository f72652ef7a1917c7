import type * as Effect from 'effect/Effect';
import { describe, expectTypeOf, it } from 'vitest';
import type { CursorStale, QueryInvalid, RecordMoved, RecordNotFound } from '../src/errors.ts';
import type { Activity, AnyRecord, OpenRegister, Page, Ref, SurveyResult } from '../src/index.ts';
import type { RegisterService } from '../src/register.ts';

describe('references', () => {
  it('are branded by their kind, and can be compared with and written as literals', () => {
    expectTypeOf<'organization/unhcr'>().toExtend<Ref<'organization'>>();
    expectTypeOf<Ref<'organization'>>().toExtend<Ref>();
    expectTypeOf<Ref<'activity'>>().not.toExtend<Ref<'organization'>>();
    expectTypeOf<string>().not.toExtend<Ref>();
  });
});

describe('questions', () => {
  it('give records of the kind asked for', () => {
    const list = {} as OpenRegister['list'];
    expectTypeOf(list<'activity'>).returns.resolves.toEqualTypeOf<Page<Activity>>();
    expectTypeOf(list<'survey-result'>).returns.resolves.toEqualTypeOf<Page<SurveyResult>>();
  });

  it('carry their errors in the signature as effects', () => {
    expectTypeOf<RegisterService['get']>().returns.toEqualTypeOf<Effect.Effect<AnyRecord, RecordNotFound | RecordMoved>>();
    const list = {} as RegisterService['list'];
    expectTypeOf(list<'activity'>).returns.toEqualTypeOf<Effect.Effect<Page<Activity>, QueryInvalid | CursorStale>>();
  });
});

describe('a record', () => {
  it('is told apart by its kind', () => {
    const titleOf = (record: AnyRecord) => (record.kind === 'survey-result' ? record.subject : record.id);
    expectTypeOf(titleOf).returns.toEqualTypeOf<string>();
    expectTypeOf<Activity['when']>().extract<unknown[]>().items.toHaveProperty('cite');
  });
});
