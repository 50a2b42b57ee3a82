import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../../src/main/domain/highlights/markdown.ts';
import type { Highlight } from '../../../src/shared/model/highlight.ts';
import type { HighlightId } from '../../../src/shared/model/ids.ts';

const SOURCE = { title: 'The harbour', dateline: 'Saltmouth, 3 March 2031', source: 'A made text' };

const aHighlight = (changes: Partial<Highlight> = {}): Highlight => ({
  id: 1 as HighlightId,
  colour: 'yellow',
  note: '',
  exact: 'fog is the greatest danger',
  place: { start: 10, end: 36 },
  section: undefined,
  createdAt: 0,
  ...changes,
});

describe('writeMarkdown', () => {
  it('writes each highlight under its section, with its label and note', () => {
    const text = writeMarkdown(SOURCE, [
      aHighlight(),
      aHighlight({ section: 'The lighthouse', colour: 'blue', note: 'Who says so?\nAsk.' }),
      aHighlight({ place: undefined, exact: 'One.\n\nTwo.' }),
    ]);
    expect(text).toBe(`# The harbour

Saltmouth, 3 March 2031. A made text

> fog is the greatest danger

**Important**

## The lighthouse

> fog is the greatest danger

**Question**: Who says so?  
Ask.

## No longer in the text

> One.
>
> Two.

**Important**
`);
  });

  it('keeps hostile words text', () => {
    const note = '<img src=x onerror=alert(1)> [a](javascript:b) # not *one*';
    expect(writeMarkdown(SOURCE, [aHighlight({ note })])).toContain(
      '\\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\# not \\*one\\*',
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['2031 was dry', '2031 was dry'],
    ['a - b', 'a - b'],
  ])('writes %s as %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
