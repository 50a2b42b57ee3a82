import type { DossierId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import type { Today } from '../../shared/model/today.ts';
import { splitPassages } from '../domain/article/passages.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { type Moment, studyDay } from '../domain/review/moment.ts';
import { createScheduler } from '../domain/review/schedule.ts';
import { countStreak, estimateMinutes, findWeakest } from '../domain/review/today.ts';
import { listCardStates } from '../storage/card-states.ts';
import { countComing } from '../storage/queue.ts';
import { findOpenQuiz } from '../storage/quizzes.ts';
import { findReading } from '../storage/reading.ts';
import { listDurations, listStudyDays } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { readQueue } from './queue.ts';
import { quizId } from './quiz-id.ts';

const DAYS_AHEAD = 7;

/** What to do now, and how things stand. */
export function getToday(deps: Deps, params: { readonly dossier: DossierId }): Answer<Today> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { dossier } = found.value;
  const { database } = deps;
  const now = deps.now();
  const { scheduling } = currentScheduling(database);
  const today = studyDay(now, scheduling.rolloverHour);
  const { counts, done } = readQueue(deps, { dossier: params.dossier, topic: undefined }, today);
  const load = countComing(database, params.dossier, today, today + DAYS_AHEAD - 1);
  const days = listStudyDays(database, params.dossier);
  const open = findOpenQuiz(database, params.dossier);
  return ok({
    now,
    studyDay: today,
    counts,
    minutes: estimateMinutes(counts, listDurations(database, params.dossier)),
    reviewedToday: done.reviews,
    everReviewed: days.length > 0,
    reading: readingOf(deps, dossier),
    coming: Array.from(
      { length: DAYS_AHEAD },
      (_, ahead) => load.find(({ day }) => day === today + ahead)?.cards ?? 0,
    ),
    streakDays: countStreak(days, today),
    weakest: weakestOf(deps, dossier, now),
    openQuiz: open && { quiz: quizId(open.id), answered: open.answered, count: open.count },
  });
}

function readingOf({ database }: Deps, { header, article }: Dossier): Today['reading'] {
  const place = findReading(database, header.id);
  if (place === undefined) return undefined;
  const section = splitPassages(article).findLast(
    ({ kind, start }) => kind === 'heading' && start <= place.offset,
  );
  return { percent: Math.round((100 * place.furthest) / article.length), section: section?.text };
}

function weakestOf({ database }: Deps, { header }: Dossier, now: Moment): Today['weakest'] {
  const scheduler = createScheduler(currentScheduling(database).scheduling);
  const recalls = listCardStates(database, header.id).map(({ topic, state }) => ({
    topic,
    recall: scheduler.recall(state, now),
  }));
  const weakest = findWeakest(recalls);
  const topic = header.topics.find(({ id }) => id === weakest?.topic);
  return weakest && topic && { topic: topic.id, name: topic.name, percent: Math.round(100 * weakest.recall) };
}
