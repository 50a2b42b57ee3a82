import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { Exam } from '../../shared/model/exam.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { createRandom } from '../domain/chance/random.ts';
import { rehearse } from '../domain/rehearsal/rehearse.ts';
import { studyDay } from '../domain/review/moment.ts';
import { dropExam, findExam, saveExam } from '../storage/exams.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import type { Answer, Deps } from './deps.ts';
import { drawExam, readExamPlan } from './exam-plan.ts';
import { findVolume } from './library.ts';

/** The exam of a dossier with its plan; nothing where none is set. */
export function getExam(deps: Deps, { dossier }: { readonly dossier: DossierId }): Answer<Exam | null> {
  const found = findVolume(deps, dossier);
  return found.ok ? ok(viewExam(deps, dossier)) : found;
}

/** Sets the day by which a dossier must be known, and the minutes a day until then. */
export function setExam(
  deps: Deps,
  { dossier, day, minutes }: ParsedParams<'exam.set'>,
): Answer<Exam | null> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const today = studyDay(deps.now(), currentScheduling(deps.database).scheduling.rolloverHour);
  if (day < today) {
    return fail({ kind: 'not-found', message: 'That day is over. Choose today or a day to come.' });
  }
  saveExam(deps.database, dossier, { day, minutes });
  return ok(viewExam(deps, dossier));
}

/** Goes back to learning without an exam; nothing learnt is lost. */
export function clearExam(deps: Deps, { dossier }: { readonly dossier: DossierId }): Answer<Exam | null> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  dropExam(deps.database, dossier);
  return ok(null);
}

function viewExam(deps: Deps, dossier: DossierId): Exam | null {
  const exam = findExam(deps.database, dossier);
  if (exam === undefined) return null;
  const { today, cards, habits, model, plan } = readExamPlan(deps, dossier, exam);
  const { counts, milliseconds } = drawExam(deps, dossier);
  const daysLeft = exam.day - today;
  const without = rehearse({
    cards,
    days: Math.max(0, daysLeft),
    budget: 0,
    policy: () => [],
    habits,
    model,
    random: createRandom(0),
  });
  return {
    ...exam,
    daysLeft,
    cards: cards.length,
    score: plan.score,
    scoreWithout: without.recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, cards.length),
    days: plan.days.map((day, index) => ({
      day: today + index,
      introduced: day.introduced,
      reviewed: day.reviewed,
      minutes: day.milliseconds / 60_000,
      known: day.known / Math.max(1, cards.length),
    })),
    today: { new: counts.new, due: counts.due, minutes: milliseconds / 60_000 },
  };
}
