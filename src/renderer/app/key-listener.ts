import { chordOf, matchChords } from './chord.ts';
import type { Command, CommandRegistry } from './command-registry.ts';
import { blocksKeys } from './key-target.ts';

/** A second key belongs to the first one for this long. */
const ROW_TIME = 1_200;

/** Runs the commands of a registry by their keys until the function it gives is called. */
export function listenForKeys(registry: CommandRegistry): () => void {
  let row: readonly string[] = [];
  let last = 0;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
    const chord = chordOf(event);
    const presses = event.timeStamp - last < ROW_TIME ? [...row, chord] : [chord];
    const candidates = registry
      .listByKey()
      .filter(({ whileTyping }) => !blocksKeys(event, chord, whileTyping));
    for (const tried of presses.length > 1 ? [presses, [chord]] : [presses]) {
      const states = ({ keys }: Command) => keys.map((key) => matchChords(key, tried));
      const found = candidates.find((command) => states(command).includes('whole'));
      if (found) {
        row = [];
        event.preventDefault();
        if (!event.repeat || found.repeats) found.run();
        return;
      }
      if (candidates.some((command) => states(command).includes('part'))) {
        row = tried;
        last = event.timeStamp;
        return;
      }
    }
    row = [];
  }

  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}
