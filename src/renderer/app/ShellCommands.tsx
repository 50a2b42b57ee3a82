import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { COMMANDS, isCommandId } from '../../shared/commands/commands.ts';
import { routeOfLink } from '../../shared/links/link.ts';
import { callShell, hasShell, listenToShell } from '../client/shell.ts';
import type { CommandRegistry } from './command-registry.ts';
import { isDialogOpen, isTyping } from './key-target.ts';
import { useCommands } from './keys.tsx';

/** Carries out what is chosen in the menus of the shell, and tells it which commands would do something. */
export function ShellCommands() {
  const registry = useCommands();
  const [, navigate] = useLocation();
  useEffect(() => (hasShell() ? serveMenus(registry) : undefined), [registry]);
  useEffect(
    () =>
      listenToShell((told) => {
        const route = told.kind === 'open' ? routeOfLink(told.link) : undefined;
        // A dialog may hold words that are not kept yet, so the link waits until it is followed again.
        if (route !== undefined && !isDialogOpen()) navigate(route);
      }),
    [navigate],
  );
  return null;
}

function serveMenus(registry: CommandRegistry): () => void {
  let told = '';
  let frame = 0;
  const offer = () => {
    const commands = offered(registry);
    if (commands.join() === told) return;
    told = commands.join();
    // A shell that is about to close answers nothing, and greys nothing.
    callShell('shell.offer', { commands }).catch(() => undefined);
  };
  const offerSoon = () => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(offer);
  };
  const stopListening = listenToShell((message) => {
    if (message.kind !== 'run' || !offered(registry).includes(message.command)) return;
    // In a text field the words that were typed are undone, as everywhere on the desktop.
    if (isStep(message.command) && isInText()) document.execCommand(message.command);
    else registry.run(message.command);
  });
  const stopWatching = registry.watch(offerSoon);
  // What can be done changes with the place of the cursor, and a dialog takes the focus when it opens.
  document.addEventListener('focusin', offerSoon);
  document.addEventListener('focusout', offerSoon);
  offerSoon();
  return () => {
    stopListening();
    stopWatching();
    document.removeEventListener('focusin', offerSoon);
    document.removeEventListener('focusout', offerSoon);
    window.cancelAnimationFrame(frame);
  };
}

function offered(registry: CommandRegistry) {
  const possible = isDialogOpen()
    ? []
    : registry
        .listByKey()
        .filter(({ isIdle }) => !isIdle)
        .map(({ id }) => id);
  const names = new Set([...possible, ...(isInText() ? ['undo', 'redo'] : [])]);
  return Object.keys(COMMANDS)
    .filter((id) => names.has(id))
    .filter(isCommandId);
}

const isStep = (id: string): id is 'undo' | 'redo' => id === 'undo' || id === 'redo';
const isInText = () => document.activeElement !== null && isTyping(document.activeElement);
