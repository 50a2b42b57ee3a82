import type { TopicId } from '../../shared/model/ids.ts';
import { QUESTION_TYPES } from '../../shared/model/question.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { generateQuiz } from '../domain/quiz/quiz.ts';
import { writeJson, writeText } from '../domain/quiz/sheet.ts';
import { writeHtml } from '../domain/quiz/sheet-html.ts';

export const QUIZ_FORMATS = ['html', 'json', 'text'] as const;

type Wanted = {
  readonly seed: number;
  readonly count: number;
  readonly topics: readonly TopicId[];
  readonly format: (typeof QUIZ_FORMATS)[number];
};

/** A quiz with its key, for print or for checking; the same seed gives the same bytes. */
export function printQuiz(dossier: Dossier, { seed, count, topics, format }: Wanted): string {
  const sheet = { seed, questions: generateQuiz(dossier, { seed, count, topics, types: QUESTION_TYPES }) };
  switch (format) {
    case 'html':
      return writeHtml(dossier, sheet);
    case 'json':
      return writeJson(dossier, sheet);
    case 'text':
      return writeText(dossier, sheet);
    default:
      return assertNever(format);
  }
}
