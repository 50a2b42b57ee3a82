import type { z } from 'zod';
import type { Method, Reply } from '../../shared/contract/methods.ts';
import { params } from '../../shared/contract/params.ts';
import { fail } from '../../shared/model/result.ts';
import { addRound } from '../services/add-round.ts';
import { getAgenda } from '../services/agenda.ts';
import { getDataState, listBackups, makeBackup, refuseRescue, restoreBackup } from '../services/backups.ts';
import { findCards, pickCards } from '../services/browse.ts';
import { getSource, previewCard } from '../services/card-draft.ts';
import { getCard } from '../services/card-info.ts';
import { restoreCard, rewordCard } from '../services/card-words.ts';
import { changeCards } from '../services/cards.ts';
import type { Answer, Deps } from '../services/deps.ts';
import { getDue } from '../services/due.ts';
import { getEntity } from '../services/entity.ts';
import { clearExam, getExam, setExam } from '../services/exam.ts';
import { deleteFilter, getFilters, renameFilter, saveFilter } from '../services/filters.ts';
import {
  changeHighlight,
  createHighlight,
  deleteHighlight,
  exportHighlights,
  listHighlights,
} from '../services/highlights.ts';
import { getArticle, getFact, listLibrary } from '../services/library.ts';
import { getMap } from '../services/map.ts';
import { cancelOptimising, forgetFit, getOptimising, startOptimising } from '../services/optimise.ts';
import { createEntry, deleteEntry, editEntry } from '../services/own-cards.ts';
import { findPeople, listPeople } from '../services/people.ts';
import {
  getAnswers,
  getCalendar,
  getForecast,
  getHours,
  getKnowledge,
  getMemorySpread,
  getRetention,
  getTodayProgress,
} from '../services/progress.ts';
import { getPrompts, gradePrompt } from '../services/prompts.ts';
import { answerQuestion, getQuiz } from '../services/quiz.ts';
import { claimRight } from '../services/quiz-claim.ts';
import { extendQuizTime, handIn, keepDraft, spendQuizTime } from '../services/quiz-exam.ts';
import { exportQuiz } from '../services/quiz-export.ts';
import { getHistory } from '../services/quiz-history.ts';
import { finishMatch, tryPair } from '../services/quiz-match.ts';
import { getResult } from '../services/quiz-result.ts';
import { keepReading } from '../services/reading.ts';
import { getRecall } from '../services/recall.ts';
import { gradeCard, nextCard, startReview, summariseReview } from '../services/review.ts';
import { findText } from '../services/search.ts';
import { getSettings, setSettings } from '../services/settings.ts';
import { openDaily, repeatQuiz, startQuiz } from '../services/start-quiz.ts';
import { getTimeline } from '../services/timeline.ts';
import { getToday } from '../services/today.ts';
import { judgeTyped } from '../services/typed-answer.ts';
import { redoAction, undoAction } from '../services/undo.ts';
import { forecastWorkload } from '../services/workload.ts';

type Bound<T> = (deps: Deps, raw: unknown) => Answer<T>;

