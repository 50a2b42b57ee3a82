import { describe, expect, it } from 'vitest';
import { printQuiz } from '../../src/main/cli/quiz.ts';
import { type Question, viewQuestion } from '../../src/main/domain/quiz/question.ts';
import { QUESTION_TYPES } from '../../src/shared/model/question.ts';
import { aCore } from '../support/core.ts';
import { aDossier } from '../support/dossiers.ts';
import { aLargeHarbour } from '../support/large-harbour.ts';
import { overBridge, overLoopback } from '../support/transports.ts';

type Sat = { readonly value: { readonly sitting: { readonly questions: readonly unknown[] } } };

describe.each([
  ['the harbour', aDossier],
  ['the large harbour', aLargeHarbour],
] as const)('one seed over %s', (_, make) => {
  it.each([1, 2, 3, 4_294_967_295])(
    'gives one quiz over bridge, loopback and command line: %i',
    async (seed) => {
      const dossier = make();
      const topics = dossier.header.topics.map(({ id }) => id);
      // An exam shows all its questions at once.
      const call = {
        method: 'quiz.start',
        params: { dossier: dossier.header.id, topics, types: QUESTION_TYPES, count: 20, seed, mode: 'exam' },
      };
      const shown = [];
      for (const open of [overBridge, overLoopback]) {
        const transport = await open(aCore(make()).dispatch);
        const { value } = (await transport.send(call)) as Sat;
        shown.push(JSON.stringify(value.sitting.questions));
        await transport.close();
      }
      const printed = printQuiz(dossier, { seed, count: 20, topics, format: 'json' });
      const { questions } = JSON.parse(printed) as { readonly questions: readonly Question[] };
      expect(questions.length).toBeGreaterThan(4);
      expect(shown).toEqual(Array(2).fill(JSON.stringify(questions.map(viewQuestion))));
      expect(printQuiz(make(), { seed, count: 20, topics, format: 'json' })).toBe(printed);
    },
  );
});
