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

describe('a query', () => {
  const query = {} as OpenRegister['query'];
  type AnswerOf<Q> = Q extends Promise<infer A> ? A : never;

  it('gives records of its kinds', () => {
    const ask = () => query({ kinds: ['activity', 'place'] });
    expectTypeOf<AnswerOf<ReturnType<typeof ask>>['data'][number]['kind']>().toEqualTypeOf<'activity' | 'place'>();
    const askAll = () => query({ text: 'trafficking' });
    expectTypeOf<AnswerOf<ReturnType<typeof askAll>>['data'][number]>().toEqualTypeOf<AnyRecord>();
  });

  it('gives records cut to its fields', () => {
    const ask = () => query({ kinds: ['activity'], fields: ['names', 'when'] });
    type Row = AnswerOf<ReturnType<typeof ask>>['data'][number];
    expectTypeOf<keyof Row>().toEqualTypeOf<'kind' | 'id' | 'names' | 'when'>();
    expectTypeOf<Row['names']>().toEqualTypeOf<Activity['names']>();
  });

  it('gives what its references lead to', () => {
    const ask = () => query({ kinds: ['activity'], include: ['topics', 'instruments.instrument'] });
    expectTypeOf<AnswerOf<ReturnType<typeof ask>>['included'][number]['kind']>().toEqualTypeOf<'topic' | 'instrument'>();
    const askParties = () => query({ kinds: ['activity'], include: ['parties.party'] });
    expectTypeOf<AnswerOf<ReturnType<typeof askParties>>['included'][number]['kind']>().toEqualTypeOf<
      'organization' | 'person' | 'place'
    >();
    const askAdopters = () => query({ kinds: ['instrument'], include: ['adoptedBy'] });
    expectTypeOf<AnswerOf<ReturnType<typeof askAdopters>>['included'][number]['kind']>().toEqualTypeOf<'organization' | 'place'>();
  });

  it('lets included records be left out where they were not asked for', () => {
    const ask = () => query({ kinds: ['topic'] });
    expectTypeOf<AnswerOf<ReturnType<typeof ask>>['included']>().toEqualTypeOf<readonly AnyRecord[] | undefined>();
  });

  it('refuses other parameters, and values of another type', () => {
    // @ts-expect-error: a number is no sort
    () => query({ sort: 1 });
    // @ts-expect-error: there is no such kind
    () => query({ kinds: ['planet'] });
  });
});

describe('a record', () => {
  it('is told apart by its kind', () => {
    const titleOf = (record: AnyRecord) => (record.kind === 'survey-result' ? record.subject : record.id);
    expectTypeOf(titleOf).returns.toEqualTypeOf<string>();
    expectTypeOf<Activity['when']>().extract<unknown[]>().items.toHaveProperty('cite');
  });
});
