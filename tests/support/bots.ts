import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import type { Question } from '../../src/main/domain/quiz/question.ts';
import { generateQuiz } from '../../src/main/domain/quiz/quiz.ts';
import { fold } from '../../src/main/domain/text/fold.ts';
import type { OptionType } from '../../src/shared/model/question.ts';

/** A question that is answered by choosing one of its options. */
export type Optional = Extract<Question, { readonly keyOption: number }>;

/** Somebody who knows nothing, and chooses all the same: gives the index of an option. */
export type Bot = (question: Optional) => number;

/** So many questions of a kind, from quizzes of ten, with other seeds than those before `from`. */
export function askMany(dossier: Dossier, type: OptionType, count: number, from = 0): readonly Optional[] {
  const topics = dossier.header.topics.map(({ id }) => id);
  const questions: Optional[] = [];
  for (let seed = from; questions.length < count; seed += 1) {
    if (seed - from > 20 * count) throw new Error(`The dossier makes too few questions of the kind ${type}.`);
    for (const question of generateQuiz(dossier, { seed, count: 10, topics, types: [type] })) {
      if ('keyOption' in question) questions.push(question);
    }
  }
  return questions;
}

const words = (text: string) => new Set(fold(text).split(' '));

/** The option that has the most of something; the first of several. */
function most(question: Optional, amount: (option: string) => number): number {
  const amounts = question.options.map(amount);
  return amounts.indexOf(Math.max(...amounts));
}

/** The bots; the last has seen the answers to other quizzes of the same dossier. */
export function makeBots(seen: readonly Optional[]): Readonly<Record<string, Bot>> {
  const times = new Map<string, number>();
  for (const { options, keyOption } of seen) {
    const key = options[keyOption] ?? '';
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return {
    'the longest': (question) => most(question, (option) => option.length),
    'the first': () => 0,
    'what shares most words with the stem': (question) => {
      const stem = words(question.stem);
      return most(question, (option) => words(option).intersection(stem).size);
    },
    'what is most often right': (question) => most(question, (option) => times.get(option) ?? 0),
  };
}
