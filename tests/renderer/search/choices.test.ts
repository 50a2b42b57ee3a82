import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/renderer/app/command-registry.ts';
import { chooseFound, chooseFromNothing } from '../../../src/renderer/features/search/choices.ts';
import { matchCommands, proposable } from '../../../src/renderer/features/search/commands.ts';
import { remember } from '../../../src/renderer/features/search/recent.ts';
import type { Searched } from '../../../src/renderer/features/search/use-search.ts';
import type { FactId, TopicId } from '../../../src/shared/model/ids.ts';

const aCommand = (title: string, rest: Partial<Command> = {}): Command => ({
  id: title,
  title,
  where: 'Everywhere',
  keys: [],
  run: () => {},
  whileTyping: false,
  repeats: false,
  isIdle: false,
  ...rest,
});

const found = (count: number, hits: number): Searched => ({
  state: 'found',
  text: 'fog',
  reply: {
    groups: [
      {
        kind: 'fact',
        found: count,
        hits: Array.from({ length: hits }, (_, index) => ({
          kind: 'fact',
          fact: `fact-${index}` as FactId,
          topic: 'council' as TopicId,
          snippet: { text: 'fog', marks: [] },
        })),
      },
    ],
    misspelt: [],
    isPartial: false,
  },
});

const titles = (groups: ReturnType<typeof chooseFound>) => groups.map(({ title }) => title);

describe('commands in the search', () => {
  it('are those that would do something, each title once, the search itself left out', () => {
    const commands = [
      aCommand('Larger text', { where: 'Reading', id: 'a' }),
      aCommand('Undo', { isIdle: true }),
      aCommand('Search', { id: 'search' }),
      aCommand('Larger text', { id: 'b' }),
    ];
    expect(proposable(commands).map(({ id }) => id)).toEqual(['a']);
  });

  it('match by the beginnings of their words and of their place', () => {
    const commands = [aCommand('Go to Review'), aCommand('Undo: Good', { where: 'Review' })];
    const matching = (text: string) => matchCommands(commands, text).map(({ title }) => title);
    expect(matching('rev')).toEqual(['Go to Review', 'Undo: Good']);
    expect(matching('to re')).toEqual(['Go to Review']);
    expect(matching('view')).toEqual([]);
    expect(matching('…')).toEqual([]);
  });

  it('come before what was found only where the query begins their name', () => {
    const commands = [aCommand('Go to Today'), aCommand('Finish the session')];
    expect(titles(chooseFound(commands, found(1, 1), 'tod', undefined))).toEqual(['Commands', 'Facts']);
    expect(titles(chooseFound(commands, found(1, 1), 'session', undefined))).toEqual(['Facts', 'Commands']);
  });
});

describe('chooseFound', () => {
  it('shows few hits of a kind, says of how many, and opens the rest', () => {
    const [few] = chooseFound([], found(61, 20), 'fog', undefined);
    expect(few).toMatchObject({ note: '4 of 61' });
    expect(few?.choices.at(-1)).toMatchObject({ type: 'more', hidden: 16 });
    const [all] = chooseFound([], found(61, 20), 'fog', 'fact');
    expect(all).toMatchObject({ note: '20 of 61' });
    expect(all?.choices).toHaveLength(20);
    expect(chooseFound([], found(3, 3), 'fog', undefined)[0]).toMatchObject({ note: undefined });
  });
});

describe('chooseFromNothing', () => {
  it('offers recent searches, then the commands by place, and no empty group', () => {
    const commands = [aCommand('Undo', { where: 'Review' }), aCommand('Go to Today')];
    expect(titles(chooseFromNothing(commands, ['fog']))).toEqual(['Recent searches', 'Review', 'Everywhere']);
    expect(titles(chooseFromNothing([], []))).toEqual([]);
  });
});

describe('remember', () => {
  it('keeps the newest first, each once, six of them', () => {
    expect(remember(['fog', 'bells'], ' Bells ')).toEqual(['Bells', 'fog']);
    expect(remember(['1', '2', '3', '4', '5', '6'], '7')).toEqual(['7', '1', '2', '3', '4', '5']);
    expect(remember(['fog'], '  ')).toEqual(['fog']);
  });
});
