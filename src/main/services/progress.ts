import type { ParsedParams } from '../../shared/contract/methods.ts';
import type {
  AnswersByPhase,
  DueForecast,
  KnowledgeOverview,
  MemorySpread,
  RetentionByWeek,
  ReviewCalendar,
  ReviewHours,
  TodayProgress,
} from '../../shared/model/progress.ts';
import { ok } from '../../shared/model/result.ts';
import { type StudyDay, studyDay } from '../domain/review/moment.ts';
import { createScheduler, type ForgettingCurve } from '../domain/review/schedule.ts';
import { fillHours, foldAnswers, foldRatings } from '../domain/statistics/answers.ts';
import { DIFFICULTY, fillBins, RECALL, STABILITY } from '../domain/statistics/bins.ts';
import { foldForecast } from '../domain/statistics/forecast.ts';
import { sumBy } from '../domain/statistics/knowledge-sums.ts';
import { foldWeeks } from '../domain/statistics/retention.ts';
import { yearBack } from '../domain/statistics/year.ts';
import { countMemories, sumKnowledge } from '../storage/catalogue.ts';
import { countDueDays } from '../storage/due-days.ts';
import {
  countCardsOn,
  firstReviewDay,
  listAnswers,
  listHours,
  listReviewDays,
  listTestedDays,
} from '../storage/review-rollups.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import type { Volume } from './volumes.ts';

/** The days over which answers and hours are counted: a year. */
const YEAR = 365;
const FORECAST_DAYS = 90;

type InTopic = ParsedParams<'progress.today'>;
type InYear = ParsedParams<'progress.calendar'>;

/** What was done today. */
export function getTodayProgress(deps: Deps, scope: InTopic): Answer<TodayProgress> {
  return look(deps, scope, ({ today }) => {
    const span = { ...within(scope), first: today, last: today };
    const [day] = listReviewDays(deps.database, span);
    return {
      cards: countCardsOn(deps.database, span, today),
      reviews: day?.reviews ?? 0,
      milliseconds: day?.milliseconds ?? 0,
      ratings: foldRatings(listAnswers(deps.database, span)),
    };
  });
}

/** The days of about a year on which anything was reviewed; after a journey west there may be a tomorrow among them. */
export function getCalendar(deps: Deps, scope: InYear): Answer<ReviewCalendar> {
  return look(deps, scope, ({ today }) => {
    const { first, last } = yearBack(today, scope.back);
    const days = listReviewDays(deps.database, { ...within(scope), first, last: Math.min(last, today + 1) });
    return {
      first,
      last: Math.min(last, Math.max(today, days.at(-1)?.day ?? today)),
      earliest: firstReviewDay(deps.database, within(scope)),
      days,
    };
  });
}

/** What comes due in the coming days, and what has been due for longer. */
export function getForecast(deps: Deps, scope: InTopic): Answer<DueForecast> {
  return look(deps, scope, ({ today }) => {
    const due = countDueDays(deps.database, within(scope), today, today + FORECAST_DAYS - 1);
    return foldForecast(due, today, FORECAST_DAYS);
  });
}

/** True retention by week and topic. */
export function getRetention(deps: Deps, scope: InYear): Answer<RetentionByWeek> {
  return look(deps, scope, ({ today }) => {
    const { first, last, weeks } = yearBack(today, scope.back);
    const span = { ...within(scope), first, last: Math.min(last, today) };
    return {
      ...foldWeeks(listTestedDays(deps.database, span), last, weeks),
      desired: currentScheduling(deps.database).scheduling.desiredRetention,
    };
  });
}

/** How stable, how difficult and how well recalled the reviewed cards are. */
export function getMemorySpread(deps: Deps, scope: InTopic): Answer<MemorySpread> {
  return look(deps, scope, ({ today, curve }) => {
    const counts = countMemories(deps.database, within(scope), today, curve);
    return {
      cards: counts.difficulty.reduce((sum, cards) => sum + cards, 0),
      stability: fillBins(STABILITY, counts.stability),
      difficulty: fillBins(DIFFICULTY, counts.difficulty),
      recall: fillBins(RECALL, counts.recall),
    };
  });
}

/** Which answers were given in which phase over a year. */
export function getAnswers(deps: Deps, scope: InYear): Answer<AnswersByPhase> {
  return look(deps, scope, ({ today }) => {
    const { days, ...span } = daysOfYear(today, scope.back);
    return { days, phases: foldAnswers(listAnswers(deps.database, { ...within(scope), ...span })) };
  });
}

/** What was reviewed, and remembered, in each hour of the clock over a year. */
export function getHours(deps: Deps, scope: InYear): Answer<ReviewHours> {
  return look(deps, scope, ({ today }) => {
    const { days, ...span } = daysOfYear(today, scope.back);
    return { days, hours: fillHours(listHours(deps.database, { ...within(scope), ...span })) };
  });
}

/** How well each topic and each entity is known now. */
export function getKnowledge(deps: Deps, scope: InTopic): Answer<KnowledgeOverview> {
  return look(deps, scope, ({ today, curve, volume }) => {
    const { topics, entities } = volume;
    const sums = sumKnowledge(deps.database, within(scope), today, curve);
    const byTopic = sumBy(sums, ({ topic }) => [topic]);
    const byEntity = sumBy(sums, (sum) => sum.entities);
    return {
      topics: topics.flatMap(({ id }) => {
        const knowledge = byTopic.get(id);
        return knowledge ? [{ topic: id, knowledge }] : [];
      }),
      entities: entities.flatMap(({ id, name }) => {
        const knowledge = byEntity.get(id);
        return knowledge ? [{ entity: id, name, knowledge }] : [];
      }),
    };
  });
}

/** What every chart is drawn from: the dossier, its study day, and how recall falls. */
function look<T>(
  deps: Deps,
  { dossier }: InTopic,
  draw: (from: { readonly volume: Volume; readonly today: StudyDay; readonly curve: ForgettingCurve }) => T,
): Answer<T> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const { scheduling } = currentScheduling(deps.database);
  const today = studyDay(deps.now(), scheduling.rolloverHour);
  return ok(draw({ volume: found.value, today, curve: createScheduler(scheduling).curve }));
}

const within = ({ dossier, topic }: InTopic) => ({ dossier, topic });

/** The year up to today, with whatever was answered before the clock was set back to it; or an earlier one. */
function daysOfYear(today: StudyDay, back: number) {
  if (back === 0) return { first: today - YEAR + 1, last: Number.MAX_SAFE_INTEGER, days: YEAR };
  const { first, last } = yearBack(today, back);
  return { first, last, days: last - first + 1 };
}
