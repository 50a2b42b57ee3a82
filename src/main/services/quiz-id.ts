import type { QuizId } from '../../shared/model/ids.ts';

/** A quiz's row number as screens know it. */
export const quizId = (row: number): QuizId => String(row) as QuizId;

/** The row number of a quiz; nothing for what is no such number. */
export function quizRow(id: QuizId): number | undefined {
  return /^[1-9]\d{0,14}$/u.test(id) ? Number(id) : undefined;
}
