import { createContext, useContext } from 'react';
import type { CardId } from '../../../shared/model/ids.ts';
import type { PromptPlace } from '../../../shared/model/prompts.ts';
import type { Rating, ReviewCard } from '../../../shared/model/review.ts';
import type { PromptMode } from '../../../shared/model/settings.ts';

/** What the questions between passages share: how things stand, and what the learner can do. */
export type Prompts = {
  readonly places: readonly PromptPlace[];
  readonly mode: PromptMode;
  /** The language of the article and its cards. */
  readonly language: string;
  readonly grade: (after: number, card: ReviewCard, rating: Rating, duration: number) => void;
  readonly isBusy: boolean;
  /** What undo would take back, in words. */
  readonly undoName: string | undefined;
  readonly undo: () => void;
  /** What was answered last on this page: after which passage, how, and until when. */
  readonly graded: { readonly after: number; readonly words: string } | undefined;
  /** Why the last action was not carried out. */
  readonly notice: string | undefined;
  /** What undo, redo or a switch has just done. */
  readonly said: string | undefined;
  readonly forgetSaid: () => void;
  /** Whether this card's question has just been brought back by undo; says so only once. */
  readonly takeGoal: (card: CardId) => boolean;
};

const PromptsContext = createContext<Prompts | undefined>(undefined);

/** Gives the questions to everything below. */
export const PromptsProvider = PromptsContext;

/** The questions between passages; none where the text is shown without them. */
export function usePromptsHere(): Prompts | undefined {
  return useContext(PromptsContext);
}
