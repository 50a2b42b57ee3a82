import { expect } from 'vitest';
import { type ContractCase, dossier } from './contract-case.ts';

/** What the learner marks in the text. */
export const highlightsCases: readonly ContractCase[] = [
  [
    'no highlights yet',
    { method: 'highlights.list', params: { dossier } },
    { ok: true, value: { list: [] } },
  ],
  [
    'highlights as Markdown',
    { method: 'highlights.export', params: { dossier } },
    { ok: true, value: { name: 'highlights-harbour.md', text: expect.stringMatching(/^# The harbour/u) } },
  ],
  [
    'a highlight',
    { method: 'highlight.create', params: { dossier, start: 0, end: 11, colour: 'blue' } },
    { ok: true, value: { highlight: 1 } },
  ],
  [
    'a highlight in a colour that there is not',
    { method: 'highlight.create', params: { dossier, start: 0, end: 11, colour: 'red' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'a note on a highlight that is not there',
    { method: 'highlight.change', params: { dossier, highlight: 1, note: 'x' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'the end of a highlight that is not there',
    { method: 'highlight.delete', params: { dossier, highlight: 1 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
];
