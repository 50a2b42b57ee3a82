import { useState } from 'react';
import { useLocation } from 'wouter';
import { commandOf } from '../../shared/commands/commands.ts';
import { TEXT_SIZES, type Theme } from '../../shared/model/settings.ts';
import { TYPES } from '../features/quiz/choices.ts';
import { useStartQuiz } from '../features/quiz/use-start-quiz.ts';
import { nextRung } from '../features/reading/ladder.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EVERYWHERE } from './command-registry.ts';
import { useDossier } from './dossier.tsx';
import { useKeys } from './keys.tsx';
import { useSettings } from './use-settings.ts';

const THEMES: readonly Theme[] = ['light', 'sepia', 'dark', 'system'];

/** Questions of a quiz that is started by a command. */
const COUNT = 10;

/** What can be done from every screen without a key of its own: review, quiz, theme and text size. */
export function LearningCommands() {
  const { topics } = useDossier();
  const [, navigate] = useLocation();
  const { settings, change } = useSettings();
  const { start, startQuick, problem } = useStartQuiz();
  const [told, setTold] = useState<string>();
  const size = settings?.textSize ?? 100;
  const [larger, smaller] = [nextRung(TEXT_SIZES, size, 1), nextRung(TEXT_SIZES, size, -1)];
  useKeys(EVERYWHERE, [
    { ...commandOf('quick quiz'), run: startQuick },
    ...topics.map(({ id, name }) => ({
      keys: [],
      label: `Quiz on ${name}`,
      run: () => start({ topics: [id], types: TYPES.map(({ type }) => type), count: COUNT }),
    })),
    ...topics.map(({ id, name }) => ({
      keys: [],
      label: `Review ${name}`,
      run: () => navigate(`/review?topic=${encodeURIComponent(id)}`),
    })),
    ...THEMES.map((theme) => ({
      ...commandOf(`theme ${theme}`),
      isIdle: settings?.theme === theme,
      run: () => change({ theme }),
    })),
    {
      ...commandOf('text larger'),
      isIdle: larger === undefined,
      run: () => change({ textSize: larger }),
    },
    {
      ...commandOf('text smaller'),
      isIdle: smaller === undefined,
      run: () => change({ textSize: smaller }),
    },
    {
      keys: [],
      label: 'Forget recent searches',
      isIdle: (settings?.recentSearches ?? []).length === 0,
      run: () => change({ recentSearches: [] }),
    },
  ]);
  if (problem === undefined || problem === told) return null;
  return (
    <Dialog title="The quiz was not started" onClose={() => setTold(problem)}>
      <p>{problem}</p>
    </Dialog>
  );
}
