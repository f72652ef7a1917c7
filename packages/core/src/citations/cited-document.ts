import type { Dataset } from '../dataset.ts';
import { refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Source } from '../schema/source.ts';
import { caption, describePlaces } from '../words/caption.ts';

/** A document as a citation names it, and the places in it that are meant. */
export type CitedDocument = {
  /** Tells citations apart: the id of the document, and the record that it is cited for. */
  key: string;
  title: string;
  /** The body that issued it. */
  issuer?: string;
  symbol?: string;
  /** EDTF. */
  date?: string;
  /** `paras. 3, 41`; left out where the document as a whole is meant. */
  places?: string;
  /** What is told there, where that is not the document itself. */
  subject?: string;
};

/** What a record is cited by: a source by itself, any other record by the documents that tell of it. */
export function citedDocuments(dataset: Dataset, record: AnyRecord): CitedDocument[] {
  if (record.kind === 'source') return [documentOf(dataset, record)];
  return [...Map.groupBy(record.cite, ({ source }) => source)].flatMap(([id, cites]) => {
    const source = dataset.records.get(refOf('source', id)) as Source | undefined;
    if (!source) return [];
    const cited = new Set(cites.map(({ locator }) => locator));
    const locators = source.paragraphs.map(({ locator }) => locator).filter((locator) => cited.has(locator));
    return [
      {
        ...documentOf(dataset, source),
        key: `${id}:${record.kind}-${record.id}`,
        places: describePlaces(source, locators),
        subject: caption(record),
      },
    ];
  });
}

function documentOf(dataset: Dataset, source: Source): CitedDocument {
  const issuedBy = source.issuedBy?.[0] && dataset.records.get(source.issuedBy[0].value);
  const [symbol, date] = [source.symbol?.[0]?.value, source.date[0]?.value];
  return {
    key: source.id,
    title: caption(source),
    ...(issuedBy && { issuer: caption(issuedBy) }),
    ...(symbol !== undefined && { symbol }),
    ...(date !== undefined && { date }),
  };
}
