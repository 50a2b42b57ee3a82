import { useRef, useState } from 'react';
import type { CardId, DossierId } from '../../../shared/model/ids.ts';
import type { PromptPage } from '../../../shared/model/prompts.ts';
import type { Rating, ReviewCard } from '../../../shared/model/review.ts';
import { useKeys } from '../../app/keys.tsx';
import { useUndo } from '../../app/use-undo.ts';
import { CallFailure, messageOf } from '../../client/failure.ts';
import { useCall, useKeepReply, useReply } from '../../client/queries.ts';
import { tellAnswer } from './comes-back.ts';
import type { Prompts } from './prompts-context.ts';
import { usePromptMode } from './use-prompt-mode.ts';

/** Where the search and the list of keys say that these commands are. */
const WHERE = 'Questions in the text';

/** What else shows schedules and must be asked again when one has changed. */
const SCHEDULES = ['review.next', 'recall.get', 'entity.get', 'today.get'] as const;

/**
 * The questions between the passages of an article, answered one at a time; nothing counts until the core has
 * kept it.
 */
export function usePrompts(dossier: DossierId, language: string): Prompts {
  const page = useReply('prompts.get', { dossier });
  const keep = useKeepReply('prompts.get', { dossier });
  const grading = useCall('prompts.grade', { invalidates: SCHEDULES });
  const { mode, cycle } = usePromptMode();
  const [graded, setGraded] = useState<Prompts['graded']>();
  const [notice, setNotice] = useState<string>();
  const [said, setSaid] = useState<string>();
  const goal = useRef<CardId>(undefined);
  // Two presses can come before the screen has changed.
  const isTaken = useRef(false);

  const refuse = (error: Error | undefined) => {
    setNotice(error && messageOf(error));
    if (error instanceof CallFailure && error.error.kind === 'stale') void page.refetch();
  };
  const say = (words: string | undefined) => {
    setSaid(words);
    setGraded(undefined);
  };
  const { undo: undoName, redo: redoName } = page.data ?? {};
  const moving = useUndo(
    WHERE,
    dossier,
    { undo: undoName, redo: redoName },
    {
      say,
      refuse,
      onUndone: ({ card }) => {
        goal.current = card?.id;
      },
    },
  );

  const grade = (after: number, card: ReviewCard, rating: Rating, duration: number) => {
    if (isTaken.current || moving.isPending) return;
    isTaken.current = true;
    say(undefined);
    refuse(undefined);
    const { id, revision } = card;
    grading.mutate(
      { dossier, card: id, revision, rating, duration },
      {
        onSuccess: (reply) => {
          keep(reply);
          setGraded({ after, words: wordsFor(reply, id) });
        },
        onError: refuse,
        onSettled: () => {
          isTaken.current = false;
        },
      },
    );
  };
  useKeys(WHERE, [
    {
      keys: ['p'],
      label: 'Questions in the text: open, folded or off',
      run: () => cycle(setSaid),
    },
  ]);

  const takeGoal = (card: CardId) => {
    if (goal.current !== card) return false;
    goal.current = undefined;
    return true;
  };
  return {
    places: page.data?.places ?? [],
    mode,
    language,
    grade,
    isBusy: grading.isPending || moving.isPending,
    undoName,
    undo: moving.undo,
    graded,
    notice:
      notice ?? (page.error ? `The questions could not be loaded. ${messageOf(page.error)}` : undefined),
    said,
    forgetSaid: () => setSaid(undefined),
    takeGoal,
  };
}

function wordsFor({ places }: PromptPage, card: CardId): string {
  const prompt = places.flatMap(({ prompts }) => prompts).find((one) => one.card.id === card);
  return prompt?.answered ? tellAnswer(prompt.answered) : 'Answered';
}
