import { ARRANGING } from './arranging.ts';
import { BEGINNING } from './beginning.ts';
import { EXAM } from './exam.ts';
import { EXPLORE } from './explore.ts';
import { FRAME } from './frame.ts';
import { LIBRARY } from './library.ts';
import { QUIZ } from './quiz.ts';
import { READING } from './reading.ts';
import { REVIEW } from './review.ts';
import type { ScreenState } from './state.ts';
import { TYPING } from './typing.ts';

/** States of one subject, the first reached from wherever Lectern is, each other from the one before. */
type TourPart = { readonly name: string; readonly states: readonly ScreenState[] };

/** Every screen in each of its states, as a tour through one running Lectern; each part can be gone alone. */
export const TOUR: readonly TourPart[] = [
  { name: 'beginning', states: BEGINNING },
  { name: 'reading', states: READING },
  { name: 'review', states: REVIEW },
  { name: 'quiz', states: QUIZ },
  { name: 'arranging', states: ARRANGING },
  { name: 'explore', states: EXPLORE },
  { name: 'library', states: LIBRARY },
  { name: 'typing', states: TYPING },
  { name: 'exam', states: EXAM },
  { name: 'frame', states: FRAME },
];
