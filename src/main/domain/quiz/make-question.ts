import type { QuestionType } from '../../../shared/model/quiz.ts';
import { assertNever } from '../../../shared/model/result.ts';
import type { Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { fold } from '../text/fold.ts';
import { DISTRACTORS, drawDistractors, keyForms, listDistractors, omitNamed } from './distractors.ts';
import { listFalsified } from './falsify.ts';
import type { Question } from './question.ts';

/** Makes a question of a type about a fact; nothing where the fact does not lend itself to it. */
export function makeQuestion(
  type: QuestionType,
  dossier: Dossier,
  fact: Fact,
  random: Random,
): Question | undefined {
  switch (type) {
    case 'choice':
      return makeChoice(dossier, fact, random);
    case 'true-false':
      return makeTrueFalse(dossier, fact, random);
    case 'typed':
      return makeTyped(dossier, fact, random);
    default:
      return assertNever(type);
  }
}

function makeChoice(dossier: Dossier, fact: Fact, random: Random): Question | undefined {
  const stem = drawStem(dossier, fact, random);
  if (stem === undefined) return undefined;
  const candidates = omitNamed(dossier, listDistractors(dossier, fact), stem);
  if (candidates.length < DISTRACTORS) return undefined;
  const key = fact.answer.text;
  const options = random.shuffle([key, ...drawDistractors(candidates, key, random)]);
  return { type: 'choice', ...about(fact), stem, options, keyOption: options.indexOf(key) };
}

function makeTrueFalse(dossier: Dossier, fact: Fact, random: Random): Question | undefined {
  // A fact that cannot be falsified makes no such question: otherwise “true” would be the better guess.
  const wrong = listFalsified(dossier, fact);
  const falsified = wrong.length === 0 ? undefined : wrong[random.below(wrong.length)];
  if (falsified === undefined) return undefined;
  const value = random.below(2) === 1;
  return {
    type: 'true-false',
    ...about(fact),
    stem: value ? fact.statement : falsified,
    value,
    key: fact.statement,
  };
}

function makeTyped(dossier: Dossier, fact: Fact, random: Random): Question | undefined {
  const stem = drawStem(dossier, fact, random);
  if (stem === undefined) return undefined;
  const { text: key, accept = [], entity } = fact.answer;
  return { type: 'typed', ...about(fact), stem, key, accept, entity };
}

const about = ({ id, topic }: Fact) => ({ fact: id, topic });

/** The front of one of the fact's cards that asks for the fact's own answer. */
function drawStem(dossier: Dossier, fact: Fact, random: Random): string | undefined {
  const keys = new Set(keyForms(dossier, fact).map(fold));
  const fronts = fact.cards.filter(({ back }) => keys.has(fold(back))).map(({ front }) => front);
  return fronts.length === 0 ? undefined : fronts[random.below(fronts.length)];
}
