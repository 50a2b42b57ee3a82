import { z } from 'zod';
import type {
  Judgement,
  MapMark,
  QuestionBase,
  QuestionView,
  Response,
} from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { chooseMarks } from '../marks.ts';
import { about, judgePlainly, type Printed, storedBase, viewBase } from './base.ts';
import { drawStem } from './stem.ts';

/** A place to be found among numbered marks on a map. */
export type MapQuestion = QuestionBase & {
  readonly type: 'map';
  readonly marks: readonly MapMark[];
  /** What each mark is, in their order. */
  readonly names: readonly string[];
  readonly keyMark: number;
};

const storedMark = z.object({
  latitude: z.number(),
  longitude: z.number(),
  radius: z.number().optional(),
  iso: z.string().optional(),
  described: z.string(),
}) satisfies z.ZodType<MapMark>;

export const storedMap = z.object({
  ...storedBase,
  type: z.literal('map'),
  marks: z.array(storedMark),
  names: z.array(z.string()),
  keyMark: z.int(),
}) satisfies z.ZodType<MapQuestion>;

/** A map question about a fact; nothing where its answer cannot be marked among others, or no card asks for it. */
export function makeMap(dossier: Dossier, fact: Fact, random: Random): MapQuestion | undefined {
  const stem = drawStem(dossier, fact, random);
  const choice = stem === undefined ? undefined : chooseMarks(dossier, fact, stem, random);
  if (stem === undefined || choice === undefined) return undefined;
  return {
    type: 'map',
    ...about(fact),
    stem,
    marks: choice.marks,
    names: choice.names,
    keyMark: choice.key,
  };
}

export const viewMap = (question: MapQuestion): QuestionView => ({
  type: 'map',
  ...viewBase(question),
  marks: question.marks,
});

export const keyOfMap = ({ names, keyMark }: MapQuestion): string => `${names[keyMark]}, mark ${keyMark + 1}`;

export const solveMap = ({ keyMark }: MapQuestion): Response => ({ type: 'map', mark: keyMark });

/** Judges a chosen mark, and says what it is; nothing where there is no such mark. */
export function judgeMap(question: MapQuestion, response: Response): Judgement | undefined {
  if (response.type !== 'map' || question.marks[response.mark] === undefined) return undefined;
  const { names, keyMark } = question;
  const reason = `Mark ${response.mark + 1} is ${names[response.mark]}; ${names[keyMark]} is mark ${keyMark + 1}.`;
  return judgePlainly(response.mark === keyMark, keyOfMap(question), reason);
}

export const printMap = (question: MapQuestion): Printed => ({
  task: 'Choose the place.',
  rows: question.marks.map(({ described }, index) => `${index + 1}) ${described}`),
  key: keyOfMap(question),
});