/** Every method of the contract: parameters are parsed before a service sees them. */
export const methods = {
  'library.list': bind(params['library.list'], listLibrary),
  'today.get': bind(params['today.get'], getToday),
  'article.get': bind(params['article.get'], getArticle),
  'reading.save': bind(params['reading.save'], keepReading),
  'fact.get': bind(params['fact.get'], getFact),
  'map.get': bind(params['map.get'], getMap),
  'entity.get': bind(params['entity.get'], getEntity),
  'people.list': bind(params['people.list'], listPeople),
  'people.find': bind(params['people.find'], findPeople),
  'timeline.get': bind(params['timeline.get'], getTimeline),
  'agenda.get': bind(params['agenda.get'], getAgenda),
  'recall.get': bind(params['recall.get'], getRecall),
  'review.start': bind(params['review.start'], startReview),
  'review.next': bind(params['review.next'], nextCard),
  'review.grade': bind(params['review.grade'], gradeCard),
  'prompts.get': bind(params['prompts.get'], getPrompts),
  'prompts.grade': bind(params['prompts.grade'], gradePrompt),
  'action.undo': bind(params['action.undo'], undoAction),
  'action.redo': bind(params['action.redo'], redoAction),
  'card.get': bind(params['card.get'], getCard),
  'card.judge': bind(params['card.judge'], judgeTyped),
  'cards.change': bind(params['cards.change'], changeCards),
  'cards.find': bind(params['cards.find'], findCards),
  'cards.pick': bind(params['cards.pick'], pickCards),
  'filters.list': bind(params['filters.list'], getFilters),
  'filters.save': bind(params['filters.save'], saveFilter),
  'filters.rename': bind(params['filters.rename'], renameFilter),
  'filters.delete': bind(params['filters.delete'], deleteFilter),
  'review.summary': bind(params['review.summary'], summariseReview),
  'highlights.list': bind(params['highlights.list'], listHighlights),
  'highlights.export': bind(params['highlights.export'], exportHighlights),
  'highlight.create': bind(params['highlight.create'], createHighlight),
  'highlight.change': bind(params['highlight.change'], changeHighlight),
  'highlight.delete': bind(params['highlight.delete'], deleteHighlight),
  'own.create': bind(params['own.create'], createEntry),
  'own.edit': bind(params['own.edit'], editEntry),
  'own.delete': bind(params['own.delete'], deleteEntry),
  'card.preview': bind(params['card.preview'], previewCard),
  'card.source': bind(params['card.source'], getSource),
  'card.reword': bind(params['card.reword'], rewordCard),
  'card.restore': bind(params['card.restore'], restoreCard),
  'quiz.start': bind(params['quiz.start'], startQuiz),
  'quiz.daily': bind(params['quiz.daily'], openDaily),
  'quiz.next-round': bind(params['quiz.next-round'], addRound),
  'quiz.try': bind(params['quiz.try'], tryPair),
  'quiz.finish-match': bind(params['quiz.finish-match'], finishMatch),
  'quiz.repeat': bind(params['quiz.repeat'], repeatQuiz),
  'quiz.get': bind(params['quiz.get'], getQuiz),
  'quiz.answer': bind(params['quiz.answer'], answerQuestion),
  'quiz.draft': bind(params['quiz.draft'], keepDraft),
  'quiz.spend': bind(params['quiz.spend'], spendQuizTime),
  'quiz.extend': bind(params['quiz.extend'], extendQuizTime),
  'quiz.hand-in': bind(params['quiz.hand-in'], handIn),
  'quiz.claim': bind(params['quiz.claim'], claimRight),
  'quiz.result': bind(params['quiz.result'], getResult),
  'quiz.history': bind(params['quiz.history'], getHistory),
  'quiz.export': bind(params['quiz.export'], exportQuiz),
  'search.find': bind(params['search.find'], findText),
  'due.get': bind(params['due.get'], getDue),
  'settings.get': bind(params['settings.get'], getSettings),
  'settings.set': bind(params['settings.set'], setSettings),
  'progress.today': bind(params['progress.today'], getTodayProgress),
  'progress.calendar': bind(params['progress.calendar'], getCalendar),
  'progress.forecast': bind(params['progress.forecast'], getForecast),
  'progress.retention': bind(params['progress.retention'], getRetention),
  'progress.memory': bind(params['progress.memory'], getMemorySpread),
  'progress.answers': bind(params['progress.answers'], getAnswers),
  'progress.hours': bind(params['progress.hours'], getHours),
  'progress.knowledge': bind(params['progress.knowledge'], getKnowledge),
  'exam.get': bind(params['exam.get'], getExam),
  'exam.set': bind(params['exam.set'], setExam),
  'exam.clear': bind(params['exam.clear'], clearExam),
  'workload.get': bind(params['workload.get'], forecastWorkload),
  'optimise.get': bind(params['optimise.get'], getOptimising),
  'optimise.start': bind(params['optimise.start'], startOptimising),
  'optimise.cancel': bind(params['optimise.cancel'], cancelOptimising),
  'optimise.forget': bind(params['optimise.forget'], forgetFit),
  'data.get': bind(params['data.get'], getDataState),
  'data.rescue': bind(params['data.rescue'], refuseRescue),
  'backups.list': bind(params['backups.list'], listBackups),
  'backups.make': bind(params['backups.make'], makeBackup),
  'backups.restore': bind(params['backups.restore'], restoreBackup),
} satisfies { readonly [M in Method]: Bound<Reply<M>> };

function bind<S extends z.ZodType, T>(
  schema: S,
  answer: (deps: Deps, params: z.output<S>) => Answer<T>,
): Bound<T> {
  return (deps, raw) => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return answer(deps, parsed.data);
    const at = parsed.error.issues[0]?.path.map(String).join('.');
    return fail({
      kind: 'malformed',
      message: `This request is not as it should be${at ? ` (${at})` : ''}. Nothing was changed.`,
    });
  };
}
