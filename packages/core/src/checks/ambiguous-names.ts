import { finding } from '../findings.ts';
import { nameKey } from '../text/fold.ts';
import { type Check, fileOf } from './check.ts';

/** Names of these kinds live apart: a programme and its report may well be called alike. */
export const ambiguousNames: Check = {
  name: 'ambiguous-names',
  scope: 'dataset',
  description: 'A name that fits several records of one kind is declared to be ambiguous.',
  run: ({ dataset }) => {
    const bearers = new Map<string, { name: string; file: string; refs: Set<string> }>();
    for (const [ref, record] of dataset.records) {
      if (record.kind === 'meeting-session') continue;
      for (const { value, role } of record.names) {
        if (role === 'descriptive') continue;
        const key = `${record.kind}: ${nameKey(value)}`;
        const entry = bearers.get(key) ?? { name: value, file: fileOf(record), refs: new Set() };
        bearers.set(key, { ...entry, refs: entry.refs.add(ref) });
      }
    }
    return [...bearers.values()]
      .filter(({ refs }) => refs.size > 1)
      .map(({ name, file, refs }) => finding('ambiguous-name', '/names', { name, refs: [...refs].join(', ') }, file));
  },
};
