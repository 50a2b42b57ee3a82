import type { Command } from '../../app/command-registry.ts';

/** Commands that a query shows. */
const MOST = 6;

/** The commands that can be proposed now: those that would do something, each title once. */
export function proposable(commands: readonly Command[]): readonly Command[] {
  const titles = new Set<string>();
  return commands.filter(({ id, title, isIdle }) => {
    if (isIdle || id === 'search' || titles.has(title)) return false;
    titles.add(title);
    return true;
  });
}

/** The commands of which every word of the query begins some word. */
export function matchCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  return commands
    .filter(({ title, where }) => {
      const words = [...wordsOf(title), ...wordsOf(where)];
      return wanted.every((begun) => words.some((word) => word.startsWith(begun)));
    })
    .slice(0, MOST);
}

/** Whether the query begins the name of a command, so that Enter may be meant for it. */
export function isMeant({ title }: Command, text: string): boolean {
  return title
    .replace(/^Go to /u, '')
    .toLowerCase()
    .startsWith(text.trim().toLowerCase());
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
