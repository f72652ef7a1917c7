/** What holds for all operations; the description of the document. */
export const conventions = `Everything is read only, and nothing needs a key.

**Records.** Every kind has its collection, such as [/v1/organizations](/v1/organizations). A record says for each statement where it stands:
\`cite\` names document and paragraph. Start at [/v1](/v1), which links to everything; the schemas are at [/v1/schemas](/v1/schemas).

**Filters.** Every field of a kind is a parameter of its list. Several values, by commas or by giving the parameter again, mean any of them; several
parameters hold together. A comma within a value is written \`\\,\`. Parameters marked \`x-negatable\` take \`!\` behind their name for none of the
values: \`type!=report\`. Those with \`x-roles\` take a role behind theirs: \`party.lead=ilo\`. Values may begin with a sign: \`=\` for a thing without what
lies within it, \`>=40\`, \`<5\` or \`40..60\` for figures, \`<2003\` and \`>2003\` for dates. \`where\` takes what parameters cannot say:
\`(topic:trafficking OR party.lead:ilo)\`. A parameter that does not exist is refused, with a suggestion; nothing is ignored.

**Two clocks.** \`asOf\` asks what held at a time, \`knownAt\` what had been said by then.

**Formats.** Where there are several, \`Accept\` or \`format\` says which: one page as JSON, or all that is found as NDJSON (an item a line), CSV (an item
a row) or linked data, unless \`limit\` or \`cursor\` asks for a page. \`ids\` asks for many records at once.

**Pages.** \`page.next\` is the \`cursor\` of the next page, and \`Link\` leads there. A cursor belongs to its query and to the data that it came from.

**Caching.** Answers have a strong \`ETag\`: ask with \`If-None-Match\` and get 304 where nothing has changed. Those with
\`explain=true\` tell how long they took, so that they have none and are not kept.

**Problems.** Whatever goes wrong is \`application/problem+json\` (RFC 9457) with a \`code\`; \`errors\` names all that is wrong at once.
[/v1/problems](/v1/problems) explains every code. Answers may get more members later: readers ignore what they do not know.`;

/** The groups of operations before those of the kinds. */
export const tagsBefore = [
  { name: 'Finding', description: 'Finding records of all kinds by words, by a name, and while a query is being typed.' },
  { name: 'Evidence', description: 'Where the sources differ, what became of what they announced, and whether new records hold.' },
];

/** The groups behind them. */
export const tagsBehind = [
  { name: 'Reference', description: 'This document, the schemas of records, and what can go wrong.' },
  { name: 'Service', description: 'The way in, and the state of the server.' },
];
