import * as z from 'zod/mini';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';

const examples = [
  {
    kind: 'place',
    id: 'chile',
    names: [{ value: 'Chile', role: 'preferred', cite: [{ source: 'a-58-98', locator: '11' }] }],
    type: 'country',
    codes: { m49: '152', iso2: 'CL', iso3: 'CHL' },
    cite: [{ source: 'a-58-98', locator: '11' }],
  },
];

const placeTypes = ['world', 'region', 'country', 'city', 'border-area', 'country-group'] as const;

/** Codes come from outside the sources: each scheme is its own reference. */
export const codeSchemes = {
  m49: 'UN M49, https://unstats.un.org/unsd/methodology/m49/',
  iso2: 'ISO 3166-1 alpha-2, https://www.iso.org/iso-3166-country-codes.html',
  iso3: 'ISO 3166-1 alpha-3, https://www.iso.org/iso-3166-country-codes.html',
} as const;

/** External by their nature; what each scheme refers to stands in {@link codeSchemes}. */
const PlaceCodes = z
  .strictObject({
    m49: z.optional(
      z.string().check(z.regex(/^[0-9]{3}$/, 'is not an M49 code such as "084"'), z.meta({ description: 'The M49 code, three digits.' })),
    ),
    iso2: z.optional(
      z
        .string()
        .check(
          z.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code such as "BZ"'),
          z.meta({ description: 'The ISO 3166-1 code of two letters.' }),
        ),
    ),
    iso3: z.optional(
      z
        .string()
        .check(
          z.regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code such as "BLZ"'),
          z.meta({ description: 'The ISO 3166-1 code of three letters.' }),
        ),
    ),
  })
  .check(z.meta({ title: 'Place codes', description: `External codes. ${Object.values(codeSchemes).join('; ')}.` }));

export const Place = recordSchema(
  'place',
  {
    type: z.enum(placeTypes).check(z.meta({ title: 'Place type', description: 'What sort of place it is.' })),
    codes: z.optional(PlaceCodes),
    broader: z
      .optional(z.array(ref('place')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The region or country that it lies in, after UN M49 for countries.' }),
  },
  examples,
);
export interface Place extends z.infer<typeof Place> {}
