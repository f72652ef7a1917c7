import type { Dataset } from './dataset.ts';
import { type Ref, refOf } from './schema/id.ts';
import type { MeetingSession } from './schema/meeting-session.ts';

/** A session of a meeting and those that are part of it. */
export type AgendaItem = { ref: Ref; session: MeetingSession; items: readonly AgendaItem[] };

/**
 * The sessions of a meeting in their order, those that are part of another below it.
 *
 * @example
 * ```ts
 * import { agendaOf } from '@org/migration-core/listing';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const agenda = agendaOf(await loadRegisterData(), 'activity/second-coordination-meeting-2003');
 * console.log(agenda.map(({ session, items }) => `${session.label ?? session.id}: ${items.length}`).join(', '));
 * // opening: 0, A: 0, B: 3, C: 3
 * ```
 */
export function agendaOf(dataset: Dataset, meeting: Ref): readonly AgendaItem[] {
  const sessions = dataset.byKind['meeting-session'].filter((one) => one.meeting === meeting).sort((a, b) => a.order - b.order);
  const refs = new Set(sessions.map(({ id }) => refOf('meeting-session', id)));
  const itemsOf = (parent: Ref | undefined): AgendaItem[] =>
    sessions
      .filter((one) => (one.parent && refs.has(one.parent) ? one.parent : undefined) === parent)
      .map((session) => {
        const ref = refOf('meeting-session', session.id);
        return { ref, session, items: itemsOf(ref) };
      });
  return itemsOf(undefined);
}
