type Described = {
  title: string;
  /** A page of it can come in one order only: that of its sort, not of a ranking. */
  ordered?: true;
  /** What peers are asked beside it: they always answer with records, and hold them all or read them each time. */
  like?: Operation;
};

export type Operation = keyof typeof described;

const described = {
  byId: { title: 'one record by its id', ordered: true },
  filter: { title: 'type and place, newest first', ordered: true },
  filterSeen: { title: 'the same, its records seen before', like: 'filter' },
  filterHandles: { title: 'the same, no record decoded', like: 'filter' },
  filterByName: { title: 'type and place, by name', ordered: true },
  facets: { title: 'type, with counts over 4 fields' },
  prefix: { title: 'a word and the beginning of another' },
  prefixSeen: { title: 'the same, its records seen before', like: 'prefix' },
  misspelt: { title: 'one misspelt word' },
  misspeltSeen: { title: 'the same, its records seen before', like: 'misspelt' },
  anyOf: { title: 'any of three words' },
  phrase: { title: 'two words in a row' },
  validAt: { title: 'under way on a day, newest first', ordered: true },
  validAtSeen: { title: 'the same, its records seen before', like: 'validAt' },
  validAtHandles: { title: 'the same, no record decoded', like: 'validAt' },
  validAtType: { title: 'under way on a day, and a type', ordered: true },
  firstPage: { title: 'all, newest first: page 1', ordered: true },
  lastPage: { title: 'the same: page 40', ordered: true },
  nextPage: { title: 'the page after a cursor', ordered: true },
  nextPageSeen: { title: 'the same, its records seen before', like: 'nextPage' },
  searchPage: { title: 'search page: words, type, counts over 4 fields' },
  twoHops: { title: 'records within two references' },
} as const;

/** What is asked, in the order of the report. */
export const operations: Readonly<Record<Operation, Described>> = described;

export const operationNames = Object.keys(operations) as Operation[];

/** The operation of the peers that stands beside one of ours. */
export const peerOperation = (name: Operation): Operation => operations[name].like ?? name;
