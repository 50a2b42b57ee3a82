/** The address of a quiz under way. */
export const quizLink = (quiz: string): string => `/quiz/${encodeURIComponent(quiz)}`;

/** The address of a quiz's result. */
export const resultLink = (quiz: string): string => `${quizLink(quiz)}/result`;
