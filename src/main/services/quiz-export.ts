import type { ParsedParams } from '../../shared/contract/methods.ts';
import { ok } from '../../shared/model/result.ts';
import type { TextFile } from '../../shared/model/text-file.ts';
import { writeJson } from '../domain/quiz/sheet.ts';
import { writeHtml } from '../domain/quiz/sheet-html.ts';
import type { Answer, Deps } from './deps.ts';
import { openFinished } from './quiz-result.ts';

/** A finished quiz with its key as a file, to print and hand out or for other programs. */
export function exportQuiz(deps: Deps, { quiz, format }: ParsedParams<'quiz.export'>): Answer<TextFile> {
  const opened = openFinished(deps, quiz);
  if (!opened.ok) return opened;
  const { stored, questions, volume } = opened.value;
  const { dossier } = volume;
  // A question that came back in the same quiz is printed once.
  const once = [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
  const sheet = { seed: stored.seed, questions: once };
  return ok({
    name: `quiz-${dossier.header.id}-${stored.seed}.${format}`,
    text: format === 'html' ? writeHtml(dossier, sheet) : writeJson(dossier, sheet),
  });
}
