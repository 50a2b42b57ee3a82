import { readWords, type Word } from './words.ts';

/** What a prompt says, as far as it bears on an answer. */
export type Prompt = {
  /** Whether a word stands in the prompt: said back, it is no answer. One of an offered choice is. */
  readonly isInPrompt: (word: Word) => boolean;
  /** Whether an answer may leave a word out, because the prompt asks for it: “which border”. */
  readonly isGiven: (word: Word) => boolean;
  readonly offersChoice: boolean;
};

/** Content words after “which”, and on each side of a blank, that belong to what is asked. */
const NEAR = 4;
/** Content words of the first of several alternatives. */
const FIRST = 3;

/** Reads a prompt, a question or a sentence with a blank. */
export function readPrompt(prompt: string): Prompt {
  const offered = new Set(listOffered(prompt));
  const words = readWords(prompt);
  const stems = new Set(words.map(({ stem }) => stem));
  const given = new Set([
    ...words.filter(({ isName }) => isName).map(({ stem }) => stem),
    ...prompt
      .split(/\b(?:which|what|whose|many)\b|_{2,}/iu)
      .slice(1)
      .flatMap((after) => stemsOf(after).slice(0, NEAR)),
    ...prompt
      .split(/_{2,}/u)
      .slice(0, -1)
      .flatMap((before) => stemsOf(before).slice(-NEAR)),
  ]);
  const isInPrompt = ({ stem }: Word) => stems.has(stem) && !offered.has(stem);
  return {
    isInPrompt,
    isGiven: (word) => given.has(word.stem) && isInPrompt(word),
    offersChoice: offered.size > 0,
  };
}

const stemsOf = (text: string): readonly string[] => readWords(text).map(({ stem }) => stem);

/**
 * “Does the report say so itself, cite an official or cite an expert?” offers answers: the words that
 * its alternatives do not share.
 */
function listOffered(prompt: string): readonly string[] {
  const question = prompt.split(/(?<=[.:”])\s+/u).at(-1) ?? '';
  if (!/\s+or\s+/u.test(question) || !question.endsWith('?')) return [];
  const [first = [], ...others] = question
    .split(/,\s+(?:or\s+)?|\s+or\s+/u)
    .map((part) => readWords(part).map(({ stem }) => stem));
  // The first alternative stands at the end of the words that ask.
  const stems = [first.slice(-FIRST), ...others].flatMap((part) => [...new Set(part)]);
  return stems.filter((stem) => stems.indexOf(stem) === stems.lastIndexOf(stem));
}
