import { useRef, useState } from 'react';
import type { CardId, DossierId } from '../../../shared/model/ids.ts';
import type { PromptPage } from '../../../shared/model/prompts.ts';
import type { Rating, ReviewCard, ReviewTurn } from '../../../shared/model/review.ts';
import { useKeys } from '../../app/keys.tsx';
import { useUndoKeys } from '../../app/undo-keys.ts';
import { CallFailure, messageOf } from '../../client/failure.ts';
import { useCall, useKeepReply, useReply } from '../../client/queries.ts';
import { tellAnswer } from './comes-back.ts';
import type { Prompts } from './prompts-context.ts';
import { usePromptMode } from './use-prompt-mode.ts';

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
  const undoing = useCall('action.undo', { invalidates: ['prompts.get', ...SCHEDULES] });
  const redoing = useCall('action.redo', { invalidates: ['prompts.get', ...SCHEDULES] });
  const { mode, cycle } = usePromptMode();
  const [graded, setGraded] = useState<Prompts['graded']>();
  const [notice, setNotice] = useState<string>();
  const [said, setSaid] = useState<string>();
  const goal = useRef<CardId>(undefined);
  // Two presses can come before the screen has changed.
  const isTaken = useRef(false);
  const isBusy = [grading, undoing, redoing].some(({ isPending }) => isPending);

  const begin = (): boolean => {
    if (isTaken.current) return false;
    isTaken.current = true;
    setNotice(undefined);
    setSaid(undefined);
    setGraded(undefined);
    return true;
  };
  const refuse = (error: Error) => {
    setNotice(messageOf(error));
    if (error instanceof CallFailure && error.error.kind === 'stale') void page.refetch();
  };
  const onSettled = () => {
    isTaken.current = false;
  };

  const grade = (after: number, card: ReviewCard, rating: Rating, duration: number) => {
    if (!begin()) return;
    const { id, revision } = card;
    grading.mutate(
      { dossier, card: id, revision, rating, duration },
      {
        onSuccess: (reply) => {
          keep(reply);
          setGraded({ after, words: wordsFor(reply, id) });
        },
        onError: refuse,
        onSettled,
      },
    );
  };
  const move = (moving: typeof undoing, done: (turn: ReviewTurn) => string) => {
    if (!begin()) return;
    moving.mutate(
      { dossier },
      {
        onSuccess: (turn) => setSaid(done(turn)),
        onError: refuse,
        onSettled,
      },
    );
  };
  const undo = () =>
    move(undoing, (turn) => {
      goal.current = turn.card?.id;
      return `Undone: ${turn.redo}`;
    });
  const redo = () => move(redoing, (turn) => `Done again: ${turn.undo}`);
  const { undo: undoName, redo: redoName } = page.data ?? {};

  useKeys('Questions in the text', [
    {
      keys: ['p'],
      label: 'Questions in the text: open, folded or off',
      run: () => cycle(setSaid),
    },
  ]);
  useUndoKeys('Questions in the text', { name: undoName, run: undo }, { name: redoName, run: redo });

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
    isBusy,
    undoName,
    undo,
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
