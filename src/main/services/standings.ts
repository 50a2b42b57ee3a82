import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { learnHabits } from '../domain/rehearsal/habits.ts';
import type { Habits } from '../domain/rehearsal/learner.ts';
import type { Start } from '../domain/rehearsal/rehearse.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import { listCardDays } from '../storage/card-days.ts';
import { listAsked } from '../storage/queue.ts';
import type { Deps } from './deps.ts';

/** The cards of a dossier that are asked, as a rehearsal begins with them on a study day, in the order to learn them. */
export function readStandings(
  { database }: Deps,
  dossier: DossierId,
  today: StudyDay,
): readonly (Start & { readonly id: CardId })[] {
  return listAsked(database, dossier, today).map(({ id, fact, state }) => ({
    id,
    group: fact,
    memory: state && { stability: state.stability, difficulty: state.difficulty },
    // After a clock was set back no time has passed.
    lastDay: state ? Math.min(0, state.lastDay - today) : 0,
  }));
}

/** How the learner answers this dossier's cards, and how long that takes her. */
export function readHabits({ database }: Deps, dossier: DossierId): Habits {
  return learnHabits(listCardDays(database, dossier));
}
