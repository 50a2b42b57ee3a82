import type { TopicId } from '../../shared/model/ids.ts';
import { QUESTION_TYPES } from '../../shared/model/question.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { keyOf, type Question } from '../domain/quiz/question.ts';
import { generateQuiz } from '../domain/quiz/quiz.ts';

export const QUIZ_FORMATS = ['json', 'text'] as const;

type Printed = {
  readonly seed: number;
  readonly count: number;
  readonly topics: readonly TopicId[];
  readonly format: (typeof QUIZ_FORMATS)[number];
};

/** A quiz with its key, for print or for checking; the same seed gives the same bytes. */
export function printQuiz(dossier: Dossier, { seed, count, topics, format }: Printed): string {
  const questions = generateQuiz(dossier, { seed, count, topics, types: QUESTION_TYPES });
  if (format === 'json') {
    return `${JSON.stringify({ dossier: dossier.header.id, version: dossier.header.version, seed, questions }, null, 2)}\n`;
  }
  const asked = questions.map((question, index) => `${index + 1}. ${question.stem}\n${choices(question)}`);
  const keys = questions.map((question, index) => `${index + 1}. ${answer(question)}`);
  return `${dossier.header.title}\nQuiz ${seed}\n\n${asked.join('\n')}\nKey\n\n${keys.join('\n')}\n`;
}

const letter = (index: number) => String.fromCharCode(97 + index);

function choices(question: Question): string {
  switch (question.type) {
    case 'choice':
      return question.options.map((option, index) => `   ${letter(index)}) ${option}\n`).join('');
    case 'true-false':
      return '   true / false\n';
    case 'typed':
      return '   ________________________\n';
  }
}

function answer(question: Question): string {
  switch (question.type) {
    case 'choice':
      return `${letter(question.keyOption)}) ${keyOf(question)}`;
    case 'true-false':
      return question.value ? 'true' : `false: ${question.key}`;
    case 'typed':
      return question.key;
  }
}
