/**
 * What the values of a term are. `words`: text in a language, English unless the value says otherwise; `text`: a code, number or name as it
 * stands; `reference`: the address of a record or a place in a source; `date`: EDTF; `concept`: a term of schema.org; `value`: a number, or a
 * node of its own.
 */
export type Form = 'words' | 'text' | 'reference' | 'date' | 'concept' | 'value';

const term = <F extends Form>(iri: string, form: F, isSingle = false) => ({ iri, form, isSingle });

export const prefixes = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  owl: 'http://www.w3.org/2002/07/owl#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;

/** What our documents say of a record, each with the property that it stands for. */
export const terms = {
  name: term('schema:name', 'words'),
  alternateName: term('schema:alternateName', 'words'),
  prefLabel: term('skos:prefLabel', 'words'),
  altLabel: term('skos:altLabel', 'words'),
  hiddenLabel: term('skos:hiddenLabel', 'words'),
  description: term('schema:description', 'words'),
  abstract: term('schema:abstract', 'words'),
  scopeNote: term('skos:scopeNote', 'words'),
  editorialNote: term('skos:editorialNote', 'words'),
  keywords: term('schema:keywords', 'words'),
  jobTitle: term('schema:jobTitle', 'words'),
  variableMeasured: term('schema:variableMeasured', 'words'),

  additionalType: term('schema:additionalType', 'text'),
  identifier: term('schema:identifier', 'text'),
  legislationIdentifier: term('schema:legislationIdentifier', 'text'),
  reportNumber: term('schema:reportNumber', 'text'),
  creativeWorkStatus: term('schema:creativeWorkStatus', 'text'),
  honorificPrefix: term('schema:honorificPrefix', 'text'),

  temporal: term('dcterms:temporal', 'date'),
  foundingDate: term('schema:foundingDate', 'date'),
  datePublished: term('schema:datePublished', 'date'),
  legislationDate: term('schema:legislationDate', 'date'),
  legislationDateOfApplicability: term('schema:legislationDateOfApplicability', 'date'),

  legislationLegalForce: term('schema:legislationLegalForce', 'concept'),

  sameAs: term('owl:sameAs', 'reference'),
  subject: term('dcterms:subject', 'reference'),
  source: term('dcterms:source', 'reference'),
  relation: term('dcterms:relation', 'reference'),
  isPartOf: term('dcterms:isPartOf', 'reference'),
  hasPart: term('dcterms:hasPart', 'reference'),
  spatial: term('dcterms:spatial', 'reference'),
  broader: term('skos:broader', 'reference'),
  related: term('skos:related', 'reference'),
  generated: term('prov:generated', 'reference'),
  used: term('prov:used', 'reference'),
  wasGeneratedBy: term('prov:wasGeneratedBy', 'reference'),
  about: term('schema:about', 'reference'),
  affiliation: term('schema:affiliation', 'reference'),
  areaServed: term('schema:areaServed', 'reference'),
  author: term('schema:author', 'reference'),
  containedInPlace: term('schema:containedInPlace', 'reference'),
  contributor: term('schema:contributor', 'reference'),
  creator: term('schema:creator', 'reference'),
  funder: term('schema:funder', 'reference'),
  legislationChanges: term('schema:legislationChanges', 'reference'),
  legislationPassedBy: term('schema:legislationPassedBy', 'reference'),
  location: term('schema:location', 'reference'),
  member: term('schema:member', 'reference'),
  organizer: term('schema:organizer', 'reference'),
  parentOrganization: term('schema:parentOrganization', 'reference'),
  participant: term('schema:participant', 'reference'),
  performer: term('schema:performer', 'reference'),
  publisher: term('schema:publisher', 'reference'),
  recipient: term('schema:recipient', 'reference'),
  superEvent: term('schema:superEvent', 'reference'),
  workFeatured: term('schema:workFeatured', 'reference'),

  position: term('schema:position', 'value', true),
  measured: term('rdf:value', 'value'),
} as const;
export type Term = keyof typeof terms;

/** What our documents say of a statement: who says what, in which role, when it holds, and where it stands. */
export const statementTerms = {
  object: term('rdf:object', 'value', true),
  roleName: term('schema:roleName', 'text'),
  date: term('dcterms:date', 'date', true),
  valid: term('dcterms:valid', 'date', true),
  note: term('skos:note', 'words', true),
  bibliographicCitation: term('dcterms:bibliographicCitation', 'text', true),
  /** Where a source says it outright. */
  hadPrimarySource: term('prov:hadPrimarySource', 'reference'),
  /** What it follows from, where no source says it outright. */
  wasDerivedFrom: term('prov:wasDerivedFrom', 'reference'),
} as const;

/** What our documents say of a quantity, and of a code with its scheme. */
export const valueTerms = {
  value: term('schema:value', 'value', true),
  minValue: term('schema:minValue', 'value', true),
  maxValue: term('schema:maxValue', 'value', true),
  unitText: term('schema:unitText', 'text', true),
  inWords: term('schema:disambiguatingDescription', 'words', true),
  propertyID: term('schema:propertyID', 'text', true),
} as const;

/** What things are. */
export const types = {
  Action: 'schema:Action',
  City: 'schema:City',
  Concept: 'skos:Concept',
  Country: 'schema:Country',
  CreativeWork: 'schema:CreativeWork',
  Dataset: 'schema:Dataset',
  Event: 'schema:Event',
  EventSeries: 'schema:EventSeries',
  Legislation: 'schema:Legislation',
  Observation: 'schema:Observation',
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  Place: 'schema:Place',
  Project: 'schema:Project',
  PropertyValue: 'schema:PropertyValue',
  QuantitativeValue: 'schema:QuantitativeValue',
  Report: 'schema:Report',
  ProvActivity: 'prov:Activity',
  Statement: 'rdf:Statement',
} as const;
export type Type = keyof typeof types;

/** Codes of the register that are terms of schema.org. */
export const concepts: Readonly<Record<string, string>> = { 'in-force': 'schema:InForce', 'not-in-force': 'schema:NotInForce' };
