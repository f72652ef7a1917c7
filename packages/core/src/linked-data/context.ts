import { concepts, type Form, prefixes, statementTerms, terms, types, valueTerms } from './terms.ts';

type Definition = string | Readonly<Record<string, string>>;

/** How the values of a form are read where they are bare strings. */
const readAs: Readonly<Record<Form, Readonly<Record<string, string>>>> = {
  words: { '@language': 'en' },
  text: {},
  reference: { '@type': '@id' },
  date: { '@type': 'edtf:EDTF' },
  concept: { '@type': '@vocab' },
  value: {},
};

const definition = ({ iri, form, isSingle }: { iri: string; form: Form; isSingle: boolean }): Definition => ({
  '@id': iri,
  ...readAs[form],
  ...(!isSingle && { '@container': '@set' }),
});

/**
 * The JSON-LD context of the documents that `linkedData` writes: every term with its property of schema.org, SKOS, Dublin Core or PROV.
 */
export const linkedDataContext: { readonly '@context': Readonly<Record<string, unknown>> } = {
  '@context': {
    '@version': 1.1,
    '@type': { '@container': '@set' },
    ...prefixes,
    ...types,
    ...concepts,
    ...Object.fromEntries(Object.entries({ ...terms, ...statementTerms, ...valueTerms }).map(([name, one]) => [name, definition(one)])),
    predicate: { '@id': 'rdf:predicate', '@type': '@id' },
    statements: { '@reverse': 'rdf:subject', '@container': '@set' },
  },
};
