import { caption, type Ref } from '@org/migration-core';
import { type AgendaItem, agendaOf } from '@org/migration-core/listing';
import type { Draft } from './entry.ts';
import type { Reading } from './reading.ts';
import { drawTrees, type Tree } from './tree.ts';

/** The agenda of a meeting as a tree, the session that is shown marked in it. */
export function agendaTree({ catalogue: { dataset }, signs }: Reading, meeting: Ref, shown?: Ref): Draft[] {
  const treeOf = ({ ref, session, items }: AgendaItem): Tree => {
    const isShown = ref === shown;
    const spoke = session.contributions?.length ?? 0;
    return {
      draft: {
        section: 'Agenda',
        mark: isShown ? signs.here : signs.leads,
        tone: isShown ? 'current' : 'reference',
        text: `${session.label === undefined ? '' : `${session.label} `}${caption(session)}`,
        aside: [isShown ? 'this session' : '', spoke === 0 ? '' : `${spoke} ${spoke === 1 ? 'contribution' : 'contributions'}`]
          .filter(Boolean)
          .join(' · '),
        ref: isShown ? undefined : ref,
      },
      below: items.map(treeOf),
    };
  };
  return drawTrees(agendaOf(dataset, meeting).map(treeOf), signs);
}
