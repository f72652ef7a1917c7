import type {
  AnyRecord,
  Attestation,
  Candidate,
  Completion,
  Conflict,
  CountedPage,
  Coverage,
  Explanation,
  Facet,
  Group,
  Highlight,
  Hit,
  Invariant,
  Many,
  Neighbour,
  Page,
  Paragraph,
  PathStep,
  Plan,
  PlanStep,
  Reading,
  RelatedRecord,
  Suggestions,
  Topic,
} from '@org/migration-core';
import type { SentFinding, Validation } from '@org/migration-core/validate';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { recordOf } from '../src/openapi/answers/parts.ts';
import type { answerOf, answers, countedPageOf, pageOf, recordPageOf, validationAnswer } from '../src/openapi/answers.ts';
import type { ProblemError } from '../src/problem/problem.ts';
import type { ProblemPage } from '../src/problem/problem-page.ts';
import type { Body, PageBody } from '../src/representation/json.ts';

/** A type as JSON carries it: nothing is read-only, and what is undefined is left out. */
type InJson<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly [infer A, infer B]
    ? [InJson<A>, InJson<B>]
    : T extends readonly (infer Item)[]
      ? InJson<Item>[]
      : T extends object
        ? { -readonly [K in keyof T]: InJson<Exclude<T[K], undefined>> }
        : T;

type Told<Name extends keyof typeof answers> = InJson<z.output<(typeof answers)[Name]>>;

describe('the schemas of answers describe the types of the SDK:', () => {
  it('what is found', () => {
    expectTypeOf<Told<'Hit'>>().toEqualTypeOf<InJson<Hit>>();
    expectTypeOf<Told<'Highlight'>>().toEqualTypeOf<InJson<Highlight>>();
    expectTypeOf<Told<'Facet'>>().toEqualTypeOf<InJson<Facet>>();
    expectTypeOf<Told<'Group'>>().toEqualTypeOf<InJson<Group>>();
    expectTypeOf<Told<'PlanStep'>>().toEqualTypeOf<InJson<PlanStep>>();
    expectTypeOf<Told<'Neighbour'>>().toEqualTypeOf<InJson<Neighbour>>();
    expectTypeOf<Told<'Candidate'>>().toEqualTypeOf<InJson<Candidate>>();
    expectTypeOf<Told<'Completion'>>().toEqualTypeOf<InJson<Completion>>();
    expectTypeOf<Told<'Suggestions'>>().toEqualTypeOf<InJson<Suggestions>>();
    expectTypeOf<Told<'PathStep'>>().toEqualTypeOf<InJson<PathStep>>();
    expectTypeOf<Told<'RelatedRecord'>>().toEqualTypeOf<InJson<RelatedRecord>>();
  });

  it('what the sources say', () => {
    expectTypeOf<Told<'Attestation'>>().toEqualTypeOf<InJson<Attestation<unknown>>>();
    expectTypeOf<Told<'Conflict'>>().toEqualTypeOf<InJson<Conflict>>();
    expectTypeOf<Told<'Plan'>>().toEqualTypeOf<InJson<Plan>>();
    expectTypeOf<Told<'Reading'>>().toEqualTypeOf<InJson<Reading>>();
    expectTypeOf<Told<'Explanation'>>().toEqualTypeOf<InJson<Explanation>>();
    expectTypeOf<Told<'Coverage'>>().toEqualTypeOf<InJson<Coverage>>();
    expectTypeOf<Told<'Paragraph'>>().toEqualTypeOf<InJson<Paragraph>>();
    // JSON has no infinity: an open end is left out.
    expectTypeOf<Omit<Told<'Invariant'>, 'bounds'>>().toEqualTypeOf<InJson<Omit<Invariant, 'bounds'>>>();
  });

  it('what was sent', () => {
    expectTypeOf<Told<'Finding'>>().toEqualTypeOf<InJson<SentFinding>>();
    type Checked = InJson<z.output<typeof validationAnswer>>;
    expectTypeOf<Checked>().toEqualTypeOf<InJson<{ data: SentFinding[]; meta: { dataset: string } & Omit<Validation, 'findings'> }>>();
  });

  it('problems', () => {
    expectTypeOf<Told<'ProblemError'>>().toEqualTypeOf<InJson<ProblemError>>();
    expectTypeOf<InJson<ProblemPage>>().toExtend<Told<'ProblemPage'>>();
  });

  it('bodies', () => {
    type One = InJson<z.output<ReturnType<typeof answerOf<ReturnType<typeof recordOf<'topic'>>>>>>;
    expectTypeOf<One['data']>().toEqualTypeOf<InJson<Body<Topic>>['data']>();
    expectTypeOf<keyof One>().toEqualTypeOf<keyof Body<Topic>>();
    type Some = InJson<z.output<ReturnType<typeof pageOf<(typeof answers)['Hit']>>>>;
    expectTypeOf<Some['page']>().toEqualTypeOf<InJson<Omit<Page<Hit>, 'data'>>>();
    type Counted = InJson<z.output<ReturnType<typeof countedPageOf<(typeof answers)['Plan']>>>>;
    expectTypeOf<Counted['facets']>().toEqualTypeOf<InJson<CountedPage<Plan>['facets']>>();
    type Records = InJson<z.output<ReturnType<typeof recordPageOf<z.ZodType<AnyRecord>>>>>;
    expectTypeOf<keyof Records>().toEqualTypeOf<keyof PageBody<AnyRecord>>();
    expectTypeOf<Pick<Records['meta'], 'missing' | 'moved'>>().toEqualTypeOf<Partial<InJson<Pick<Many, 'missing' | 'moved'>>>>();
    expectTypeOf<Pick<Records, 'data' | 'page' | 'facets' | 'groups' | 'hits' | 'plan' | 'included'>>().toEqualTypeOf<
      InJson<Pick<PageBody<AnyRecord>, 'data' | 'page' | 'facets' | 'groups' | 'hits' | 'plan' | 'included'>>
    >();
  });
});
