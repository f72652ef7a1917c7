import { type Face, faces } from '../json-schema/address.ts';
import { compareSchemas } from './compare-schemas.ts';
import { counted, countsOf, type Difference, inShort } from './difference.ts';
import { type Bump, greatest } from './release.ts';
import { bumpOf, type SchemaChange } from './schema-change.ts';
import type { SchemaDocuments } from './schema-documents.ts';

type FileChange = { file: string; bump: Bump } & (
  | ({ type: 'file-added' } | { type: 'file-removed' })
  | ({ type: 'changed' } & SchemaChange)
);

/** How the schemas of two editions differ, and what each change asks of the next version. */
export function schemaDifference(before: SchemaDocuments, after: SchemaDocuments): Difference {
  const changes = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file): FileChange[] => {
    const [was, is] = [before.get(file), after.get(file)];
    if (!was) return [{ file, type: 'file-added', bump: 'minor' }];
    if (!is) return [{ file, type: 'file-removed', bump: 'major' }];
    const face = faceOf(file, is.$id);
    return compareSchemas(was, is).map((change) => ({ file, type: 'changed', bump: bumpOf(change, face), ...change }));
  });
  const told = [...Map.groupBy(changes, ({ file }) => file)];
  return {
    bump: greatest(changes.map(({ bump }) => bump)),
    counts: countsOf(changes.map(({ bump }) => bump)),
    *lines() {
      for (const [file, group] of told) {
        yield file;
        for (const change of group) yield `  ${change.bump.padEnd(5)} ${inWords(change)}`;
      }
    },
    rows: () => changes,
    summary: () =>
      told.map(([file, group]) => `\`${file}\`: ${counted(group.length, 'change')}, ${greatest(group.map(({ bump }) => bump))}`),
  };
}

const faceOf = (file: string, id: unknown): Face | undefined =>
  faces.find((face) => file.split('/').includes(face) || (typeof id === 'string' && id.split('/').includes(face)));

const effects: Record<SchemaChange['effect'], string> = {
  narrowed: 'refuses some of what it accepted',
  widened: 'accepts more than before',
  unclear: 'accepts something else than before',
  'field-added': 'names a field more',
  'field-removed': 'names a field less',
  'told-otherwise': 'is told otherwise',
};

function inWords(change: FileChange): string {
  if (change.type !== 'changed') return change.type === 'file-added' ? 'a new schema' : 'the schema is gone';
  const { path, effect, before, after } = change;
  const values = effect === 'told-otherwise' ? '' : `: ${inShort(before ?? 'nothing')} → ${inShort(after ?? 'nothing')}`;
  return `${path === '' ? '/' : path} ${effects[effect]}${values}`;
}
