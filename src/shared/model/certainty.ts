import type { Confidence, Verdict } from './question.ts';

/**
 * Marks for an answer by how sure the learner was of it: certainty-based marking (A. R. Gardner-Medwin,
 * “Confidence-based marking”, in Bryan & Clegg, Innovative Assessment in Higher Education, 2006). With
 * these marks it pays to say what one believes: 2 from two chances in three, 3 from four in five.
 */
export const CERTAINTY_MARKS: Readonly<
  Record<Confidence, { readonly right: number; readonly wrong: number }>
> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** The marks of an answer; a close one, which the scheme does not know, neither gains nor loses. */
export function markAnswer(verdict: Verdict, confidence: Confidence): number {
  return verdict === 'close' ? 0 : CERTAINTY_MARKS[confidence][verdict];
}

/** The marks of some answers, and the most there were to have; nothing where she never said how sure she was. */
export function addMarks(
  answers: readonly { readonly verdict: Verdict; readonly confidence: Confidence | undefined }[],
): { readonly marks: number; readonly most: number } | undefined {
  const said = answers.flatMap(({ verdict, confidence }) =>
    confidence === undefined ? [] : [markAnswer(verdict, confidence)],
  );
  if (said.length === 0) return undefined;
  return { marks: said.reduce((sum, marks) => sum + marks, 0), most: CERTAINTY_MARKS[3].right * said.length };
}
