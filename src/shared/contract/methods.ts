import type { z } from 'zod';
import type { Article, DossierSummary } from '../model/article.ts';
import type { EntityView } from '../model/entity.ts';
import type { EvidenceView } from '../model/fact.ts';
import type { SentenceRecall } from '../model/knowledge.ts';
import type { MapView } from '../model/map.ts';
import type { Optimising } from '../model/optimise.ts';
import type { CardSource, DraftPreview, KeptCards } from '../model/own-card.ts';
import type { PromptPage } from '../model/prompts.ts';
import type { AnsweredQuestion, QuizResult, QuizView } from '../model/quiz.ts';
import type { Result } from '../model/result.ts';
import type { CardInfo, ReviewSummary, ReviewTurn } from '../model/review.ts';
import type { Settings } from '../model/settings.ts';
import type { Today } from '../model/today.ts';
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
  'recall.get': readonly SentenceRecall[];
  'review.start': { readonly since: number };
  'review.next': ReviewTurn;
  'review.grade': ReviewTurn;
  'prompts.get': PromptPage;
  'prompts.grade': PromptPage;
  'action.undo': ReviewTurn;
  'action.redo': ReviewTurn;
  'card.get': CardInfo;
  'cards.change': { readonly changed: number };
  'review.summary': ReviewSummary;
  'own.create': KeptCards;
  'own.edit': KeptCards;
  'own.delete': null;
  'card.preview': DraftPreview;
  'card.source': CardSource;
  'card.reword': KeptCards;
  'card.restore': null;
  'quiz.start': QuizView;
  'quiz.repeat': QuizView;
  'quiz.get': QuizView;
  'quiz.answer': AnsweredQuestion;
  'quiz.result': QuizResult;
  'settings.get': Settings;
  'settings.set': Settings;
  'optimise.get': Optimising;
  'optimise.start': Optimising;
  'optimise.cancel': Optimising;
  'optimise.forget': Optimising;
};

export type Method = keyof typeof params & keyof Replies;
/** What a caller sends. */
export type Params<M extends Method> = z.input<(typeof params)[M]>;
/** What a handler receives: parsed, with branded ids. */
export type ParsedParams<M extends Method> = z.output<(typeof params)[M]>;
export type Reply<M extends Method> = Replies[M];
export type Envelope<M extends Method> = Result<Reply<M>, CallError>;
