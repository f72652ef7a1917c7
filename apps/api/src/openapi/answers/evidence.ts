import { conflictClasses, policies } from '@org/migration-core';
import * as z from 'zod';
import { exported } from '../exported.ts';
import { citation, kind, label, name, pointer, ref, remark, text } from './parts.ts';

export const attestation = z
  .object({
    value: z.unknown().meta({ description: 'A value of the field.' }),
    holds: exported<string>('EDTF').optional(),
    basis: z.enum(['implied', 'external']).optional().meta({ description: 'Left out where the source states it outright.' }),
    reference: label.optional(),
    stated: label.optional(),
    note: exported<string>('Sentence').optional(),
    cite: z.array(citation),
  })
  .meta({ title: 'Attestation', description: 'One value, and who says it where.' });

export const agreement = z
  .enum(['agreed', 'more-precise', 'less-precise', 'contradicted', 'planned-then-held'])
  .meta({ title: 'Agreement', description: 'How one value stands to another.' });

export const conflict = z
  .object({
    class: z.enum(conflictClasses).meta({ description: 'How the sources differ, or what an editor remarked.' }),
    ref,
    kind,
    name,
    field: pointer.optional(),
    attestations: z.array(attestation).optional(),
    remark: remark.optional(),
    cite: z.array(citation),
  })
  .meta({ title: 'Conflict', description: 'A place where the sources differ, err, or leave something open.' });

export const plan = z
  .object({
    ref,
    name,
    announced: z.array(attestation).meta({ description: 'What was announced, and where.' }),
    outcome: z
      .object({ ref, name, certainty: z.enum(['certain', 'probable', 'possible']), told: z.array(attestation) })
      .optional()
      .meta({ description: 'What came of it; left out where no source tells.' }),
  })
  .meta({ title: 'Plan', description: 'Something announced, and what became of it.' });

export const invariant = z
  .object({
    id: z.enum(['members-counted', 'all-counted', 'options-sum', 'rate', 'rounds-in-order', 'deadline-after-sending']),
    statement: text('What must be so.'),
    status: z.enum(['pass', 'fail', 'undetermined']),
    detail: text('Why, with the figures.'),
    bounds: z
      .object({ low: z.number(), high: z.number().optional() })
      .optional()
      .meta({ description: 'What the figures leave possible; without `high` there is no upper end.' }),
  })
  .meta({ title: 'Invariant', description: 'One thing that must be so if the figures of an inquiry are right.' });

const hidden = z.enum(['said-later', 'not-holding', 'external']);

export const reading = z
  .object({
    value: z.unknown().optional().meta({ description: 'The value; left out where every attestation is hidden.' }),
    because: attestation.optional(),
    others: z.array(z.object({ attestation, agreement })).meta({ description: 'The other visible attestations.' }),
    hidden: z.array(z.object({ attestation, reason: hidden })).meta({ description: 'What the clocks and `external=false` hide.' }),
    agreement: z
      .enum([...agreement.options, 'sole', 'none'])
      .meta({ description: 'The gravest way in which two visible attestations differ; `sole` where there is one.' }),
    policy: z.enum(policies),
  })
  .meta({ title: 'Reading', description: 'What an attested field says under two clocks and a policy.' });

const citations = z.array(
  z.object({ cite: citation, words: text('The citation in words.'), citeAs: text('A full reference to cite the fact by.') }),
);

export const explanation = z
  .object({
    ref,
    path: pointer,
    value: z.unknown().meta({ description: 'What stands there.' }),
    reading: reading.optional(),
    citations,
    policy: z.enum(policies).optional(),
    alternatives: z
      .array(
        z.object({
          path: pointer,
          value: z.unknown().meta({ description: 'Another value that the sources give.' }),
          because: z
            .enum([...agreement.options, ...hidden.options])
            .meta({ description: 'Why it was not taken: how it stands to the one that was, or what hides it.' }),
          citations,
        }),
      )
      .meta({ description: 'Values that were not taken.' }),
    remarks: z.array(z.string()).meta({ description: "Editor's remarks on the field." }),
    damage: z.array(z.string()).meta({ description: 'What is wrong with the text at the cited places.' }),
  })
  .meta({ title: 'Explanation', description: 'Why the register says what it says at one place of a record.' });
