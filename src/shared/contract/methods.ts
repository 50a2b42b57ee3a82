import type { z } from 'zod';
import type { Article, DossierSummary } from '../model/article.ts';
import type { BackupShelf } from '../model/backup.ts';
import type { FoundCards } from '../model/browse.ts';
import type { DataState } from '../model/data.ts';
import type { Due } from '../model/due.ts';
import type { EntityView } from '../model/entity.ts';
import type { Exam } from '../model/exam.ts';
import type { AgendaEntry, People, TimelineEntry } from '../model/explore.ts';
import type { EvidenceView } from '../model/fact.ts';
import type { SavedFilter } from '../model/filter.ts';
import type { Highlights } from '../model/highlight.ts';
import type { CardId, EntityId, HighlightId } from '../model/ids.ts';
import type { SentenceRecall } from '../model/knowledge.ts';
import type { MapView } from '../model/map.ts';
import type { Optimising } from '../model/optimise.ts';
import type { CardSource, DraftPreview, KeptCards } from '../model/own-card.ts';
import type {
  AnswersByPhase,
  DueForecast,
  KnowledgeOverview,
  MemorySpread,
  RetentionByWeek,
  ReviewCalendar,
  ReviewHours,
  TodayProgress,
} from '../model/progress.ts';
import type { PromptPage } from '../model/prompts.ts';
import type { AnsweredQuestion, QuizResult, QuizView } from '../model/quiz.ts';
import type { QuizClock } from '../model/quiz-clock.ts';
import type { QuizHistory } from '../model/quiz-history.ts';
import type { Result } from '../model/result.ts';
import type { CardInfo, ReviewSummary, ReviewTurn } from '../model/review.ts';
import type { SearchReply } from '../model/search.ts';
import type { Settings } from '../model/settings.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Today } from '../model/today.ts';
import type { TypedAnswer } from '../model/typed.ts';
import type { WorkloadForecast } from '../model/workload.ts';
import type { CallError } from './errors.ts';
import type { params } from './params.ts';

/** What each method gives back. With `params`, this is the whole contract between screen and core. */
type Replies = {
  'library.list': readonly DossierSummary[];
  'today.get': Today;
  'article.get': Article;
  'reading.save': null;
  'fact.get': EvidenceView;
  'map.get': MapView;
  'entity.get': EntityView;
  'people.list': People;
  'people.find': readonly EntityId[];
  'timeline.get': readonly TimelineEntry[];
  'agenda.get': readonly AgendaEntry[];
  'recall.get': readonly SentenceRecall[];
  'review.start': { readonly since: number };
  'review.next': ReviewTurn;
  'review.grade': ReviewTurn;
  'prompts.get': PromptPage;
  'prompts.grade': PromptPage;
  'action.undo': ReviewTurn;
  'action.redo': ReviewTurn;
  'card.get': CardInfo;
  'card.judge': TypedAnswer;
  'cards.change': { readonly changed: number };
  'cards.find': FoundCards;
  'cards.pick': readonly CardId[];
  'filters.list': readonly SavedFilter[];
  'filters.save': readonly SavedFilter[];
  'filters.rename': readonly SavedFilter[];
  'filters.delete': readonly SavedFilter[];
  'review.summary': ReviewSummary;
  'highlights.list': Highlights;
  'highlights.export': TextFile;
  'highlight.create': { readonly highlight: HighlightId };
  'highlight.change': null;
  'highlight.delete': null;
  'own.create': KeptCards;
  'own.edit': KeptCards;
  'own.delete': null;
  'card.preview': DraftPreview;
  'card.source': CardSource;
  'card.reword': KeptCards;
  'card.restore': null;
  'quiz.start': QuizView;
  'quiz.daily': QuizView;
  'quiz.next-round': QuizView;
  'quiz.try': { readonly isRight: boolean };
  'quiz.finish-match': null;
  'quiz.repeat': QuizView;
  'quiz.get': QuizView;
  'quiz.answer': AnsweredQuestion;
  'quiz.draft': QuizClock;
  'quiz.spend': QuizClock;
  'quiz.extend': QuizClock;
  'quiz.hand-in': null;
  'quiz.claim': AnsweredQuestion;
  'quiz.result': QuizResult;
  'quiz.history': QuizHistory;
  'quiz.export': TextFile;
  'search.find': SearchReply;
  'due.get': Due;
  'settings.get': Settings;
  'settings.set': Settings;
  'progress.today': TodayProgress;
  'progress.calendar': ReviewCalendar;
  'progress.forecast': DueForecast;
  'progress.retention': RetentionByWeek;
  'progress.memory': MemorySpread;
  'progress.answers': AnswersByPhase;
  'progress.hours': ReviewHours;
  'progress.knowledge': KnowledgeOverview;
  'exam.get': Exam | null;
  'exam.set': Exam | null;
  'exam.clear': Exam | null;
  'workload.get': WorkloadForecast;
  'optimise.get': Optimising;
  'optimise.start': Optimising;
  'optimise.cancel': Optimising;
  'optimise.forget': Optimising;
  'data.get': DataState;
  'data.rescue': DataState;
  'backups.list': BackupShelf;
  'backups.make': BackupShelf;
  'backups.restore': BackupShelf;
};

export type Method = keyof typeof params & keyof Replies;
/** What a caller sends. */
export type Params<M extends Method> = z.input<(typeof params)[M]>;
/** What a handler receives: parsed, with branded ids. */
export type ParsedParams<M extends Method> = z.output<(typeof params)[M]>;
export type Reply<M extends Method> = Replies[M];
export type Envelope<M extends Method> = Result<Reply<M>, CallError>;
