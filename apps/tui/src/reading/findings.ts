import { type Finding, messageOf, remedyOf } from '@org/migration-core/load';
import type { Draft } from './entry.ts';
import type { Reading, Written } from './reading.ts';

/** What is wrong with a data folder: each finding with its place, and what to do. */
export function findingsPage({ findings, signs }: Pick<Reading, 'findings' | 'signs'>): Written {
  const counts = (['error', 'warning'] as const).map((level) => ({ level, count: findings.filter((one) => one.level === level).length }));
  const counted = counts.filter(({ count }) => count > 0).map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`);
  return {
    title: 'What is wrong with the data',
    drafts: [
      { section: '', text: counted.length === 0 ? 'Nothing is wrong with the data.' : counted.join(', ') },
      ...findings.map(
        (found): Draft => ({
          section: '',
          isStep: true,
          mark: found.level === 'error' ? signs.status.fail : signs.doubt,
          tone: found.level === 'error' ? 'error' : 'warning',
          text: `${placeOf(found)} ${found.level}: ${messageOf(found)}`,
          under: [{ text: remedyOf(found), tone: 'note' }],
        }),
      ),
    ],
  };
}

/** `topics/asylum.json:3:12 /names/0`, as editors understand it. */
const placeOf = ({ file, line, column, path }: Finding): string =>
  [file === undefined ? 'the data as a whole' : [file, line, column].filter((part) => part !== undefined).join(':'), path]
    .filter(Boolean)
    .join(' ');
