import { diffChars } from 'diff';
import type { AnswerPart } from '../../../shared/model/typed.ts';

/**
 * What was typed beside what was asked for, character by character: what both have, what only one has. Upper
 * and lower case count as the same, since they never decide. Puts together, the parts that are not `missing`
 * are what was typed, those that are not `extra` what was asked for.
 */
export function compareTexts(typed: string, key: string): readonly AnswerPart[] {
  return diffChars(typed, key, { ignoreCase: true }).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'missing' : removed ? 'extra' : 'same',
  }));
}
