import type { DossierId } from '../../shared/model/ids.ts';
import { fractionOf } from '../../shared/model/read-ranges.ts';
import { ok } from '../../shared/model/result.ts';
import type { Today } from '../../shared/model/today.ts';
import { splitPassages } from '../domain/article/passages.ts';
import { type StudyDay, studyDay } from '../domain/review/moment.ts';
import { createScheduler } from '../domain/review/schedule.ts';
import { countStreak, estimateMinutes, findWeakest } from '../domain/review/today.ts';
import { sumBy } from '../domain/statistics/knowledge-sums.ts';
import { readDay } from '../storage/card-days.ts';
import { sumKnowledge } from '../storage/catalogue.ts';
import { countComing } from '../storage/due-days.ts';
import { findExam } from '../storage/exams.ts';
import { findOpenQuiz, listQuestions } from '../storage/quizzes.ts';
import { findReading } from '../storage/reading.ts';
import { listResponses } from '../storage/responses.ts';
import { listStudyDays } from '../storage/review-rollups.ts';
import { listDurations } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { readQueue } from './queue.ts';
import { quizId } from './quiz-id.ts';
import { findDaily } from './start-quiz.ts';
import type { Volume } from './volumes.ts';

const DAYS_AHEAD = 7;

/** What to do now, and how things stand. */
export function getToday(deps: Deps, params: { readonly dossier: DossierId }): Answer<Today> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
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
    reading: readingOf(deps, found.value),
    coming: Array.from(
      { length: DAYS_AHEAD },
      (_, ahead) => load.find(({ day }) => day === today + ahead)?.cards ?? 0,
    ),
    streakDays: countStreak(days, today),
    weakest: weakestOf(deps, found.value, today),
    exam: examOf(deps, params.dossier, today),
    openQuiz: open && {
      quiz: quizId(open.id),
      mode: open.mode,
      answered: open.answered,
      count: open.count,
    },
    daily: dailyOf(deps, params.dossier),
  });
}

function dailyOf(deps: Deps, dossier: DossierId): Today['daily'] {
  const row = findDaily(deps, dossier);
  if (row === undefined) return undefined;
  const verdicts = listResponses(deps.database, row).map(({ judgement }) => judgement.verdict);
  return {
    quiz: quizId(row),
    answered: verdicts.length,
    right: verdicts.filter((verdict) => verdict === 'right').length,
    count: listQuestions(deps.database, row).length,
  };
}

function examOf({ database }: Deps, dossier: DossierId, today: StudyDay): Today['exam'] {
  const exam = findExam(database, dossier);
  if (exam === undefined || exam.day < today) return undefined;
  const spent = readDay(database, dossier, today).milliseconds / 60_000;
  return { daysLeft: exam.day - today, minutesLeft: Math.max(0, Math.ceil(exam.minutes - spent)) };
}

function readingOf({ database }: Deps, { id, article }: Volume): Today['reading'] {
  const place = findReading(database, id);
  if (place === undefined) return undefined;
  const section = splitPassages(article).findLast(
    ({ kind, start }) => kind === 'heading' && start <= place.offset,
  );
  const read = fractionOf({ start: 0, end: article.length }, place.read);
  return { percent: Math.round(100 * read), section: section?.text };
}

function weakestOf({ database }: Deps, { id: dossier, topics }: Volume, today: StudyDay): Today['weakest'] {
  const { curve } = createScheduler(currentScheduling(database).scheduling);
  const sums = sumKnowledge(database, { dossier, topic: undefined }, today, curve);
  const known = sumBy(sums, ({ topic }) => [topic]);
  const weakest = findWeakest(
    topics.flatMap(({ id, name }) => {
      const knowledge = known.get(id);
      return knowledge ? [{ topic: { id, name }, ...knowledge }] : [];
    }),
  );
  return (
    weakest && {
      topic: weakest.topic.id,
      name: weakest.topic.name,
      percent: Math.round(100 * weakest.recall),
    }
  );
}
