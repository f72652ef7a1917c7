import type { Dataset } from '../dataset.ts';
import { oneOf } from '../query/invalid.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { bibtex } from './bibtex.ts';
import { type CitedDocument, citedDocuments } from './cited-document.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { unStyle } from './un.ts';

/** How a citation can be written: in the style of the United Nations, or for a reference manager. */
export const citationStyles = ['un', 'bibtex', 'csl-json', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const writers: Record<CitationStyle, (documents: readonly CitedDocument[]) => string> = { un: unStyle, bibtex, 'csl-json': cslJson, ris };

/** The citation of a record: of a source itself, of any other record by the documents that tell of it, with their paragraphs. */
export function citationOf(dataset: Dataset, record: AnyRecord, style: CitationStyle = 'un'): string {
  oneOf('style', style, citationStyles, 'a style of citation');
  return writers[style](citedDocuments(dataset, record));
}
