import type { QuestionView } from '../../../shared/model/question.ts';

/** Kinds whose field is where the learner starts. */
export const WRITTEN: ReadonlySet<QuestionView['type']> = new Set(['typed', 'cloze', 'number']);
