import type { Page } from '@playwright/test';
import type { Envelope, Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import type { QuestionType } from '../../src/shared/model/question.ts';
import type { AnsweredQuestion } from '../../src/shared/model/quiz.ts';

/** Asks the core as the page does, past the screens. */
async function ask<M extends Method>(page: Page, method: M, params: Params<M>): Promise<Reply<M>> {
  const answer = await page.evaluate(async (body) => {
    const post = async (path: string, text: string, headers: Record<string, string>) => {
      const request = {
        method: 'POST',
        body: text,
        headers: { 'Content-Type': 'application/json', ...headers },
      };
      return (await fetch(path, request)).json();
    };
    const { token } = await post('/session', '{}', {});
    return post('/rpc', body, { Authorization: `Bearer ${token}` });
  }, JSON.stringify({ method, params }));
  const envelope = answer as Envelope<M>;
  if (!envelope.ok) throw new Error(`${method}: ${envelope.error.message}`);
  return envelope.value as Reply<M>;
}

/**
 * Opens a quiz of one question of a kind, and tells its solution: the same question is answered with nothing
 * first, in a quiz of its own.
 */
export async function openQuestion(
  page: Page,
  type: QuestionType,
  seed: number,
): Promise<Pick<AnsweredQuestion, 'question' | 'solution'>> {
  const [dossier] = await ask(page, 'library.list', {});
  if (!dossier) throw new Error('There is no dossier.');
  const topics = dossier.topics.map(({ id }) => id);
  const { quiz } = await ask(page, 'quiz.start', {
    dossier: dossier.id,
    topics,
    types: [type],
    count: 1,
    seed,
  });
  const answered = await ask(page, 'quiz.answer', {
    quiz,
    index: 0,
    response: { type: 'none' },
    duration: 1,
  });
  const again = await ask(page, 'quiz.repeat', { quiz });
  await page.goto(new URL(`/quiz/${again.quiz}`, page.url()).href);
  await page.getByText('Question 1 of 1').waitFor();
  return answered;
}
