import { type AnyRecord, caption, type Dataset, type KindName, kinds, type Ref } from '@org/migration-core';
import { addressVersion } from '../json-schema/address.ts';
import type { Code, CodeList } from './code-list.ts';

/** The kinds whose records others are indexed with. */
const indexingKinds = ['topic', 'place', 'organization'] as const satisfies readonly KindName[];

/** The vocabularies that are records themselves. An id that a record had before is a code that was given up. */
export const vocabularies = (dataset: Dataset): CodeList[] =>
  indexingKinds.map((kind) => ({
    name: kinds[kind].plural,
    title: plural(kind),
    description: kinds[kind].description,
    codes: dataset.byKind[kind].flatMap(codesOf),
  }));

const plural = (kind: KindName) => kinds[kind].plural.replace(/^./, (letter) => letter.toUpperCase());

function codesOf(record: AnyRecord): Code[] {
  const code: Code = {
    code: record.id,
    title: caption(record),
    description: (record.kind === 'topic' ? record.scopeNote : record.summary) ?? '',
    broader: broaderOf(record).map((ref) => ref.slice(ref.indexOf('/') + 1)),
    since: addressVersion,
    deprecated: '',
  };
  const former = (record.formerIds ?? []).map((id) => ({
    ...code,
    code: id,
    description: `Now ${record.id}.`,
    deprecated: addressVersion,
  }));
  return [code, ...former];
}

/** What a record lies within, each once. */
function broaderOf(record: AnyRecord): Ref[] {
  if (record.kind === 'topic' || record.kind === 'place') return record.broader ?? [];
  return record.kind === 'organization' ? [...new Set((record.parents ?? []).map(({ value }) => value))] : [];
}
