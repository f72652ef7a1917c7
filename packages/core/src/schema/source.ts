import * as z from 'zod/mini';
import { DamageType, Locator } from './citation-schema.ts';
import { Edtf } from './edtf-schema.ts';
import { ref } from './id-schema.ts';
import { kinds } from './kinds.ts';
import { reportRepeats, reportUnknown } from './parts.ts';
import { recordSchema } from './record.ts';
import { attested, statement } from './statement.ts';
import { Label, Sentence } from './text.ts';

const ParagraphType = z
  .enum(['masthead', 'contents', 'summary', 'heading', 'paragraph', 'note'])
  .check(z.meta({ title: 'Passage type', description: 'What sort of place it is.' }));

const Damage = z
  .strictObject({ type: DamageType, text: Sentence.check(z.meta({ description: 'What is wrong, in our own words.' })) })
  .check(z.meta({ title: 'Damage', description: 'Something that is wrong with the text at a place.' }));

const examples = [
  {
    kind: 'source',
    id: 'a-58-98',
    names: [{ value: 'International migration and development', role: 'preferred', cite: [{ source: 'a-58-98', locator: 'masthead' }] }],
    date: [{ value: '2003-07-01', cite: [{ source: 'a-58-98', locator: 'masthead' }] }],
    sections: [{ id: 'i', label: 'I', heading: 'Introduction' }],
    paragraphs: [
      { locator: 'masthead', type: 'masthead' },
      { locator: '1', type: 'paragraph', section: 'i' },
    ],
    cite: [{ source: 'a-58-98', locator: 'masthead' }],
  },
];

export const Source = recordSchema(
  'source',
  {
    symbol: z.optional(attested(Label)).register(z.globalRegistry, { description: 'Document symbol.' }),
    date: attested(Edtf).check(z.meta({ description: 'When it was said: the second clock, `knownAt`, compares with this.' })),
    issuedBy: z.optional(attested(ref('organization'))).register(z.globalRegistry, { description: 'The body that issued it.' }),
    details: z
      .optional(
        z
          .array(
            statement(
              {
                label: Label.check(z.meta({ description: 'What is told, such as "Agenda item".' })),
                value: Label.check(z.meta({ description: 'What is told of it, as printed.' })),
              },
              { title: 'Detail', description: 'Something that the head of a document says of it.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Session, agenda item, distribution, languages.' }),
    sections: z
      .array(
        z
          .strictObject({
            id: Locator,
            label: z.optional(Label).register(z.globalRegistry, { description: 'As printed; left out where the heading is missing.' }),
            heading: z.optional(Label).register(z.globalRegistry, { description: 'As printed.' }),
            parent: z.optional(Locator).register(z.globalRegistry, { description: 'The section around it, which is listed before it.' }),
          })
          .check(z.meta({ title: 'Section', description: 'A section of a document.' })),
      )
      .check(z.minLength(1), z.meta({ description: 'The sections, in the order of the document.' })),
    paragraphs: z
      .array(
        z
          .strictObject({
            locator: Locator,
            type: ParagraphType,
            section: z.optional(Locator).register(z.globalRegistry, { description: 'The section that it stands in.' }),
            damage: z
              .optional(z.array(Damage).check(z.minLength(1)))
              .register(z.globalRegistry, { description: 'What is wrong with the text there.' }),
          })
          .check(z.meta({ title: 'Passage', description: 'A place that can be cited.' })),
      )
      .check(z.minLength(1), z.meta({ description: 'Every place that can be cited, in the order of the document.' })),
  },
  examples,
).check(
  z.superRefine(({ sections, paragraphs }, context) => {
    reportRepeats(
      context,
      sections.map(({ id }) => id),
      (i) => ['sections', i, 'id'],
    );
    reportRepeats(
      context,
      paragraphs.map(({ locator }) => locator),
      (i) => ['paragraphs', i, 'locator'],
    );
    // A section stands after the one around it, so that no chain of parents leads back to itself.
    const before = new Set<string>();
    for (const [i, { id, parent }] of sections.entries()) {
      reportUnknown(context, parent, before, 'section that is listed before it', ['sections', i, 'parent']);
      before.add(id);
    }
    for (const [i, { section }] of paragraphs.entries())
      reportUnknown(context, section, before, 'section of this source', ['paragraphs', i, 'section']);
  }),
  z.meta({ ...kinds.source, examples }),
);
export interface Source extends z.infer<typeof Source> {}
