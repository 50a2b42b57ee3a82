import { describe, expect, it } from 'vitest';
import { createCommandRegistry, EVERYWHERE, type Offer } from '../../../src/renderer/app/command-registry.ts';

const offer = (label: string, rest: Partial<Offer> = {}): Offer => ({
  label,
  keys: [],
  run: () => {},
  ...rest,
});
const group = (where: string, ...offers: readonly Offer[]) => ({ current: { where, offers } });

describe('createCommandRegistry', () => {
  it('lists the commands of the screen before those that work everywhere', () => {
    const registry = createCommandRegistry();
    registry.add(group(EVERYWHERE, offer('Go to Today')));
    registry.add(group('Review', offer('Undo'), offer('Redo')));
    expect(registry.list().map(({ title, where }) => [title, where])).toEqual([
      ['Undo', 'Review'],
      ['Redo', 'Review'],
      ['Go to Today', EVERYWHERE],
    ]);
  });

  it('gives a key to what was mounted last', () => {
    const registry = createCommandRegistry();
    registry.add(group('Review', offer('Undo', { keys: ['b'] })));
    registry.add(group('Evidence', offer('Back', { keys: ['b'] })));
    expect(registry.listByKey().map(({ title }) => title)).toEqual(['Back', 'Undo']);
  });

  it('names a command by its id, else by its place and first key, whatever its title', () => {
    const registry = createCommandRegistry();
    const changing = group(
      'Review',
      offer('Undo', { keys: ['u', 'Ctrl+z'] }),
      offer('Search', { id: 'search' }),
    );
    registry.add(changing);
    const before = registry.list().map(({ id }) => id);
    changing.current = {
      ...changing.current,
      offers: [offer('Undo: Good', { keys: ['u'] }), offer('Find', { id: 'search' })],
    };
    expect(before).toEqual(['Review u', 'search']);
    expect(registry.list().map(({ id }) => id)).toEqual(before);
  });

  it('says what changes to those who watch', () => {
    const registry = createCommandRegistry();
    let heard = 0;
    const stop = registry.watch(() => {
      heard += 1;
    });
    const remove = registry.add(group('Review', offer('Undo')));
    registry.touch();
    remove();
    expect(heard).toBe(3);
    stop();
    registry.touch();
    expect(heard).toBe(3);
  });

  it('runs a command by its id, and forgets it when its screen is gone', () => {
    const runs: string[] = [];
    const registry = createCommandRegistry();
    const remove = registry.add(
      group('Review', offer('Search', { id: 'search', run: () => runs.push('search') })),
    );
    registry.run('search');
    registry.run('nothing of that name');
    remove();
    registry.run('search');
    expect(runs).toEqual(['search']);
    expect(registry.list()).toEqual([]);
  });

  it('takes from every command the keys that write a character, until they are allowed again', () => {
    const registry = createCommandRegistry();
    const keys = [
      'u',
      'g t',
      'Shift+h',
      '?',
      '1',
      '+',
      'Ctrl+z',
      'Alt+1',
      'Escape',
      'Space',
      'ArrowUp',
      'F3',
    ];
    registry.add(group('Review', offer('Undo', { keys })));
    const [before] = registry.list();
    registry.allowSingleKeys(false);
    const after = ['Ctrl+z', 'Alt+1', 'Escape', 'Space', 'ArrowUp', 'F3'];
    expect(registry.list()).toMatchObject([{ id: before?.id, keys: after }]);
    expect(registry.listByKey()).toMatchObject([{ keys: after }]);
    registry.allowSingleKeys(true);
    expect(registry.list()).toMatchObject([{ keys }]);
  });
});
