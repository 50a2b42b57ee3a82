import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { Verdict } from '../../shared/model/question.ts';
import { assertNever, fail, ok } from '../../shared/model/result.ts';
import type { Rating } from '../../shared/model/review.ts';
import type { TypedAnswer } from '../../shared/model/typed.ts';
import { answerOf } from '../domain/dossier/answers.ts';
import { compareTexts } from '../domain/grading/difference.ts';
import { gradeTyped } from '../domain/grading/typed.ts';
import { fold } from '../domain/text/fold.ts';
import { findCard } from './deck.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';

/** Compares what was typed with a card's answer, and suggests a rating; keeps nothing. */
export function judgeTyped(
  deps: Deps,
  { dossier, card: id, typed }: ParsedParams<'card.judge'>,
): Answer<TypedAnswer> {
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const card = findCard(deps, dossier, id);
  if (!card) return fail({ kind: 'not-found', message: 'This card is no longer in the dossier.' });
  const { about, front, back } = card;
  const original = about?.cards.find((each) => id.endsWith(`/${each.id}`));
  // In the learner's words the answer may be another one than the dossier's.
  const isDossiers = about !== undefined && original !== undefined && fold(original.back) === fold(back);
  const expected = isDossiers
    ? answerOf(volume.value.dossier, about, original)
    : { key: back, accept: [], entity: undefined };
  const { verdict, reason } = gradeTyped(volume.value.dossier, { ...expected, prompt: front }, typed);
  return ok({ verdict, reason, parts: compareTexts(typed, back), suggested: ratingFor(verdict) });
}

function ratingFor(verdict: Verdict): Rating {
  switch (verdict) {
    case 'right':
      return 3;
    case 'close':
      return 2;
    case 'wrong':
      return 1;
    default:
      return assertNever(verdict);
  }
}
